package dk.fagfaelle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.channel.cli.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be forgotten is gone from Redis and from its file on disk. */
class ForgettingTests {

  private static final String QUESTION = "Hvad er defusing paa et blommebosted?";

  @TempDir Path home;

  @Test
  void from_the_page() {
    try (var program = RunningProgram.start(home)) {
      var cookie = ask(program);
      var other = program.chat("Hvad er debriefing?");
      assertKept(true);

      var said = program.post("/press", "action=forget&value=&label=", "Cookie", cookie);

      assertThat(said.body()).contains("slettet");
      assertKept(false);
      assertThat(other.statusCode()).isEqualTo(200);
      assertThat(new Kept(home).values()).contains("Hvad er debriefing?");
    }
  }

  @Test
  void from_the_terminal_while_the_program_runs() {
    try (var program = RunningProgram.start(home)) {
      var visitor = ask(program).replace("visitor=", "");
      assertKept(true);

      var code = terminal("forget", "web", visitor);

      assertThat(code).isZero();
      assertKept(false);
    }
  }

  @Test
  void a_question_without_answer_from_the_terminal() {
    var question = "min lønseddel passer ikke, hvem ringer jeg til";
    try (var program = RunningProgram.start(home)) {
      var asked = program.chat(question).headers().firstValue("Set-Cookie").orElseThrow();
      var visitor = asked.substring("visitor=".length(), asked.indexOf(';'));
      assertThat(terminal("forget", "web", visitor)).isZero();
      assertThat(new Kept(home).values()).anyMatch(it -> it.contains("lønseddel"));

      assertThat(terminal("gaps", "--forget", question)).isZero();

      assertThat(new Kept(home).values()).noneMatch(it -> it.contains("lønseddel"));
      assertThat(new Kept(home).appendOnlyLines()).noneMatch(it -> it.contains("lønseddel"));
    }
  }

  private static String ask(RunningProgram program) {
    var cookie = program.chat(QUESTION).headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private void assertKept(boolean isKept) {
    var kept = new Kept(home);
    assertThat(kept.values().stream().anyMatch(it -> it.contains("defusing"))).isEqualTo(isKept);
    assertThat(kept.appendOnlyLines().stream().anyMatch(it -> it.contains("defusing")))
        .isEqualTo(isKept);
  }

  private int terminal(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.add("--fagfaelle.home=" + home);
    return new Terminal(Fagfaelle.class).run(all.toArray(String[]::new));
  }
}
