package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Running text of lesser weight, in small grey letters. Slack knows those only with its own markup,
 * in which a star in a text cannot be told from a star that makes bold; where a text holds such a
 * sign, it is drawn as ordinary text instead.
 */
final class Quietly {

  private static final int MOST = 1_900;

  private static final Pattern MEANS_SOMETHING =
      Pattern.compile("[*_~`|\\\\]|:[\\w+-]+:|(?m)^\\s*&gt;");

  private Quietly() {}

  static List<Chunk> draw(String markdown) {
    var chunks = new ArrayList<Chunk>();
    var small = new ArrayList<String>();
    for (var line : Line.read(markdown)) {
      var markup = markup(line);
      if (!isSafe(line) || markup.length() > MOST) {
        flush(small, chunks);
        chunks.addAll(RichText.section(line.spans()));
      } else {
        var used = small.stream().mapToInt(it -> it.length() + 1).sum();
        if (used + markup.length() > MOST) {
          flush(small, chunks);
        }
        small.add(markup);
      }
    }
    flush(small, chunks);
    return List.copyOf(chunks);
  }

  private static void flush(List<String> small, List<Chunk> chunks) {
    if (!small.isEmpty()) {
      var text = MarkdownTextObject.builder().text(String.join("\n", small)).verbatim(true);
      chunks.add(Chunk.of(ContextBlock.builder().elements(List.of(text.build())).build()));
      small.clear();
    }
  }

  private static boolean isSafe(Line line) {
    var spans = line.spans();
    return IntStream.range(0, spans.size())
        .allMatch(
            i ->
                !MEANS_SOMETHING.matcher(Plain.escaped(spans.get(i).text())).find()
                    && (!spans.get(i).isBold() || standsAlone(spans, i)));
  }

  /** Slack makes bold only what no letter touches. */
  private static boolean standsAlone(List<Span> spans, int at) {
    var text = spans.get(at).text();
    var before = at == 0 ? " " : spans.get(at - 1).text();
    var after = at == spans.size() - 1 ? " " : spans.get(at + 1).text();
    return text.equals(text.strip())
        && !text.contains("\n")
        && before.endsWith(" ")
        && !Character.isLetterOrDigit(after.charAt(0));
  }

  private static String markup(Line line) {
    var mark =
        switch (line.kind()) {
          case PARAGRAPH, HEADING -> "";
          case BULLET -> "\u2022 ";
          case NUMBERED -> line.number() + ". ";
        };
    return mark + line.spans().stream().map(Quietly::markup).collect(Collectors.joining());
  }

  private static String markup(Span span) {
    var words = Plain.escaped(span.text());
    var linked =
        span.address().isEmpty()
            ? words
            : "<%s|%s>".formatted(Plain.escaped(span.address()).replace("|", "%7C"), words);
    return span.isBold() ? "*" + linked + "*" : linked;
  }
}
