package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.fagfaelle.House;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Answer;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Choices;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import dk.fagfaelle.reply.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Plays scripts in a house, each in a room of its own. */
final class Play {

  private final House house;
  private final Script script;
  private final String id = UUID.randomUUID().toString();
  private final List<Reply> replies = new ArrayList<>();
  private String channel = "web";

  Play(House house, Script script) {
    this.house = house;
    this.script = script;
  }

  void play() {
    script.lines().forEach(this::play);
  }

  private void play(Script.Line line) {
    var at = "%s:%d".formatted(script.file(), line.number());
    switch (line.does()) {
      case "channel" -> channel = line.words();
      case "ane", "bo" -> take(line.does(), new Utterance(line.words()));
      case "press" -> take("ane", pressOf(line.words()));
      case "bot" -> assertThat(summary()).as(at).isEqualTo(line.words());
      case "also" -> assertThat(answers().map(Answer::id)).as(at).contains(line.words());
      case "says" -> assertThat(said()).as(at).contains(line.words());
      case "never" -> assertThat(said()).as(at).doesNotContain(line.words());
      case "offers" -> assertThat(offers()).as(at).contains(line.words());
      case "above" -> assertThat(above()).as(at).isEqualTo(line.words());
      case "remembers" -> assertThat(remembered()).as(at).isEqualTo(line.words());
      case String other -> fail("%s: nobody knows what \"%s\" means", at, other);
    }
  }

  private void take(String sender, Act act) {
    var turn =
        new Turn(
            UUID.randomUUID().toString(), room(), new Person(channel, sender), "", act, List.of());
    var deliveries = house.the(Conversation.class).take(turn);
    assertThat(deliveries).hasSize(1).allMatch(delivery -> delivery.room().equals(room()));
    replies.add(deliveries.getFirst().reply());
  }

  private Room room() {
    return new Room(channel, id);
  }

  private static Press pressOf(String words) {
    var parts = words.split(" ", 2);
    return new Press(parts[0], parts.length == 1 ? "" : parts[1]);
  }

  /** The kind of the last reply, and the first answer's id, or else why it is of that kind. */
  private String summary() {
    var reply = replies.getLast();
    var kind = reply.kind().name().toLowerCase(Locale.ROOT);
    var first = reply.kind() == Kind.ANSWER ? answers().findFirst() : Stream.<Answer>of().findAny();
    return kind + " " + first.map(Answer::id).orElse(reply.reason());
  }

  private Stream<Answer> answers() {
    return replies.getLast().blocks().stream()
        .filter(Answer.class::isInstance)
        .map(Answer.class::cast);
  }

  /** Everything in the reply, words and all. */
  private String said() {
    return replies.getLast().blocks().toString();
  }

  private List<String> offers() {
    return replies.getLast().blocks().stream()
        .filter(Choices.class::isInstance)
        .flatMap(choices -> ((Choices) choices).choices().stream())
        .map(Choice::value)
        .toList();
  }

  /** How much the notice above everything else weighs; nothing if there is none. */
  private String above() {
    Block first = replies.getLast().blocks().getFirst();
    return first instanceof Notice(var tone, _) ? tone.name().toLowerCase(Locale.ROOT) : "nothing";
  }

  private String remembered() {
    var recent = house.the(ConversationMemory.class).recent(room());
    return recent.isEmpty() ? "nothing" : String.join(" / ", recent);
  }
}
