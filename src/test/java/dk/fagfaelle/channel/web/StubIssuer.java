package dk.fagfaelle.channel.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** An identity provider on loopback that knows everybody: OpenID Connect with signed tokens. */
final class StubIssuer implements AutoCloseable {

  private static final String CLIENT = "fagfaelle";

  private final JsonMapper json = new JsonMapper();
  private final AtomicReference<String> nonce = new AtomicReference<>("");
  private final HttpServer server;
  private final RSAKey key;

  private StubIssuer(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  static StubIssuer start() throws IOException, JOSEException {
    var key = new RSAKeyGenerator(2048).keyID("key").generate();
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var issuer = new StubIssuer(HttpServer.create(here, 0), key);
    issuer.server.createContext("/", issuer::answer);
    issuer.server.start();
    return issuer;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns the settings of a program that trusts it. */
  String[] settings() {
    var client = "--spring.security.oauth2.client.";
    return new String[] {
      client + "registration.kommunen.client-id=" + CLIENT,
      client + "registration.kommunen.client-secret=between us",
      client + "registration.kommunen.client-name=Kommunen",
      client + "registration.kommunen.scope=openid",
      client + "provider.kommunen.issuer-uri=" + address()
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/.well-known/openid-configuration" -> send(exchange, configuration());
      case "/keys" -> send(exchange, new JWKSet(key.toPublicJWK()).toString());
      case "/authorize" -> letIn(exchange);
      case "/token" -> send(exchange, token());
      default -> exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  private String configuration() {
    return json.writeValueAsString(
        Map.of(
            "issuer",
            address(),
            "authorization_endpoint",
            address() + "/authorize",
            "token_endpoint",
            address() + "/token",
            "jwks_uri",
            address() + "/keys",
            "response_types_supported",
            new String[] {"code"},
            "subject_types_supported",
            new String[] {"public"},
            "id_token_signing_alg_values_supported",
            new String[] {"RS256"}));
  }

  private void letIn(HttpExchange exchange) throws IOException {
    var query =
        Stream.of(exchange.getRequestURI().getRawQuery().split("&", -1))
            .map(field -> field.split("=", 2))
            .collect(Collectors.toMap(field -> field[0], field -> decoded(field[1])));
    nonce.set(query.getOrDefault("nonce", ""));
    var back = query.get("redirect_uri") + "?code=once&state=" + query.get("state");
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
  }

  private String token() {
    var now = Clock.systemUTC().instant();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .audience(CLIENT)
            .subject("somebody")
            .claim("nonce", nonce.get())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
            .build();
    var signed =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), claims);
    try {
      signed.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return json.writeValueAsString(
        Map.of(
            "access_token",
            "access",
            "token_type",
            "Bearer",
            "expires_in",
            300,
            "id_token",
            signed.serialize()));
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8).replace("+", "%2B");
  }

  private static void send(HttpExchange exchange, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
