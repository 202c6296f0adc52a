package dk.fagfaelle.knowledge.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands at the top or foot of page after page, and page numbers: it belongs to the paper, not
 * to the text.
 */
final class RunningLines {

  /** How many lines at each end of a page may be running ones. */
  private static final int DEEPEST = 3;

  private RunningLines() {}

  /** Returns the lines without the running ones. */
  static List<PdfLine> without(List<PdfLine> lines) {
    var pages =
        lines.stream().collect(groupingBy(PdfLine::pageIndex, TreeMap::new, Collectors.toList()));
    var edges = pages.values().stream().flatMap(page -> edgesOf(page).stream()).toList();
    var pagesWith =
        edges.stream()
            .collect(groupingBy(RunningLines::shape, mapping(PdfLine::pageIndex, toSet())));
    var fewest = Math.max(2, (pages.size() + 1) / 2);
    var running =
        edges.stream()
            .filter(
                line ->
                    isPageNumber(line)
                        || pagesWith.getOrDefault(shape(line), Set.of()).size() >= fewest)
            .collect(toSet());
    return lines.stream().filter(line -> !running.contains(line)).toList();
  }

  private static List<PdfLine> edgesOf(List<PdfLine> page) {
    var edges = new ArrayList<>(page.subList(0, Math.min(DEEPEST, page.size())));
    edges.addAll(page.subList(Math.max(0, page.size() - DEEPEST), page.size()));
    return edges;
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
