package dk.fagfaelle.channel.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Microsoft on loopback: the keys of its tokens, the login address, and Teams itself. */
final class MicrosoftStub implements AutoCloseable {

  static final String APP = "3f1c1d2e-0000-4000-8000-00000000beef";
  static final String TENANT = "7a7a7a7a-0000-4000-8000-000000000001";
  static final String SERVICE = "https://smba.trafficmanager.net/emea/";
  static final String ISSUER = "https://api.botframework.com";

  private final JsonMapper json = new JsonMapper();
  private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
  private final Queue<Answer> answers = new ArrayDeque<>();
  private final AtomicBoolean isLoginRefused = new AtomicBoolean();
  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey unendorsed;

  private MicrosoftStub(HttpServer server, RSAKey key, RSAKey unendorsed) {
    this.server = server;
    this.key = key;
    this.unendorsed = unendorsed;
  }

  /** A request that Teams or the login address got. */
  record Sent(String method, String path, String authorization, String body) {}

  /** What Teams says next instead of yes. */
  record Answer(int status, Map<String, String> headers, String body) {}

  static MicrosoftStub start() {
    try {
      var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var stub =
          new MicrosoftStub(
              HttpServer.create(here, 0),
              new RSAKeyGenerator(2048).keyID("good").generate(),
              new RSAKeyGenerator(2048).keyID("unendorsed").generate());
      stub.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      stub.server.createContext("/", stub::answer);
      stub.server.start();
      return stub;
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String openId() {
    return address() + "/openid";
  }

  /** What Teams and the login address got, in order. */
  List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** The activities that Teams got, in order. */
  List<JsonNode> activities() {
    return sent().stream()
        .filter(it -> it.path().contains("/activities"))
        .map(it -> json.readTree(it.body()))
        .toList();
  }

  void answerNext(int status, Map<String, String> headers, String body) {
    answers.add(new Answer(status, headers, body));
  }

  void refuseLogin() {
    isLoginRefused.set(true);
  }

  /** Returns the claims of a token that is good. */
  static JWTClaimsSet.Builder claims() {
    var now = Clock.systemUTC().instant();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(APP)
        .claim("serviceurl", SERVICE)
        .notBeforeTime(Date.from(now.minusSeconds(60)))
        .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
  }

  String token(JWTClaimsSet.Builder claims) {
    return signed(key, claims);
  }

  /** Signs with a key that may not speak for Teams. */
  String unendorsedToken(JWTClaimsSet.Builder claims) {
    return signed(unendorsed, claims);
  }

  /** Signs with a key that nobody has told of. */
  static String foreignToken(JWTClaimsSet.Builder claims) {
    try {
      return signed(new RSAKeyGenerator(2048).keyID("good").generate(), claims);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static String signed(RSAKey key, JWTClaimsSet.Builder claims) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getRawPath();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (path) {
      case "/openid" -> send(exchange, 200, metadata());
      case "/keys" -> send(exchange, 200, keys());
      case String _ -> {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        sent.add(
            new Sent(
                exchange.getRequestMethod(),
                path,
                authorization == null ? "" : authorization,
                body));
        reply(exchange, path);
      }
    }
    exchange.close();
  }

  private void reply(HttpExchange exchange, String path) throws IOException {
    if (path.endsWith("/oauth2/v2.0/token")) {
      if (isLoginRefused.get()) {
        var why = "{\"error\":\"invalid_client\",\"error_codes\":[7000215]}";
        send(exchange, 401, why);
        return;
      }
      send(exchange, 200, "{\"access_token\":\"ours\",\"expires_in\":3600}");
      return;
    }
    var next = answers.poll();
    if (next == null) {
      send(exchange, 201, "{\"id\":\"m%d\"}".formatted(sent.size()));
    } else {
      next.headers().forEach(exchange.getResponseHeaders()::add);
      send(exchange, next.status(), next.body());
    }
  }

  private String metadata() {
    return json.writeValueAsString(
        Map.of(
            "issuer",
            ISSUER,
            "jwks_uri",
            address() + "/keys",
            "id_token_signing_alg_values_supported",
            List.of("RS256")));
  }

  private String keys() {
    var good = key.toPublicJWK().toJSONObject();
    good.put("endorsements", List.of("msteams", "webchat"));
    var other = unendorsed.toPublicJWK().toJSONObject();
    other.put("endorsements", List.of("webchat"));
    return json.writeValueAsString(Map.of("keys", List.of(good, other)));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
