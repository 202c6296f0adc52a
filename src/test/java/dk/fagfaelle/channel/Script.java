package dk.fagfaelle.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What three people do in a session, and what each of them can see after every move. */
record Script(String begin, List<Move> moves) {

  private static final List<String> PEOPLE = List.of("Ane", "Bo", "Cil");
  private static final Pattern STEP = Pattern.compile("Trin \\d+ af \\d+");

  /**
   * A press by one of them.
   *
   * @param text what she writes; empty if nothing
   */
  record Move(String who, String label, String text) {}

  static Script of(String begin, String... lines) {
    var moves =
        Stream.of(lines)
            .map(line -> line.split("\\s*\\|\\s*", 3))
            .map(it -> new Move(it[0], it[1], it.length > 2 ? it[2] : ""))
            .toList();
    return new Script(begin, moves);
  }

  /**
   * Plays it.
   *
   * @param look is told what everybody sees after a move, and returns when that is so
   */
  void play(Product product, Look look) {
    var people = PEOPLE.stream().map(product::member).toList();
    people.getFirst().begins(begin);
    for (var i = 0; i < people.size(); i++) {
      people.get(i).goesIn();
      look.at("goes in " + i, () -> seen(people.subList(0, 0)));
      var member = people.get(i);
      look.at(
          PEOPLE.get(i) + " at the door", () -> List.of("" + member.sees().contains("Kom med")));
      member.presses("Kom med", Map.of("who", PEOPLE.get(i)));
      look.at(PEOPLE.get(i) + " is in", () -> seen(List.of(member)));
    }
    for (var move : moves) {
      var fields = move.text().isEmpty() ? Map.<String, String>of() : Map.of("text", move.text());
      product.member(move.who()).presses(move.label(), fields);
      look.at(move.toString(), () -> seen(people));
      people.forEach(Member::looks);
      look.at(move + ", looked at", () -> told(people));
    }
  }

  /** How what is seen after a move is taken. */
  interface Look {

    /** Takes what is seen now, which may change while it is asked again. */
    void at(String moment, Seen seen);
  }

  /** Looks at what is on everybody's screen. */
  interface Seen {

    List<String> now();
  }

  private static List<String> seen(List<Member> people) {
    return people.stream().map(it -> stepOf(it.sees())).toList();
  }

  /** Which of everything that was written each person can read. */
  private List<String> told(List<Member> people) {
    var told = new ArrayList<>(seen(people));
    for (var member : people) {
      var words = member.sees();
      moves.stream()
          .map(Move::text)
          .filter(it -> !it.isEmpty())
          .map(it -> it + ": " + words.contains(it))
          .forEach(told::add);
    }
    return told;
  }

  private static String stepOf(String words) {
    var found = STEP.matcher(words);
    return found.find() ? found.group() : "no step";
  }
}
