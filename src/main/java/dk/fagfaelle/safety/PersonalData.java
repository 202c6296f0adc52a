package dk.fagfaelle.safety;

import static java.util.Comparator.comparingInt;

import dk.fagfaelle.content.Contents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what tells who somebody is, before anything is stored, logged or searched. It keeps no text
 * and its errors carry none. What it finds it finds by form: a personal number, phone number,
 * e-mail or street address surely, a name or a date of birth only perhaps.
 */
public final class PersonalData {

  /** A redacted text may show what its former neighbours hid; it is read again this often. */
  private static final int MOST_READINGS = 4;

  private final PersonalTerms terms;
  private final List<TraceFinder> finders;

  PersonalData(PersonalTerms terms, List<TraceFinder> finders) {
    this.terms = terms;
    this.finders = List.copyOf(finders);
  }

  /** Reads the words it goes by from {@code bot/personal-data.yaml}. */
  public static PersonalData read(Contents contents) {
    return read(contents, Set.of());
  }

  /**
   * Reads the words it goes by from {@code bot/personal-data.yaml}.
   *
   * @param alsoOfficial phone numbers that belong to no person beside those of the file, such as
   *     the workplace's own, as people write them
   */
  public static PersonalData read(Contents contents, Collection<String> alsoOfficial) {
    var terms = PersonalTerms.read(contents);
    var official = new HashSet<>(terms.numbers().official());
    alsoOfficial.forEach(number -> official.add(PersonalTerms.digitsOf(number)));
    return new PersonalData(
        terms,
        List.of(
            new NumberTraces(terms.numbers(), Set.copyOf(official)),
            new EmailTraces(terms.emails()),
            new AddressTraces(terms.addresses()),
            new BirthDateTraces(terms.births()),
            new NameTraces(terms.names())));
  }

  /** Says what a text holds. A text that cannot be read is stopped. */
  public Judgement judge(String text) {
    var kinds = EnumSet.noneOf(Kind.class);
    try {
      find(Unmasked.of(text)).forEach(trace -> kinds.add(trace.kind()));
    } catch (RuntimeException e) {
      kinds.add(Kind.UNREADABLE);
    }
    return new Judgement(kinds);
  }

  /**
   * Returns the text with a mark for each find, sure or not; one mark for all of it if it cannot be
   * read, or if something is still found after several readings.
   */
  public String redact(String text) {
    try {
      var redacted = text;
      for (var readings = 0; readings < MOST_READINGS; readings++) {
        var unmasked = Unmasked.of(redacted);
        var traces = find(unmasked);
        if (traces.isEmpty()) {
          return redacted;
        }
        redacted = marked(redacted, unmasked, traces);
      }
      return terms.hidden();
    } catch (RuntimeException e) {
      return terms.hidden();
    }
  }

  /** Returns what is found, in order; what overlaps is one find, of the surest kind. */
  private List<Trace> find(Unmasked text) {
    var merged = new ArrayList<Trace>();
    finders.stream()
        .flatMap(finder -> finder.find(text).stream())
        .sorted(comparingInt(Trace::from))
        .forEach(
            trace -> {
              if (merged.isEmpty() || merged.getLast().to() <= trace.from()) {
                merged.add(trace);
              } else {
                merged.add(merged.removeLast().with(trace));
              }
            });
    return merged;
  }

  private String marked(String text, Unmasked unmasked, List<Trace> traces) {
    var marked = new StringBuilder();
    var written = 0;
    for (var trace : traces) {
      var from = Math.max(written, unmasked.writtenFrom(trace.from()));
      marked.append(text, written, from).append(terms.marks().get(trace.kind()));
      written = Math.max(from, unmasked.writtenTo(trace.to()));
    }
    return marked.append(text, written, text.length()).toString();
  }

  /** What a text may hold, the surest first. */
  public enum Kind {
    /** A personal number. */
    CPR(true),
    /** A phone number that is not official. */
    PHONE(true),
    /** An e-mail address. */
    EMAIL(true),
    /** A street address. */
    ADDRESS(true),
    /** The text could not be read. */
    UNREADABLE(true),
    /** What looks like a name. */
    NAME(false),
    /** What looks like a date of birth. */
    BIRTH_DATE(false);

    private final boolean certain;

    Kind(boolean certain) {
      this.certain = certain;
    }

    /** Tells whether it stops a message; else it is only warned about. */
    public boolean isCertain() {
      return certain;
    }

    /** Returns how {@code bot/} names it: {@code birth-date}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a text holds; never the text.
   *
   * @param kinds what was found, the surest first; none if nothing was
   */
  public record Judgement(Set<Kind> kinds) {

    /** Copies the kinds in their order. */
    public Judgement {
      kinds = ordered(kinds);
    }

    /** Tells whether the text must not be stored, logged or searched. */
    public boolean isStopped() {
      return kinds.stream().anyMatch(Kind::isCertain);
    }

    /** Tells whether the text may go on, with a word of warning. */
    public boolean isWarned() {
      return !isStopped() && !kinds.isEmpty();
    }

    private static Set<Kind> ordered(Set<Kind> kinds) {
      var ordered = EnumSet.noneOf(Kind.class);
      Arrays.stream(Kind.values()).filter(kinds::contains).forEach(ordered::add);
      return Collections.unmodifiableSet(ordered);
    }
  }
}
