package dk.fagfaelle.channel.chat;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is read aloud, and shown on a locked screen, in place of a message: our own texts, and of a
 * session only where it is.
 */
final class Notices {

  private static final int MOST = 1_000;
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");

  private Notices() {}

  static String of(Reply reply, Texts texts) {
    var words =
        switch (reply.kind()) {
          case SESSION -> session(reply, texts);
          case ANSWER, ACUTE, NOT_COVERED, RED_LINE, PERSONAL_DATA, SMALLTALK ->
              reply.blocks().stream().flatMap(Notices::words).collect(joining("\n"));
        };
    var plain = plain(words);
    return plain.isBlank() ? texts.say("chat.name") : plain;
  }

  private static String session(Reply reply, Texts texts) {
    return reply.blocks().stream()
        .filter(Guided.Progress.class::isInstance)
        .map(Guided.Progress.class::cast)
        .map(it -> texts.say("chat.notice.step", it.title()))
        .findFirst()
        .orElseGet(() -> texts.say("chat.notice.session"));
  }

  private static Stream<String> words(Block block) {
    return switch (block) {
      case Block.Text(var markdown) -> Stream.of(markdown);
      case Block.Notice(_, var text) -> Stream.of(text);
      case Block.FirstThings first -> Stream.of(first.title(), first.opener());
      case Block.Answer answer -> Stream.of(answer.title(), answer.markdown());
      case Block.Whom(var whom) -> Stream.of(whom);
      case Block.Pointers _, Block.Checklist _, Block.Choices _, Guided _, Rated _ ->
          Stream.empty();
    };
  }

  private static String plain(String markdown) {
    var plain = HEADING.matcher(markdown).replaceAll("").replace("*", "").replace("`", "").strip();
    return plain.length() <= MOST
        ? plain
        : plain.substring(0, plain.lastIndexOf(' ', MOST)) + " ...";
  }
}
