package dk.fagfaelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.Passage.Card;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which pass of writing a card's questions came in, as the project's history tells: the first
 * commit that brought at least five of them is the card's first pass, and so on. What came in ones
 * and twos belongs to none.
 */
final class WritingPasses {

  private static final int FEWEST = 5;
  private static final Pattern ADDED = Pattern.compile("\\+  - \"?(.*?)\"?");
  private static final String COMMIT = "commit";

  private final Map<String, Integer> passOf;

  private WritingPasses(Map<String, Integer> passOf) {
    this.passOf = passOf;
  }

  /** Asks git, which must be there and know the history. */
  static WritingPasses ofThisProject(List<Card> cards) throws IOException, InterruptedException {
    var commitOf = commitsByLine();
    var passOf = new HashMap<String, Integer>();
    for (var card : cards) {
      var byCommit = new TreeMap<Integer, List<String>>();
      for (var question : card.questions()) {
        var commit = commitOf.getOrDefault(question.replace("\"", "\\\""), 0);
        byCommit.computeIfAbsent(commit, _ -> new ArrayList<>()).add(question);
      }
      var pass = 0;
      for (var brought : byCommit.tailMap(1, true).values()) {
        if (brought.size() >= FEWEST) {
          var number = ++pass;
          brought.forEach(question -> passOf.put(question, number));
        }
      }
    }
    return new WritingPasses(passOf);
  }

  /** Returns the number of a question's pass from 1; 0 if it belongs to none. */
  int of(String question) {
    return passOf.getOrDefault(question, 0);
  }

  /** Returns how many questions each pass brought. */
  String summary() {
    var counts = new TreeMap<Integer, Integer>();
    passOf.values().forEach(pass -> counts.merge(pass, 1, Integer::sum));
    return "\nQuestions by pass: " + counts + "\n";
  }

  /** Returns the number of the commit that first added a line, counted from 1. */
  private static Map<String, Integer> commitsByLine() throws IOException, InterruptedException {
    var git =
        new ProcessBuilder(
                "git", "log", "-p", "--reverse", "--format=tformat:" + COMMIT, "knowledge/cards")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var commits = new HashMap<String, Integer>();
    try (var lines = git.inputReader()) {
      var number = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number += line.equals(COMMIT) ? 1 : 0;
        var added = ADDED.matcher(line);
        if (added.matches()) {
          commits.putIfAbsent(added.group(1), number);
        }
      }
    }
    assertThat(git.waitFor()).as("git's exit code").isZero();
    return commits;
  }
}
