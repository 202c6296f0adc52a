package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Level;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.knowledge.Section;
import dk.fagfaelle.knowledge.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the workplace's own procedures, split at its headings.
 *
 * @param head what is said about it
 * @param chapters what it says, at least one
 */
record Procedure(ProcedureHead head, List<Chapter> chapters) {

  /** Before a procedure's id where it is a source, so that it is never taken for a national one. */
  private static final String LOCAL = "local-";

  private static final String DASH = " \u2013 ";

  Procedure {
    chapters = List.copyOf(chapters);
  }

  /** Returns the procedure as a source that citations point to. */
  Source source(String publisher) {
    var slugs = slugs();
    return new Source(
        LOCAL + head.id().text(),
        head.title(),
        publisher,
        head.validFrom().isEmpty() ? "" : head.validFrom().substring(0, 4),
        Level.LOCAL,
        "",
        head.validFrom(),
        "",
        IntStream.range(0, chapters.size())
            .mapToObj(
                i -> {
                  var chapter = chapters.get(i);
                  var title = chapter.heading().isEmpty() ? head.title() : chapter.heading();
                  return new Section(slugs.get(i), title, chapter.page(), false);
                })
            .toList());
  }

  /** Returns its chapters; the first carries what people ask. */
  List<Instruction> instructions(boolean isExample) {
    var slugs = slugs();
    return IntStream.range(0, chapters.size())
        .mapToObj(i -> instruction(chapters.get(i), slugs.get(i), i == 0, isExample))
        .toList();
  }

  private Instruction instruction(
      Chapter chapter, String slug, boolean isFirst, boolean isExample) {
    var source = LOCAL + head.id().text();
    return new Instruction(
        source + "/" + slug,
        head.id().text(),
        chapter.heading().isEmpty() ? head.title() : head.title() + DASH + chapter.heading(),
        List.of(new Citation(source, slug, chapter.page())),
        isFirst ? head.questions() : List.of(),
        isFirst ? head.keywords() : List.of(),
        isExample,
        textsOf(head.deviatesFrom()),
        textsOf(head.covers()),
        head.facts(),
        head.validFrom(),
        head.nextReview(),
        head.owner(),
        chapter.text());
  }

  private static List<String> textsOf(List<Written> references) {
    return references.stream().map(Written::text).toList();
  }

  /** Returns an id for each chapter; a heading that stands twice is numbered. */
  private List<String> slugs() {
    var seen = new HashMap<String, Integer>();
    var slugs = new ArrayList<String>();
    for (var chapter : chapters) {
      var slug = chapter.heading().isEmpty() ? "intro" : Slug.of(chapter.heading());
      var count = seen.merge(slug, 1, Integer::sum);
      slugs.add(count == 1 && !slug.isEmpty() ? slug : slug + "-" + count);
    }
    return slugs;
  }
}
