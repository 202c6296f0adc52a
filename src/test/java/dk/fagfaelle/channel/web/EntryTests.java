package dk.fagfaelle.channel.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who comes in where a password is set, on every address of the machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class EntryTests {

  private static final String PASSWORD = "kun for os på Birken";

  private final Browsing browsing = new Browsing();
  private RunningPage page;

  @BeforeAll
  void open() {
    page = start();
  }

  @AfterAll
  void close() {
    page.close();
  }

  private static RunningPage start() {
    return RunningPage.start("--server.address=0.0.0.0", "--fagfaelle.password=" + PASSWORD);
  }

  @Test
  void a_person_is_sent_to_log_in_and_sees_whom_to_call() throws Exception {
    var response = visit("/");
    var login = visit("/login");

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    assertThat(login.statusCode()).isEqualTo(200);
    assertThat(login.body()).contains(page.say("page.login.lead"), "href=\"tel:112\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/actuator/health, 200",
    "/assets/page.css, 200",
    "/actuator/prometheus, 401",
    "/actuator, 401",
    "/nowhere, 401"
  })
  void without_a_password_a_program_reads_health_and_nothing_else(String path, int status)
      throws Exception {
    assertThat(send(request(path)).statusCode()).isEqualTo(status);
  }

  @Test
  void a_program_asks_with_the_password_and_any_name() throws Exception {
    var answer = ask(PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"kind\"");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "forkert", "kun for os på birken", "kun for os på Birken "})
  void a_program_with_another_password_is_told_what_is_missing(String password) throws Exception {
    var answer = ask(password);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":401", "adgangskode");
  }

  @Test
  void a_browser_gets_a_pass_for_the_password_and_needs_no_session() {
    var login = login(PASSWORD);
    var cookie = login.headers().firstValue("Set-Cookie").orElseThrow();
    var pass = cookie.substring(0, cookie.indexOf(';'));

    var answer = browsing.post(page.at("/chat"), Map.of("text", "hej"), "Cookie", pass);

    assertThat(login.headers().firstValue("Location").orElseThrow()).endsWith("/");
    assertThat(login.headers().allValues("Set-Cookie")).hasSize(1);
    assertThat(cookie).contains("pass=", "HttpOnly", "SameSite=Lax", "Max-Age=43200");
    assertThat(new String(Base64.getDecoder().decode(pass.substring(5)), UTF_8))
        .doesNotContain(PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void whoever_logs_out_leaves_no_pass_behind() throws Exception {
    var cookie = login(PASSWORD).headers().firstValue("Set-Cookie").orElseThrow();
    var pass = cookie.substring(0, cookie.indexOf(';'));
    var inside = send(request("/").header("Accept", "text/html").header("Cookie", pass));

    var out = browsing.post(page.at("/logout"), Map.of(), "Cookie", pass);

    assertThat(inside.body()).contains(page.say("page.logout"));
    assertThat(out.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    assertThat(out.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("pass=;", "Expires=Thu, 01 Jan 1970");
  }

  @Test
  void a_pass_of_another_password_is_worth_nothing() {
    var cookie = login(PASSWORD).headers().firstValue("Set-Cookie").orElseThrow();
    var pass = cookie.substring(0, cookie.indexOf(';'));
    try (var other = RunningPage.start("--fagfaelle.password=en anden")) {
      var answer = browsing.post(other.at("/chat"), Map.of("text", "hej"), "Cookie", pass);

      assertThat(answer.statusCode()).isEqualTo(302);
    }
  }

  @Test
  void a_wrong_password_in_the_form_is_answered_kindly() throws Exception {
    var login = login("forkert");

    assertThat(login.headers().firstValue("Location").orElseThrow()).endsWith("/login?wrong");
    assertThat(visit("/login?wrong").body()).contains(page.say("page.login.wrong"));
  }

  @Test
  void the_script_of_a_page_whose_pass_has_ended_gets_words_to_show() {
    var answer = browsing.post(page.at("/chat"), Map.of("text", "hej"), Views.PIECE, "yes");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    assertThat(answer.body()).contains("class=\"trouble\"", "Du skal logge ind igen.");
  }

  @Test
  void after_ten_wrong_guesses_even_the_right_one_must_wait() throws Exception {
    // A page of its own: whoever guesses wrong here would have the other tests wait.
    var usual = page;
    page = start();
    try {
      guessTenTimes();
    } finally {
      page.close();
      page = usual;
    }
  }

  private void guessTenTimes() throws Exception {
    for (var guess = 0; guess < 10; guess++) {
      assertThat(ask("guess " + guess).statusCode()).isEqualTo(401);
    }

    var answer = ask(PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("900");
    assertThat(login(PASSWORD).headers().firstValue("Location").orElseThrow())
        .endsWith("/login?wait");
    assertThat(visit("/login?wait").body()).contains(page.say("page.login.wait"));
    assertThat(send(request("/actuator/health")).statusCode()).isEqualTo(200);
  }

  @Test
  void right_passwords_are_not_counted() throws Exception {
    for (var time = 0; time < 30; time++) {
      assertThat(ask(PASSWORD).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void another_site_can_log_nobody_in() {
    var fields = Map.of("username", "visitor", "password", PASSWORD, "pass", "on");

    var answer = browsing.post(page.at("/login"), fields, "Sec-Fetch-Site", "cross-site");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/actuator/health", "/nowhere"})
  void every_header_stands_once(String path) throws Exception {
    var headers = visit(path).headers().map();

    assertThat(headers).containsKeys("content-security-policy", "x-frame-options");
    assertThat(headers).allSatisfy((_, values) -> assertThat(values).hasSize(1));
  }

  @Test
  void no_password_is_ever_printed(CapturedOutput output) {
    assertThat(login("forkert").statusCode()).isEqualTo(302);

    assertThat(output.getAll()).doesNotContain("generated security password", PASSWORD, "forkert");
  }

  private HttpResponse<String> login(String password) {
    var fields = Map.of("username", "visitor", "password", password, "pass", "on");
    return browsing.post(page.at("/login"), fields);
  }

  private HttpResponse<String> ask(String password) throws Exception {
    var basic = Base64.getEncoder().encodeToString(("hvem:" + password).getBytes(UTF_8));
    return send(
        request("/api/ask")
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"question\": \"hej\"}")));
  }

  private HttpResponse<String> visit(String path) throws Exception {
    return send(request(path).header("Accept", "text/html"));
  }

  private HttpRequest.Builder request(String path) {
    URI address = page.at(path);
    return HttpRequest.newBuilder(address);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
