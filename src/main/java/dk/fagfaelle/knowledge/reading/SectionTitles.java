package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.knowledge.Section;
import dk.fagfaelle.knowledge.Source;
import java.util.ArrayList;
import java.util.Optional;

/** Finds what a section is called, and what it stands inside: ids are dotted paths. */
final class SectionTitles {

  private SectionTitles() {}

  /**
   * Returns the title people read: one that says little alone, or that several sections have, is
   * given its chapter's title first.
   */
  static String titleOf(Source source, Section section) {
    var title = section.title();
    if (!title.startsWith("(") && !title.startsWith("#") && !isShared(source, title)) {
      return title;
    }
    var plain = title.replaceFirst("^#\\d+\\s*", "").replaceFirst("^\\((.*)\\)$", "$1");
    return parentOf(source, section)
        .map(parent -> titleOf(source, parent) + ": " + plain)
        .orElse(plain);
  }

  private static boolean isShared(Source source, String title) {
    return source.sections().stream().filter(it -> it.title().equals(title)).count() > 1;
  }

  /** Returns the titles around a section, outermost first. */
  static String pathOf(Source source, Section section) {
    var titles = new ArrayList<String>();
    var around = parentOf(source, section);
    while (around.isPresent()) {
      titles.addFirst(around.orElseThrow().title());
      around = parentOf(source, around.orElseThrow());
    }
    return String.join(" / ", titles);
  }

  private static Optional<Section> parentOf(Source source, Section section) {
    var id = section.id();
    for (var dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
      var parent = source.section(id.substring(0, dot));
      if (parent.isPresent()) {
        return parent;
      }
    }
    return Optional.empty();
  }
}
