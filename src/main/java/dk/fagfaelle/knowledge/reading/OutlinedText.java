package dk.fagfaelle.knowledge.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Publications as plain text, with an {@code outline.tsv} beside them that tells which lines belong
 * to which section. A section owns the lines that no smaller section inside it owns, so that no
 * line is shown twice. A section in several rows is put together with its heading first: some texts
 * have lost their reading order.
 */
final class OutlinedText implements Publications {

  private static final int COLUMNS = 6;
  private static final String HEADING = "(overskrift";

  private final Path folder;

  OutlinedText(Path folder) {
    this.folder = folder;
  }

  /** One row of the outline; lines counted from 1, both ends included. */
  private record Row(String source, String section, String title, int first, int last) {

    int size() {
      return last - first + 1;
    }

    boolean holds(int line) {
      return first <= line && line <= last;
    }
  }

  @Override
  public Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    rows().stream()
        .collect(groupingBy(Row::source, LinkedHashMap::new, toList()))
        .forEach((source, rows) -> texts.putAll(textsOf(source, rows)));
    return texts;
  }

  private Map<String, String> textsOf(String source, List<Row> rows) {
    var file = folder.resolve(source + ".txt");
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    var lines = linesOf(file);
    var owned = new LinkedHashMap<Row, List<String>>();
    var lastOf = new HashMap<Row, Integer>();
    for (var number = 1; number <= lines.size(); number++) {
      var line = number;
      var owner =
          rows.stream().filter(row -> row.holds(line)).min(Comparator.comparingInt(Row::size));
      if (owner.isPresent()) {
        var row = owner.orElseThrow();
        var its = owned.computeIfAbsent(row, _ -> new ArrayList<>());
        if (lastOf.getOrDefault(row, line - 1) != line - 1) {
          its.add("");
        }
        its.add(lines.get(line - 1));
        lastOf.put(row, line);
      }
    }
    var texts = new LinkedHashMap<String, String>();
    owned.entrySet().stream()
        .sorted(Comparator.comparing(entry -> !entry.getKey().title().contains(HEADING)))
        .forEach(
            entry ->
                texts.merge(
                    source + "/" + entry.getKey().section(),
                    Reflow.paragraphs(entry.getValue()),
                    (before, after) -> before + "\n\n" + after));
    return texts;
  }

  private List<Row> rows() {
    var file = folder.resolve("outline.tsv");
    var lines = linesOf(file);
    return IntStream.range(1, lines.size())
        .mapToObj(i -> rowOf(file.toString(), i + 1, lines.get(i)))
        .toList();
  }

  private static Row rowOf(String file, int number, String line) {
    var cells = line.split("\t", -1);
    if (cells.length < COLUMNS) {
      throw new ContentException(Fault.of(file, number, "outline-columns"));
    }
    try {
      return new Row(
          cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
    } catch (NumberFormatException _) {
      throw new ContentException(Fault.of(file, number, "outline-lines"));
    }
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
