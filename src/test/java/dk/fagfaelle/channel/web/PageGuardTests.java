package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the page keeps out, keeps to itself, and says when something goes wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageGuardTests {

  private final Browsing browsing = new Browsing();
  private final Opened opened = new Opened();

  @BeforeAll
  void open() {
    opened.openPage();
  }

  @AfterAll
  void close() {
    opened.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assets/page.js", "/nowhere"})
  void every_response_tells_the_browser_to_fetch_nothing_from_elsewhere(String path) {
    var headers = browsing.visit(opened.page().at(path)).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
  }

  @Test
  void no_copy_is_kept_of_what_is_said() {
    assertThat(chat("hej").headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void whoever_only_reads_gets_no_cookie() {
    assertThat(browsing.visit(opened.page().at("/")).headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void a_visitor_is_known_again_by_a_cookie_no_script_can_read() {
    var cookie = chat("hej").headers().firstValue("Set-Cookie").orElseThrow();
    var first = opened.page().conversation().last().sender();

    var again = chat("igen", "Cookie", cookie.substring(0, cookie.indexOf(';')));

    assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain("Secure");
    assertThat(opened.page().conversation().last().sender()).isEqualTo(first);
    assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void over_https_the_cookie_travels_nowhere_else() {
    var request = new MockHttpServletRequest();
    request.setSecure(true);
    var response = new MockHttpServletResponse();

    assertThat(new Visitors().welcome(request, response).id()).hasSize(22);
    assertThat(response.getHeader("Set-Cookie")).contains("Secure");
  }

  @Test
  void a_cookie_somebody_made_up_is_not_taken() {
    chat("hej", "Cookie", "visitor=me");

    assertThat(opened.page().conversation().last().sender().id()).isNotEqualTo("me").hasSize(22);
  }

  @Test
  void forgetting_drops_the_cookie_too() {
    var page = browsing.post(opened.page().at("/press"), Map.of("action", "forget"));

    assertThat(page.body()).contains(Samples.say("forgotten"));
    assertThat(page.headers().allValues("Set-Cookie").getLast()).contains("Max-Age=0");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 200",
    "Origin, https://elsewhere.example, 403",
    "Origin, ://, 403",
    "Origin, null, 200"
  })
  void only_the_page_itself_may_post(String header, String value, int status) {
    assertThat(chat("hej", header, value).statusCode()).isEqualTo(status);
  }

  @Test
  void the_page_may_post_where_a_browser_tells_only_the_origin() {
    var origin = opened.page().at("").toString();

    assertThat(chat("hej", "Origin", origin).statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_for_somebody_else_is_not_shown() {
    assertThat(chat("hej").body()).doesNotContain(Samples.say("missing-store"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"question-personal", "question-acute"})
  void what_may_identify_somebody_is_not_repeated(String key) {
    assertThat(chat(Samples.say(key)).body()).doesNotContain(Samples.say(key));
  }

  @Test
  void what_was_typed_is_never_taken_for_html() {
    assertThat(chat("<img src=x onerror=alert(1)>").body())
        .contains("&lt;img src=x")
        .doesNotContain("<img src=x");
  }

  @Test
  void nothing_typed_is_answered_kindly() {
    var page = chat(" \n ");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(say("trouble.empty"));
  }

  @Test
  void too_much_typed_is_answered_kindly_and_is_still_there() {
    var page = chat("x".repeat(4_001));

    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains(say("trouble.long"), "x".repeat(4_001));
    assertThat(chat("x".repeat(4_000)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_failure_says_kind_words_and_no_others() {
    var page = chat("fail");
    var piece = chat("fail", Views.PIECE, "yes");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains(say("trouble.failed")).doesNotContain("IllegalState", "fail<");
    assertThat(piece.statusCode()).isEqualTo(500);
    assertThat(piece.body())
        .contains(say("trouble.failed"))
        .doesNotContain("IllegalState", "fail<");
  }

  @Test
  void an_address_that_is_not_there_is_answered_in_danish() {
    var page = browsing.visit(opened.page().at("/nowhere"));

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains(say("error.missing.more"), "href=\"tel:112\"");
  }

  private HttpResponse<String> chat(String text, String... headers) {
    return browsing.post(opened.page().at("/chat"), Map.of("text", text), headers);
  }

  private String say(String key) {
    return opened.page().say("page." + key);
  }
}
