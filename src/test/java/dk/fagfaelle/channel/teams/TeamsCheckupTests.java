package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.channel.chat.Checkup.Result;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the operator is told about the connection, step by step. */
class TeamsCheckupTests {

  private static final String HERE = "https://fagfaelle.egely.dk/";

  private final MicrosoftStub microsoft = MicrosoftStub.start();
  private final Texts texts = Texts.read(Contents.builtIn());

  @AfterEach
  void stop() {
    microsoft.close();
  }

  @Test
  void all_is_well() {
    var results = run(settings(HERE, microsoft.openId()), Clock.systemUTC(), tied());

    assertThat(results).allMatch(Result::isWell);
    assertThat(results.stream().map(Result::step))
        .containsExactly("app", "token", "keys", "clock", "address", "workplace");
    assertThat(said(results.get(4))).contains("https://fagfaelle.egely.dk/api/messages");
  }

  @Test
  void a_password_that_is_refused_is_told_with_microsofts_name_for_it() {
    var settings = settings(HERE, microsoft.openId());
    microsoft.refuseLogin();

    var last = run(settings, Clock.systemUTC(), tied()).getLast();

    assertThat(last.step()).isEqualTo("token");
    assertThat(last.isWell()).isFalse();
    assertThat(said(last)).contains("invalid_client").doesNotContain("between us");
  }

  @Test
  void keys_that_cannot_be_fetched_stop_it() {
    var last = run(settings(HERE, "http://127.0.0.1:1/"), Clock.systemUTC(), tied()).getLast();

    assertThat(last.step()).isEqualTo("keys");
    assertThat(last.isWell()).isFalse();
  }

  @Test
  void a_clock_that_is_wrong_is_told_by_how_much() {
    var clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

    var last = run(settings(HERE, microsoft.openId()), clock, tied()).getLast();

    assertThat(last.step()).isEqualTo("clock");
    assertThat(last.isWell()).isFalse();
  }

  @Test
  void without_an_address_teams_cannot_come_in() {
    var last = run(settings("", microsoft.openId()), Clock.systemUTC(), tied()).getLast();

    assertThat(last.step()).isEqualTo("address");
    assertThat(last.isWell()).isFalse();
  }

  @Test
  void the_line_that_ties_teams_to_the_workplace_is_said() {
    var last =
        run(settings(HERE, microsoft.openId()), Clock.systemUTC(), Workplace.none()).getLast();

    assertThat(last.isWell()).isFalse();
    assertThat(said(last)).contains("  - teams:" + MicrosoftStub.TENANT);
  }

  private List<Result> run(TeamsSettings settings, Clock clock, Workplace workplace) {
    var line = new Line(HttpClient.newHttpClient(), new JsonMapper(), clock, settings);
    return new TeamsCheckup(settings, line, workplace).run();
  }

  /** The words that the operator reads, both of the step and of what to do. */
  private String said(Result result) {
    var key = "doctor.teams." + result.step();
    var details = result.details().toArray(String[]::new);
    return result.isWell() ? texts.say(key, details) : texts.say(key + ".remedy", details);
  }

  private TeamsSettings settings(String page, String openId) {
    return new TeamsSettings(
        MicrosoftStub.APP,
        "between us",
        MicrosoftStub.TENANT,
        List.of(),
        openId,
        microsoft.address(),
        List.of(),
        false,
        page);
  }

  private static Workplace tied() {
    var rooms = List.of("teams:" + MicrosoftStub.TENANT);
    return new Workplace("egely", "Egely", false, false, Map.of(), List.of(), rooms);
  }
}
