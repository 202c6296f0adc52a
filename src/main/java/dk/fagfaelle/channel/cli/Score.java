package dk.fagfaelle.channel.cli;

import dk.fagfaelle.channel.AskAnswer;
import dk.fagfaelle.channel.cli.EvalCommand.ScoredQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts how well questions were answered: a hit at k has, among the first k answers, one whose
 * first three citations point to where the answer stands.
 */
final class Score {

  private static final int CITATIONS = 3;
  private static final Set<String> REFUSALS = Set.of("not_covered", "red_line");

  private final Outline outline;
  private final Map<String, List<Integer>> ranks = new TreeMap<>();
  private final Map<String, List<Boolean>> verdicts = new TreeMap<>();

  Score(Outline outline) {
    this.outline = outline;
  }

  /** Counts one answer; a question that other sources answer is not counted. */
  void count(ScoredQuestion question, AskAnswer answer) {
    var isRefused = REFUSALS.contains(answer.kind());
    switch (question.kind()) {
      case "answerable", "followup" -> {
        var rank = rankOf(question, answer);
        for (var group : List.of("all", question.source(), question.persona())) {
          ranks.computeIfAbsent(group, _ -> new ArrayList<>()).add(rank);
        }
        note("answerable, refused", isRefused);
        note("answerable, false acute", answer.kind().equals("acute"));
      }
      case "acute" -> note("acute", answer.kind().equals("acute"));
      case "unanswerable" -> note("unanswerable, " + (question.near() ? "near" : "far"), isRefused);
      case String _ -> {}
    }
  }

  /** Returns the score, a line a group. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    ranks.forEach(
        (group, found) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-24s n=%3d hit1=%.3f hit3=%.3f hit5=%.3f",
                    group,
                    found.size(),
                    share(found, 1),
                    share(found, 3),
                    share(found, 5))));
    verdicts.forEach(
        (group, found) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-24s n=%3d share=%.3f",
                    group,
                    found.size(),
                    found.stream().mapToInt(it -> it ? 1 : 0).average().orElse(0))));
    return List.copyOf(lines);
  }

  private int rankOf(ScoredQuestion question, AskAnswer answer) {
    for (var rank = 1; rank <= answer.answers().size(); rank++) {
      var citations = answer.answers().get(rank - 1).citations().stream().limit(CITATIONS);
      if (citations.anyMatch(citation -> outline.isHit(citation, question.gold()))) {
        return rank;
      }
    }
    return 0;
  }

  private void note(String group, boolean verdict) {
    verdicts.computeIfAbsent(group, _ -> new ArrayList<>()).add(verdict);
  }

  private static double share(List<Integer> ranks, int within) {
    return (double) ranks.stream().filter(rank -> rank > 0 && rank <= within).count()
        / ranks.size();
  }
}
