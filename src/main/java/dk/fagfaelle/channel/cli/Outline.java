package dk.fagfaelle.channel.cli;

import dk.fagfaelle.channel.AskAnswer.CitationPart;
import dk.fagfaelle.channel.cli.EvalCommand.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a publication belong to which section. A section of more than 121 lines says too
 * little of where an answer stands to count as a hit.
 */
record Outline(Map<String, List<Lines>> sections) {

  private static final int LONGEST = 120;

  /** From one line to another, both included. */
  record Lines(int first, int last) {

    boolean hold(int line) {
      return last - first <= LONGEST && first <= line && line <= last;
    }
  }

  static Outline read(Path file) throws IOException {
    var sections = new HashMap<String, List<Lines>>();
    for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
      var cells = line.split("\t", -1);
      sections
          .computeIfAbsent(cells[0] + "/" + cells[1], _ -> new ArrayList<>())
          .add(new Lines(Integer.parseInt(cells[3]), Integer.parseInt(cells[4])));
    }
    return new Outline(sections);
  }

  /** Returns whether a citation points to where an answer stands. */
  boolean isHit(CitationPart citation, List<Gold> gold) {
    var ranges = sections.getOrDefault(citation.source() + "/" + citation.section(), List.of());
    return gold.stream()
        .filter(it -> it.source().equals(citation.source()))
        .flatMap(it -> it.lines().stream())
        .anyMatch(line -> ranges.stream().anyMatch(range -> range.hold(line)));
  }
}
