package dk.fagfaelle.conversation;

import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Finding.Found;
import dk.fagfaelle.knowledge.Finding.NotCovered;
import dk.fagfaelle.knowledge.Finding.RedLine;
import dk.fagfaelle.knowledge.OutsideTopic;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Choices;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Block.Pointers;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Whom;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what was found into words. */
final class Replies {

  private final Texts texts;

  Replies(Texts texts) {
    this.texts = texts;
  }

  /**
   * Makes the reply to a question.
   *
   * @param finding what looking for an answer gave
   * @param answers how passages become answers
   */
  Reply of(Finding finding, Answers answers) {
    return switch (finding) {
      case Found(var passages) -> found(passages, answers);
      case RedLine(var card) -> redLine(card, answers);
      case NotCovered notCovered -> notCovered(notCovered);
    };
  }

  /** Makes the reply that a person must decide this. */
  Reply redLine(Card card, Answers answers) {
    return new Reply(Kind.RED_LINE, card.id(), List.of(answers.of(card, List.of(card))));
  }

  /** Makes the reply to small talk. */
  Reply smalltalk(String kind) {
    return new Reply(
        Kind.SMALLTALK, kind, List.of(new Text(texts.say("conversation.smalltalk." + kind))));
  }

  /** Makes a reply of one text. */
  Reply plain(Kind kind, String reason, String text) {
    return new Reply(kind, reason, List.of(new Text(text)));
  }

  private Reply found(List<Passage> passages, Answers answers) {
    var blocks = new ArrayList<Block>();
    passages.forEach(passage -> blocks.add(answers.of(passage, passages)));
    if (passages.getFirst() instanceof Card card && !card.flow().isEmpty()) {
      var label = texts.say("conversation.flow." + card.flow());
      blocks.add(new Choices("", List.of(new Choice(label, "flow", card.flow()))));
    }
    return new Reply(Kind.ANSWER, "found", blocks);
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private Reply notCovered(NotCovered finding) {
    var reason = finding.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var blocks = new ArrayList<Block>();
    var why = finding.topics().stream().map(it -> ended(it.why())).findFirst().orElse("");
    blocks.add(new Text(texts.say("conversation.not-covered." + reason, why)));
    var whom = finding.topics().stream().map(OutsideTopic::ask).findFirst();
    blocks.add(new Whom(whom.orElseGet(() -> texts.say("conversation.ask-whom"))));
    if (!finding.nearest().isEmpty()) {
      var pointers =
          finding.nearest().stream().map(it -> new Pointer(it.id(), it.title())).toList();
      blocks.add(new Pointers(texts.say("conversation.nearest"), pointers));
    }
    return new Reply(Kind.NOT_COVERED, reason, blocks);
  }
}
