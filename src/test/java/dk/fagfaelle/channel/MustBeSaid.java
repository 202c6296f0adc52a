package dk.fagfaelle.channel;

import dk.fagfaelle.House;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Answer;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Room;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What every product must show of a reply, taken from the reply itself before it has any form. */
final class MustBeSaid {

  private MustBeSaid() {}

  /** Returns the words, as {@link #plain} makes them. */
  static List<String> of(House house, String question) {
    var blocks = reply(house, question).blocks();
    var answer = blocks.stream().filter(Answer.class::isInstance).limit(1);
    var others = blocks.stream().filter(it -> !(it instanceof Answer));
    return Stream.concat(answer, others)
        .flatMap(MustBeSaid::words)
        .map(MustBeSaid::plain)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** Returns words without what only gives them form. */
  static String plain(String words) {
    return words
        .replaceAll("(?m)^\\s*([#>-]+|\\d+\\.)\\s+", "")
        .replaceAll("[*_\\\\]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Stream<String> words(Block block) {
    return switch (block) {
      case Answer answer ->
          Stream.concat(
              Stream.concat(Stream.of(answer.title()), answer.markdown().lines()),
              answer.citations().stream()
                  .flatMap(
                      it -> Stream.of(it.title(), it.publication(), it.page(), it.publisher())));
      case Block.Text(var markdown) -> markdown.lines();
      case Block.FirstThings first -> Stream.of(first.title(), first.opener());
      case Block.Whom(var whom) -> Stream.of(whom);
      case Block.Notice(_, var text) -> Stream.of(text);
      case Block _ -> Stream.empty();
    };
  }

  private static Reply reply(House house, String question) {
    var id = UUID.randomUUID().toString();
    var room = new Room("web", id);
    var turn =
        new Turn(id, room, new Person("web", id), "", new Utterance(question), List.of(), true);
    return house.the(Conversation.class).take(turn).getFirst().reply();
  }
}
