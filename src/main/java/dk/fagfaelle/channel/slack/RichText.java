package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dk.fagfaelle.channel.slack.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Running text as Slack's rich text. In it a letter is a letter: Slack looks for no mention, link,
 * emoji or star in it, which its own markup cannot promise.
 */
final class RichText {

  /** How much stands in one block, so that several fit into a message. */
  static final int MOST = 2_600;

  private RichText() {}

  /** Draws Markdown, a block for each paragraph and list. */
  static List<Chunk> words(String markdown) {
    var chunks = new ArrayList<Chunk>();
    var list = new ArrayList<Line>();
    for (var line : Line.read(markdown)) {
      if (!list.isEmpty() && list.getLast().kind() != line.kind()) {
        chunks.addAll(list(list));
        list.clear();
      }
      switch (line.kind()) {
        case PARAGRAPH -> chunks.addAll(section(line.spans()));
        case HEADING -> chunks.addAll(heading(line.text()));
        case BULLET, NUMBERED -> list.add(line);
      }
    }
    chunks.addAll(list(list));
    return List.copyOf(chunks);
  }

  /** Draws a line in bold that goes with what comes below it. */
  static List<Chunk> heading(String text) {
    return section(List.of(Span.bold(text))).stream().map(Chunk::glued).toList();
  }

  /** Draws words that somebody typed, with a bar beside them, below the name. */
  static List<Chunk> said(String who, String text) {
    var name = who.isEmpty() ? List.<Chunk>of() : heading(who);
    var quotes =
        Cut.parts(text, MOST).stream()
            .filter(part -> !part.isEmpty())
            .map(
                part ->
                    chunk(
                        RichTextQuoteElement.builder()
                            .elements(elements(List.of(Span.plain(part))))
                            .build()));
    return Stream.concat(name.stream(), quotes).toList();
  }

  /** Draws a line that begins with a sign. */
  static List<Chunk> marked(String emoji, List<Span> spans) {
    var rows = Cut.rows(spans, MOST);
    var sign = RichTextSectionElement.Emoji.builder().name(emoji).build();
    var first =
        Stream.concat(Stream.of(sign, text(Span.plain(" "))), elements(rows.getFirst()).stream())
            .toList();
    return Stream.concat(
            Stream.of(chunk(RichTextSectionElement.builder().elements(first).build())),
            rows.stream().skip(1).map(RichText::sectionOf).map(RichText::chunk))
        .toList();
  }

  /** Draws a paragraph. */
  static List<Chunk> section(List<Span> spans) {
    return Cut.rows(spans, MOST).stream()
        .filter(row -> row.stream().anyMatch(it -> !it.text().isEmpty()))
        .map(RichText::sectionOf)
        .map(RichText::chunk)
        .toList();
  }

  private static List<Chunk> list(List<Line> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    var length = lines.stream().mapToInt(it -> it.text().length()).sum();
    if (length > MOST && lines.size() > 1) {
      var half = lines.size() / 2;
      return Stream.of(lines.subList(0, half), lines.subList(half, lines.size()))
          .flatMap(part -> list(part).stream())
          .toList();
    }
    var style = lines.getFirst().kind() == Kind.BULLET ? "bullet" : "ordered";
    if (length > MOST || (style.equals("ordered") && !countsFromOne(lines))) {
      return lines.stream().flatMap(RichText::numbered).toList();
    }
    var items = lines.stream().<RichTextElement>map(it -> sectionOf(it.spans())).toList();
    return List.of(chunk(RichTextListElement.builder().style(style).elements(items).build()));
  }

  /** Slack counts by itself from one; any other numbers are written out. */
  private static boolean countsFromOne(List<Line> lines) {
    return IntStream.range(0, lines.size()).allMatch(i -> lines.get(i).number() == i + 1);
  }

  private static Stream<Chunk> numbered(Line line) {
    var mark = line.kind() == Kind.BULLET ? "\u2022 " : line.number() + ". ";
    return section(Stream.concat(Stream.of(Span.plain(mark)), line.spans().stream()).toList())
        .stream();
  }

  private static RichTextSectionElement sectionOf(List<Span> spans) {
    return RichTextSectionElement.builder().elements(elements(spans)).build();
  }

  private static List<RichTextElement> elements(List<Span> spans) {
    return spans.stream()
        .filter(span -> !span.text().isEmpty())
        .map(span -> span.address().isEmpty() ? text(span) : link(span))
        .toList();
  }

  private static RichTextElement text(Span span) {
    var text = RichTextSectionElement.Text.builder().text(span.text());
    return span.isBold() ? text.style(bold()).build() : text.build();
  }

  private static RichTextElement link(Span span) {
    var link = RichTextSectionElement.Link.builder().url(span.address()).text(span.text());
    return span.isBold() ? link.style(bold()).build() : link.build();
  }

  private static RichTextSectionElement.TextStyle bold() {
    return RichTextSectionElement.TextStyle.builder().bold(true).build();
  }

  private static Chunk chunk(BlockElement element) {
    LayoutBlock block = RichTextBlock.builder().elements(List.of(element)).build();
    return Chunk.of(block);
  }
}
