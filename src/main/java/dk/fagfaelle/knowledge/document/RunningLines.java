package dk.fagfaelle.knowledge.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the margin of page after page, and page numbers: it belongs to the paper, not to
 * the text. A line in the text itself is never taken away, however often it is said: it may be
 * {@code Ring 112}.
 */
final class RunningLines {

  private RunningLines() {}

  /** Returns the lines without the running ones. */
  static List<PdfLine> without(List<PdfLine> lines) {
    var pagesWith =
        lines.stream()
            .filter(PdfLine::isInMargin)
            .collect(groupingBy(RunningLines::shape, mapping(PdfLine::pageIndex, toSet())));
    var pages = lines.stream().map(PdfLine::pageIndex).distinct().count();
    return lines.stream().filter(line -> !isRunning(line, pagesWith, pages)).toList();
  }

  private static boolean isRunning(PdfLine line, Map<String, Set<Integer>> pagesWith, long pages) {
    if (!line.isInMargin()) {
      return false;
    }
    var count = pagesWith.getOrDefault(shape(line), Set.of()).size();
    return isPageNumber(line) || (count >= 2 && count * 2L >= pages);
  }

  /** The words without their numbers: {@code Side 1 af 2} and {@code Side 2 af 2} are one line. */
  private static String shape(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }

  private static boolean isPageNumber(PdfLine line) {
    return line.text()
        .matches(
            "[-\\u2013 ]*(?i:s\\.|side|page)?\\s*\\d{1,4}(\\s*(/|af|of)\\s*\\d+)?[-\\u2013 ]*");
  }
}
