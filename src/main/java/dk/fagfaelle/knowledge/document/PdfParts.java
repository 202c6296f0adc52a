package dk.fagfaelle.knowledge.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collector;

/**
 * Makes headings, paragraphs and list items of lines. A heading has larger letters than most of the
 * text, or is bold where the text is not, and stands alone. Lines that were cut to fit the page are
 * put together again.
 */
final class PdfParts {

  private static final Pattern BULLET =
      Pattern.compile("^[\\u2022\\u25aa\\u25cf\\u25e6\\u2013\\u00b7\\uf0b7*-]\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})[.)]\\s+(?=\\S)");
  private static final Pattern CUT_WORD = Pattern.compile(".*\\p{Ll}-");
  private static final Pattern JOINING_WORD = Pattern.compile("(og|eller|samt)\\b.*");
  private static final Pattern ENDED = Pattern.compile(".*[.:!?]");
  private static final int LONGEST_HEADING = 140;
  private static final float LARGER = 1.1f;
  private static final float WIDE_GAP = 1.3f;

  /** Lines set one and a half apart stand closer than this, in sizes of their letters. */
  private static final float WIDEST_LEADING = 1.9f;

  private final List<PdfLine> lines;
  private final float bodySize;
  private final boolean bodyIsBold;
  private final float gap;
  private final float right;
  private final List<Float> headingSizes;
  private final List<Part> parts = new ArrayList<>();

  PdfParts(List<PdfLine> lines) {
    this.lines = lines;
    this.bodySize = commonest(lines.stream().collect(groupingBy(PdfLine::size, letters())), 0f);
    this.bodyIsBold =
        commonest(lines.stream().collect(groupingBy(PdfLine::isBold, letters())), false);
    this.gap = commonGap(lines);
    this.right = lines.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
    this.headingSizes =
        lines.stream()
            .filter(line -> line.size() >= bodySize * LARGER)
            .map(PdfLine::size)
            .distinct()
            .sorted((a, b) -> Float.compare(b, a))
            .toList();
  }

  /** Returns the parts, in reading order. */
  List<Part> parts() {
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (i > 0 && continues(lines.get(i - 1), line)) {
        parts.set(parts.size() - 1, joined(parts.getLast(), line.text()));
      } else {
        parts.add(begun(line, i == 0 || isApart(lines.get(i - 1), line)));
      }
    }
    return List.copyOf(parts);
  }

  private Part begun(PdfLine line, boolean isApart) {
    if (isHeading(line, isApart)) {
      return new Part.Heading(depthOf(line), line.text(), line.page());
    }
    var number = NUMBER.matcher(line.text());
    if (number.find()) {
      var text = line.text().substring(number.end());
      return new Part.Item(number.group(1) + ".", 0, text, line.page());
    }
    var bullet = BULLET.matcher(line.text());
    return bullet.find()
        ? new Part.Item("-", 0, line.text().substring(bullet.end()), line.page())
        : new Part.Paragraph(line.text(), line.page());
  }

  private boolean continues(PdfLine before, PdfLine line) {
    var last = parts.getLast();
    if (last instanceof Part.Heading) {
      return before.looksLike(line) && line.below(before) <= line.size() * 1.6f;
    }
    if (isHeading(line, isApart(before, line)) || isMarked(line)) {
      return false;
    }
    return before.pageIndex() == line.pageIndex()
        ? !isApart(before, line)
        : !ENDED.matcher(before.text()).matches() && Character.isLowerCase(line.text().charAt(0));
  }

  /** Whether a line stands apart from the one before: further down, or after what has ended. */
  private boolean isApart(PdfLine before, PdfLine line) {
    var down = line.below(before);
    var looksNew = !before.looksLike(line) && !Character.isLowerCase(line.text().charAt(0));
    var isEnded = ENDED.matcher(before.text()).matches();
    return down > gap * WIDE_GAP
        || (isEnded
            && (looksNew || before.right() < right * 0.7f || down > line.size() * WIDEST_LEADING));
  }

  private boolean isHeading(PdfLine line, boolean isApart) {
    if (line.text().length() > LONGEST_HEADING || !line.text().matches(".*\\p{L}.*")) {
      return false;
    }
    var isStrong = line.isBold() && !bodyIsBold && isApart && !line.text().endsWith(".");
    return line.size() >= bodySize * LARGER || (isStrong && line.size() >= bodySize);
  }

  private int depthOf(PdfLine line) {
    var place = headingSizes.indexOf(line.size());
    return place < 0 ? headingSizes.size() + 1 : place + 1;
  }

  private static boolean isMarked(PdfLine line) {
    return BULLET.matcher(line.text()).find() || NUMBER.matcher(line.text()).find();
  }

  private static Part joined(Part part, String text) {
    return switch (part) {
      case Part.Heading(var depth, var before, var page) ->
          new Part.Heading(depth, joined(before, text), page);
      case Part.Paragraph(var before, var page) -> new Part.Paragraph(joined(before, text), page);
      case Part.Item(var mark, var depth, var before, var page) ->
          new Part.Item(mark, depth, joined(before, text), page);
    };
  }

  private static String joined(String before, String text) {
    var isCut =
        CUT_WORD.matcher(before).matches()
            && Character.isLowerCase(text.charAt(0))
            && !JOINING_WORD.matcher(text).matches();
    return isCut ? before.substring(0, before.length() - 1) + text : before + " " + text;
  }

  private static float commonGap(List<PdfLine> lines) {
    var gaps = new ArrayList<Float>();
    for (var i = 1; i < lines.size(); i++) {
      var gap = lines.get(i).below(lines.get(i - 1));
      if (gap > 0 && gap < 100 && lines.get(i).looksLike(lines.get(i - 1))) {
        gaps.add(gap);
      }
    }
    gaps.sort(Float::compare);
    // The lower quarter, not the middle: in a list of short items most gaps are those between
    // items.
    return gaps.isEmpty() ? Float.POSITIVE_INFINITY : gaps.get(gaps.size() / 4);
  }

  private static Collector<PdfLine, ?, Integer> letters() {
    return summingInt(line -> line.text().length());
  }

  private static <T> T commonest(Map<T, Integer> counts, T otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
