package dk.fagfaelle.store;

import dk.fagfaelle.conversation.QuestionLog;
import dk.fagfaelle.conversation.QuestionLog.Gap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is counted in the log of questions: a subject for a reason, written as one line. */
record Tally(String reason, String subject) {

  /** The reason of a thumb up, which is no gap. */
  static final String HELPED = "helped";

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_CHARACTERS = 500;

  /** Makes one line of each, and cuts long ones. */
  Tally {
    reason = line(reason);
    subject = line(subject);
  }

  /** Reads what {@link #written} wrote. */
  static Tally read(String written) {
    var parts = written.split("\t", 2);
    return new Tally(parts[0], parts.length == 2 ? parts[1] : "");
  }

  /** Returns it as one line. */
  String written() {
    return reason + "\t" + subject;
  }

  /** Returns whether it is about a subject, however that is written. */
  boolean isAbout(String other) {
    return plain(subject).equals(plain(other));
  }

  /** Returns the gaps among counts, spellings taken together, the most frequent first. */
  static List<Gap> gaps(Map<Tally, Long> counts) {
    var groups = new HashMap<Tally, Map<String, Long>>();
    counts.forEach(
        (tally, count) -> {
          var group = new Tally(tally.reason, plain(tally.subject));
          var spellings = groups.computeIfAbsent(group, _ -> new HashMap<>());
          spellings.merge(tally.subject, count, Long::sum);
        });
    return groups.entrySet().stream()
        .filter(group -> !group.getKey().reason.equals(HELPED))
        .map(group -> gapOf(group.getKey().reason, group.getValue()))
        .sorted(Comparator.comparingLong(Gap::count).reversed().thenComparing(Gap::subject))
        .toList();
  }

  /** Returns what a thumb is counted as. */
  static Tally ofThumb(String answer, boolean helped) {
    return new Tally(helped ? HELPED : QuestionLog.NOT_HELPED, answer);
  }

  private static Gap gapOf(String reason, Map<String, Long> spellings) {
    var usual =
        spellings.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow();
    var count = spellings.values().stream().mapToLong(Long::longValue).sum();
    return new Gap(usual.getKey(), reason, count);
  }

  private static String plain(String subject) {
    return NO_WORD.matcher(subject.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static String line(String text) {
    var line = SPACES.matcher(text).replaceAll(" ").strip();
    var characters = line.codePointCount(0, line.length());
    return line.substring(0, line.offsetByCodePoints(0, Math.min(characters, MOST_CHARACTERS)));
  }
}
