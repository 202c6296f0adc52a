package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who comes in where an identity provider is set. */
class ProviderTests {

  private static final String BEYOND = "--server.address=0.0.0.0";

  @Test
  void a_person_comes_in_by_way_of_the_provider() throws Exception {
    try (var issuer = StubIssuer.start();
        var page = RunningPage.start(with(issuer, BEYOND))) {
      var browser = browser();

      var login = visit(browser, page.at("/"));
      var back = visit(browser, page.at("/oauth2/authorization/kommunen"));

      assertThat(login.uri().getPath()).isEqualTo("/login");
      assertThat(login.body())
          .contains("Log ind med Kommunen", "href=\"/oauth2/authorization/kommunen\"")
          .doesNotContain("type=\"password\"", "jsessionid");
      assertThat(back.uri()).isEqualTo(page.at("/"));
      assertThat(back.statusCode()).isEqualTo(200);
      assertThat(back.body()).contains(page.say("page.welcome"));
    }
  }

  @Test
  void who_was_not_let_in_by_the_provider_gets_nothing() throws Exception {
    try (var issuer = StubIssuer.start();
        var page = RunningPage.start(with(issuer, BEYOND))) {
      var forged = visit(browser(), page.at("/login/oauth2/code/kommunen?code=once&state=made-up"));

      assertThat(forged.uri()).isEqualTo(page.at("/login?failed"));
      assertThat(forged.body()).contains(page.say("page.login.failed"));
    }
  }

  @Test
  void beside_the_provider_a_password_lets_programs_in() throws Exception {
    try (var issuer = StubIssuer.start();
        var page = RunningPage.start(with(issuer, BEYOND, "--fagfaelle.password=birk"))) {
      var login = visit(browser(), page.at("/login"));

      assertThat(login.body()).contains("Log ind med Kommunen", "type=\"password\"");
    }
  }

  private static String[] with(StubIssuer issuer, String... settings) {
    return Stream.concat(Stream.of(issuer.settings()), Stream.of(settings)).toArray(String[]::new);
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(Redirect.NORMAL)
        .build();
  }

  private static HttpResponse<String> visit(HttpClient browser, URI address) throws Exception {
    var request = HttpRequest.newBuilder(address).header("Accept", "text/html").build();
    return browser.send(request, BodyHandlers.ofString());
  }
}
