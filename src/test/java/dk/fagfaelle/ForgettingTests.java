package dk.fagfaelle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.channel.cli.Terminal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is to be forgotten is gone from Redis and from its file on disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgettingTests {

  @TempDir static Path home;

  private final List<RunningProgram> running = new ArrayList<>();

  @BeforeAll
  void start() {
    running.add(RunningProgram.start(home));
  }

  @AfterAll
  void close() {
    running.forEach(RunningProgram::close);
  }

  @Test
  void from_the_page_and_only_what_this_visitor_asked() {
    var cookie = cookieOf(program().chat("Hvad er defusing på dagvagten?"));
    var other = program().chat("Hvad er defusing i weekenden?");
    assertThat(isKept("dagvagten")).isTrue();

    var said = program().post("/press", "action=forget", "Cookie", cookie);

    assertThat(said.body()).contains("slettet");
    assertThat(isKept("dagvagten")).isFalse();
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(isKept("weekenden")).isTrue();
  }

  @Test
  void from_the_terminal_while_the_program_runs() {
    var cookie = cookieOf(program().chat("Hvad er defusing på nattevagten?"));
    assertThat(isKept("nattevagten")).isTrue();

    assertThat(terminal("forget", "web", cookie.replace("visitor=", ""))).isZero();

    assertThat(isKept("nattevagten")).isFalse();
  }

  @Test
  void a_question_without_answer_from_the_terminal() {
    var question = "min lønseddel passer ikke, hvem ringer jeg til";
    var cookie = cookieOf(program().chat(question));
    assertThat(terminal("forget", "web", cookie.replace("visitor=", ""))).isZero();
    assertThat(isKept("lønseddel")).isTrue();

    assertThat(terminal("gaps", "--forget", question)).isZero();

    assertThat(isKept("lønseddel")).isFalse();
  }

  private RunningProgram program() {
    return running.getFirst();
  }

  private static String cookieOf(HttpResponse<String> answer) {
    var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }

  /** Tells whether a word stands in Redis or in its file. */
  private static boolean isKept(String word) {
    var kept = new Kept(home);
    return Stream.concat(kept.values().stream(), kept.appendOnlyLines().stream())
        .anyMatch(line -> line.contains(word));
  }

  private static int terminal(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.add("--fagfaelle.home=" + home);
    return new Terminal(Fagfaelle.class).run(all.toArray(String[]::new));
  }
}
