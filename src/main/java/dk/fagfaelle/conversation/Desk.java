package dk.fagfaelle.conversation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Question;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.safety.Danger;
import dk.fagfaelle.safety.FirstThings;
import dk.fagfaelle.safety.PersonalData;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Workplace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a turn gets its words: what is known, and what the assistant says of itself. */
final class Desk {

  /**
   * Channels on the workplace's own machine, where the full acute text may be read before approval.
   */
  private static final Set<String> LOCAL_CHANNELS = Set.of("web", "cli");

  private final Knowledge knowledge;
  private final Surroundings surroundings;
  private final Replies replies;
  private final Smalltalk smalltalk;
  private final FirstThings firstThings;
  private final Map<String, String> redLineCards;

  Desk(Knowledge knowledge, Surroundings surroundings, Contents contents) {
    this.smalltalk = Smalltalk.read(contents);
    this.firstThings = FirstThings.read(contents, surroundings.texts());
    this.redLineCards =
        YamlNode.read(contents.file("bot/red-line-cards.yaml")).entries().entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, it -> it.getValue().text()));
    this.knowledge = knowledge;
    this.surroundings = surroundings;
    this.replies = new Replies(surroundings.texts());
  }

  /**
   * What an answer depends on beside knowledge.
   *
   * @param texts the words
   * @param workplace whose place it is
   * @param national the facts, no local one set
   * @param clock what day it is
   */
  record Surroundings(Texts texts, Workplace workplace, Facts national, Clock clock) {

    Facts facts() {
      return national.with(workplace.facts());
    }
  }

  Reply answer(Question question) {
    return replies.of(approved().of(knowledge.find(question)), answers());
  }

  Reply firstThings(Danger.Acute danger, Room room, boolean isPersonal) {
    var block =
        firstThings.block(
            danger.text(),
            surroundings.facts(),
            surroundings.workplace(),
            LOCAL_CHANNELS.contains(room.channel()));
    var blocks = new ArrayList<Block>(List.of(block));
    if (isPersonal) {
      blocks.add(new Notice(Tone.PLAIN, say("conversation.acute-personal")));
    }
    return new Reply(Kind.ACUTE, danger.text().id(), blocks);
  }

  Reply stopped(PersonalData.Judgement judgement) {
    return new Reply(
        Kind.PERSONAL_DATA,
        "personal-data",
        List.of(
            new Text(say("privacy.stopped", kindsOf(judgement))),
            new Text(say("privacy.stopped.other"))));
  }

  Optional<Reply> smalltalk(String text) {
    return smalltalk.kindOf(text).map(replies::smalltalk);
  }

  /** Returns what is said when a red line is asked to be crossed. */
  Optional<Reply> redLine(String topic) {
    return knowledge
        .library()
        .passage(redLineCards.getOrDefault(topic, ""))
        .filter(Card.class::isInstance)
        .map(card -> replies.redLine((Card) card, answers()));
  }

  /** Tells whether there is a card, procedure or passage of this id. */
  boolean knows(String id) {
    return knowledge.library().passage(id).isPresent();
  }

  /** Opens a card or procedure that somebody pressed. */
  Reply open(String id) {
    return knowledge
        .library()
        .passage(id)
        .map(passage -> approved().of(new Finding.Found(List.of(passage))))
        .map(found -> replies.of(found, answers()))
        .orElseGet(() -> replies.plain(Kind.NOT_COVERED, "gone", say("conversation.gone")));
  }

  /**
   * The danger is over, or never was: what must not be forgotten now, as ticks without any text.
   */
  Reply afterwards(String what) {
    var items = say("conversation.afterwards").lines().toList();
    return new Reply(
        Kind.SMALLTALK,
        what,
        List.of(
            new Text(say("conversation.noted." + what)),
            new Block.Checklist("afterwards", say("conversation.afterwards.title"), items)));
  }

  Reply noted(String what) {
    return replies.plain(Kind.SMALLTALK, what, say("conversation.noted." + what));
  }

  Reply help() {
    return replies.smalltalk("help");
  }

  /** Returns that a session cannot be shown: it is gone, or what keeps it is away. */
  Reply ofSession(String what) {
    return replies.plain(Kind.SESSION, what, say("session." + what));
  }

  Reply failed() {
    return new Reply(Kind.NOT_COVERED, "failed", List.of(new Text(say("conversation.failed"))));
  }

  String opener() {
    return firstThings.opener(surroundings.facts());
  }

  String warning(PersonalData.Judgement judgement) {
    return say("privacy.warned", kindsOf(judgement));
  }

  private String kindsOf(PersonalData.Judgement judgement) {
    return judgement.kinds().stream()
        .map(kind -> say("privacy.kind." + kind.id()))
        .collect(joining(" " + say("privacy.and") + " "));
  }

  private Approved approved() {
    return new Approved(surroundings.workplace());
  }

  private Answers answers() {
    var facts = surroundings.facts();
    var marks =
        new Marks(
            surroundings.texts(),
            surroundings.workplace(),
            surroundings.national(),
            LocalDate.now(surroundings.clock()));
    return new Answers(knowledge.library(), facts, marks);
  }

  private String say(String key, String... details) {
    return surroundings.texts().say(key, details);
  }
}
