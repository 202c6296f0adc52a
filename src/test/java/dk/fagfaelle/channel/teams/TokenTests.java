package dk.fagfaelle.channel.teams;

import static dk.fagfaelle.channel.teams.MicrosoftStub.claims;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

/** Only Microsoft, for this bot, from a tenant that is let in, is heard. */
class TokenTests {

  private static MicrosoftStub microsoft;
  private static RunningTeams teams;

  @BeforeAll
  static void start() {
    microsoft = MicrosoftStub.start();
    teams = RunningTeams.start(microsoft);
  }

  @AfterAll
  static void stop() {
    teams.close();
    microsoft.close();
  }

  @Test
  void a_good_token_is_taken_though_the_page_has_a_password() {
    var heard = teams.chat().arrivals().size();

    var response = post(bearer(microsoft.token(claims())), Delivered.personal("hej"));

    assertThat(response).isEqualTo(202);
    assertThat(teams.chat().arrivals()).hasSize(heard + 1);
  }

  @TestFactory
  Stream<DynamicTest> every_other_header_is_refused() {
    return headers().entrySet().stream()
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> assertUnheard(it.getValue(), 401)));
  }

  private static Map<String, String> headers() {
    var good = microsoft.token(claims());
    var past = Date.from(Clock.systemUTC().instant().minusSeconds(3_600));
    var future = Date.from(Clock.systemUTC().instant().plusSeconds(3_600));
    var headers = new LinkedHashMap<String, String>();
    headers.put("none", "");
    headers.put("no token", "Bearer ");
    headers.put("no token at all", "Bearer");
    headers.put("not a token", "Bearer abc");
    headers.put("three parts of nothing", "Bearer a.b.c");
    headers.put("another scheme", "Basic " + good);
    headers.put("two tokens", bearer(good) + " " + good);
    headers.put("wrong audience", bearer(microsoft.token(claims().audience("somebody"))));
    headers.put("no audience", bearer(microsoft.token(claims().audience((String) null))));
    headers.put("wrong issuer", bearer(microsoft.token(claims().issuer("https://evil.dk"))));
    headers.put("wrong serviceurl", bearer(microsoft.token(claims().claim("serviceurl", "x"))));
    headers.put("no serviceurl", bearer(microsoft.token(claims().claim("serviceurl", null))));
    headers.put("expired", bearer(microsoft.token(claims().expirationTime(past))));
    headers.put("not yet", bearer(microsoft.token(claims().notBeforeTime(future))));
    headers.put("no exp", bearer(microsoft.token(claims().expirationTime(null))));
    headers.put("unendorsed", bearer(microsoft.unendorsedToken(claims())));
    headers.put("foreign key", bearer(MicrosoftStub.foreignToken(claims())));
    headers.put("tampered", bearer(tampered(good)));
    headers.put("alg none", bearer(unsigned(good)));
    headers.put("alg none with the signature", bearer(unsigned(good) + good.split("\\.", -1)[2]));
    return headers;
  }

  @Test
  void another_tenant_is_refused_wherever_it_is_named() {
    var token = bearer(microsoft.token(claims()));
    var other = Delivered.personal("hej");
    other.withObject("channelData").putObject("tenant").put("id", "someone-else");
    var hidden = Delivered.personal("hej");
    hidden.withObject("conversation").put("tenantId", "someone-else");
    var none = Delivered.personal("hej");
    none.remove("channelData");
    none.withObject("conversation").remove("tenantId");

    assertUnheard(token, other, 403);
    assertUnheard(token, hidden, 403);
    assertUnheard(token, none, 403);
  }

  @Test
  void an_address_that_is_not_microsofts_is_refused_even_with_a_good_token() {
    for (var service :
        new String[] {
          "https://evil.dk/",
          "http://smba.trafficmanager.net/emea/",
          "https://smba.trafficmanager.net.evil.dk/",
          "https://smba.trafficmanager.net:8443/",
          "https://a@smba.trafficmanager.net/",
          "https://evilbotframework.com/",
          "https://127.0.0.1/",
          microsoft.address(),
          "not an address"
        }) {
      var token = bearer(microsoft.token(claims().claim("serviceurl", service)));
      assertUnheard(token, Delivered.personal("hej").put("serviceUrl", service), 403);
    }
    assertThat(microsoft.sent()).as("what was sent anywhere").isEmpty();
  }

  @Test
  void another_channel_is_refused() {
    var token = bearer(microsoft.token(claims()));

    assertUnheard(token, Delivered.personal("hej").put("channelId", "webchat"), 403);
  }

  @Test
  void what_is_no_activity_is_refused_before_anything_else() {
    for (var body : new String[] {"", "{}", "[]", "null", "{\"type\":\"message\"}", "x", "\"y\""}) {
      var response = teams.post(body);

      assertThat(response.statusCode()).as(body).isEqualTo(400);
      assertThat(response.body()).contains("kan ikke l").doesNotContain("Exception");
    }
    for (var part : new String[] {"serviceUrl", "conversation", "from", "type", "channelId"}) {
      var lacking = Delivered.personal("hej");
      lacking.remove(part);
      assertUnheard(bearer(microsoft.token(claims())), lacking, 400);
    }
  }

  @Test
  void a_message_without_an_end_is_refused() {
    assertThat(teams.post("x".repeat(256 * 1024 + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  void a_probe_is_told_that_only_posts_are_taken() {
    var head = HttpRequest.newBuilder(teams.address()).method("HEAD", BodyPublishers.noBody());

    assertThat(teams.send(head).statusCode()).isEqualTo(405);
  }

  private static void assertUnheard(String header, int status) {
    assertUnheard(header, Delivered.personal("hej"), status);
  }

  private static void assertUnheard(String header, ObjectNode activity, int status) {
    var heard = teams.chat().arrivals().size();

    assertThat(post(header, activity)).isEqualTo(status);
    assertThat(teams.chat().arrivals()).hasSize(heard);
  }

  private static int post(String header, ObjectNode activity) {
    var response =
        header.isEmpty()
            ? teams.post(activity.toString())
            : teams.post(activity.toString(), "Authorization", header);
    return response.statusCode();
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }

  /** The same signature below other claims. */
  private static String tampered(String token) {
    var parts = token.split("\\.", -1);
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return parts[0] + "." + encoded(claims.replace("\"exp\":1", "\"exp\":2")) + "." + parts[2];
  }

  private static String unsigned(String token) {
    return encoded("{\"alg\":\"none\",\"kid\":\"good\"}") + "." + token.split("\\.", -1)[1] + ".";
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
