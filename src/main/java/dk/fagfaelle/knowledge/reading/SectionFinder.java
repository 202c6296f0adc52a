package dk.fagfaelle.knowledge.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.fagfaelle.knowledge.Section;
import dk.fagfaelle.knowledge.Source;
import dk.fagfaelle.knowledge.document.MarkdownText;
import dk.fagfaelle.knowledge.document.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Splits a publication into the sections that are known of it, by finding their titles in order. A
 * title may stand in many places: in the table of contents, in running text. The places are chosen
 * together, so that they come in the order of the sections, stand as headings and on the right
 * pages as far as they can.
 */
final class SectionFinder {

  private static final int FOUND = 3;
  private static final int HEADING = 3;
  private static final int RIGHT_PAGE = 3;
  private static final int NEXT_PAGE = 1;
  private static final int WRONG_PAGE = -6;

  private final Source source;
  private final List<Part> parts;
  private final List<TitleWords> titles;
  private final List<String> words;
  private final long pagesBefore;

  SectionFinder(Source source, List<Part> parts) {
    this.source = source;
    this.parts = parts;
    this.titles =
        source.sections().stream().map(section -> TitleWords.of(section.title())).toList();
    this.words = parts.stream().map(part -> TitleWords.words(part.text())).toList();
    this.pagesBefore = pagesBefore();
  }

  /** A place where a section may begin, and how likely that is. */
  private record Place(int section, int part, int score) {}

  /** Returns the text of every section that was found, by the section's id. */
  Map<String, String> texts() {
    var places = best(places());
    var texts = new LinkedHashMap<String, String>();
    for (var i = 0; i < places.size(); i++) {
      var place = places.get(i);
      var next = i + 1 < places.size() ? places.get(i + 1).part() : parts.size();
      var end = endOf(place, next, places);
      var start = parts.get(place.part()) instanceof Part.Heading ? place.part() + 1 : place.part();
      var text = MarkdownText.write(parts.subList(start, Math.max(start, end)), "###");
      if (!text.isEmpty()) {
        texts.put(idOfOwner(place.section(), places), text);
      }
    }
    return texts;
  }

  /** Where the next section was not found, the text ends no later than the page that one is on. */
  private int endOf(Place place, int next, List<Place> places) {
    var lost =
        source.sections().stream()
            .skip(place.section() + 1L)
            .filter(section -> !section.title().startsWith("("))
            .findFirst()
            .filter(section -> places.stream().noneMatch(it -> isOf(it, section)));
    return lost.flatMap(SectionFinder::pageOf)
        .map(
            page ->
                IntStream.range(place.part() + 1, next)
                    .filter(part -> numberOf(parts.get(part).page()) - pagesBefore > page)
                    .findFirst()
                    .orElse(next))
        .orElse(next);
  }

  private boolean isOf(Place place, Section section) {
    return source.sections().get(place.section()).equals(section);
  }

  /** What stands right under a chapter's heading belongs to its introduction, if it has one. */
  private String idOfOwner(int index, List<Place> places) {
    var section = source.sections().get(index);
    if (index + 1 == source.sections().size()) {
      return section.id();
    }
    var next = source.sections().get(index + 1);
    var isIntroduction = next.title().startsWith("(") && next.id().startsWith(section.id() + ".");
    var isFound = places.stream().anyMatch(place -> place.section() == index + 1);
    return isIntroduction && !isFound ? next.id() : section.id();
  }

  private List<Place> places() {
    var places = new ArrayList<Place>();
    for (var part = 0; part < parts.size(); part++) {
      for (var section = 0; section < titles.size(); section++) {
        var fit = titles.get(section).fit(words.get(part));
        var score = fit == 0 ? 0 : FOUND + fit + bonus(section, parts.get(part));
        if (score > 0) {
          places.add(new Place(section, part, score));
        }
      }
    }
    return places;
  }

  private int bonus(int section, Part part) {
    var asHeading = part instanceof Part.Heading ? HEADING : 0;
    return asHeading
        + pageOf(source.sections().get(section))
            .map(
                expected -> {
                  var off = Math.abs(numberOf(part.page()) - pagesBefore - expected);
                  return off == 0 ? RIGHT_PAGE : off == 1 ? NEXT_PAGE : WRONG_PAGE;
                })
            .filter(_ -> numberOf(part.page()) > 0)
            .orElse(0);
  }

  /**
   * Returns how many pages the file has before the one that is printed as page 1: what fits most of
   * the headings.
   */
  private long pagesBefore() {
    var differences = new ArrayList<Long>();
    for (var part = 0; part < parts.size(); part++) {
      var printed = numberOf(parts.get(part).page());
      for (var section = 0; section < titles.size() && printed > 0; section++) {
        if (parts.get(part) instanceof Part.Heading
            && titles.get(section).fit(words.get(part)) == TitleWords.WHOLE) {
          pageOf(source.sections().get(section)).ifPresent(page -> differences.add(printed - page));
        }
      }
    }
    return differences.stream()
        .collect(groupingBy(difference -> difference, counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  private static Optional<Long> pageOf(Section section) {
    var page = numberOf(section.page());
    return page == 0 ? Optional.empty() : Optional.of(page);
  }

  private static long numberOf(String page) {
    return page.matches("\\d{1,5}") ? Long.parseLong(page) : 0;
  }

  /** Returns the places that together score best, both sections and parts going forward. */
  private static List<Place> best(List<Place> places) {
    var sums = new int[places.size()];
    var before = new int[places.size()];
    for (var i = 0; i < places.size(); i++) {
      var place = places.get(i);
      before[i] = bestBefore(places, sums, i, place);
      sums[i] = place.score() + (before[i] < 0 ? 0 : sums[before[i]]);
    }
    var chosen = new ArrayList<Place>();
    var last =
        IntStream.range(0, sums.length).reduce((a, b) -> sums[b] > sums[a] ? b : a).orElse(-1);
    for (var i = last; i >= 0; i = before[i]) {
      chosen.addFirst(places.get(i));
    }
    return chosen;
  }

  private static int bestBefore(List<Place> places, int[] sums, int end, Place place) {
    return IntStream.range(0, end)
        .filter(
            i -> places.get(i).section() < place.section() && places.get(i).part() < place.part())
        .reduce((a, b) -> sums[b] > sums[a] ? b : a)
        .orElse(-1);
  }
}
