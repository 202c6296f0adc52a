package dk.fagfaelle.channel.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Slack's cloud on this machine: it keeps what it was asked, and answers as it is told. */
final class StubSlack implements AutoCloseable {

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, ConcurrentLinkedDeque<Answer>> next = new ConcurrentHashMap<>();
  private final Map<String, String> usual = new ConcurrentHashMap<>();
  private final AtomicInteger messages = new AtomicInteger();
  private final AtomicReference<Duration> slowness = new AtomicReference<>(Duration.ZERO);

  private StubSlack(HttpServer server) {
    this.server = server;
  }

  /**
   * What was asked of a method, or posted to an address for answers.
   *
   * @param ts the name of the message it made or changed; empty if it did neither
   */
  record Call(String method, Map<String, String> fields, String body, String ts) {

    String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  /** What is answered once. */
  record Answer(int code, Map<String, String> headers, String body) {

    static Answer error(String error) {
      return new Answer(200, Map.of(), "{\"ok\":false,\"error\":\"%s\"}".formatted(error));
    }

    static Answer wait(int seconds) {
      return new Answer(
          429, Map.of("Retry-After", "" + seconds), "{\"ok\":false,\"error\":\"ratelimited\"}");
    }
  }

  static StubSlack start() {
    try {
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var stub = new StubSlack(HttpServer.create(loopback, 0));
      stub.server.createContext("/", stub::take);
      stub.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      stub.server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:%d/api/".formatted(server.getAddress().getPort());
  }

  /** Returns an address for answers, such as Slack hands out with a press. */
  String responseUrl() {
    return "http://127.0.0.1:%d/answer/1".formatted(server.getAddress().getPort());
  }

  Slack client() {
    return Slack.getInstance(SlackRoom.config(url()));
  }

  /** Answers a method so, once for each. */
  void answering(String method, Answer... answers) {
    next.computeIfAbsent(method, _ -> new ConcurrentLinkedDeque<>()).addAll(List.of(answers));
  }

  /** Answers a method so from now on, where it is not told otherwise. */
  void usually(String method, String json) {
    usual.put(method, json);
  }

  /** Takes so long to answer from now on; what it is asked is done half way. */
  void slow(Duration time) {
    slowness.set(time);
  }

  List<Call> calls(String method) {
    return calls.stream().filter(it -> it.method().equals(method)).toList();
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  Call awaitCall(String method) {
    await().atMost(20, SECONDS).until(() -> !calls(method).isEmpty());
    return calls(method).getLast();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var method = path.startsWith("/api/") ? path.substring("/api/".length()) : "response_url";
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var call = call(method, body);
      LockSupport.parkNanos(slowness.get().toNanos() / 2);
      calls.add(call);
      LockSupport.parkNanos(slowness.get().toNanos() / 2);
      var answer =
          Optional.ofNullable(next.get(method))
              .flatMap(it -> Optional.ofNullable(it.poll()))
              .orElseGet(() -> new Answer(200, Map.of(), answerOf(call)));
      answer.headers().forEach(exchange.getResponseHeaders()::add);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      var bytes = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.code(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Call call(String method, String body) {
    var fields = fieldsOf(body);
    var ts =
        method.equals("chat.postMessage")
            ? "1700000000.%06d".formatted(messages.incrementAndGet())
            : fields.getOrDefault("ts", "");
    return new Call(method, fields, body, ts);
  }

  private String answerOf(Call call) {
    var json =
        switch (call.method()) {
          case "chat.postMessage" -> "{\"ok\":true,\"ts\":\"%s\"}".formatted(call.ts());
          case "conversations.open" ->
              "{\"ok\":true,\"channel\":{\"id\":\"%s\"}}".formatted(directOf(call.field("users")));
          case String _ -> "{\"ok\":true}";
        };
    return usual.getOrDefault(call.method(), json);
  }

  /** Returns the channel in which a person is alone with the assistant. */
  static String directOf(String user) {
    return "D" + user.substring(1);
  }

  private static Map<String, String> fieldsOf(String body) {
    if (body.startsWith("{") || body.isEmpty()) {
      return Map.of();
    }
    return Arrays.stream(body.split("&", -1))
        .map(it -> it.split("=", 2))
        .filter(it -> it.length == 2)
        .collect(
            Collectors.toMap(
                it -> URLDecoder.decode(it[0], UTF_8),
                it -> URLDecoder.decode(it[1], UTF_8),
                (_, last) -> last));
  }
}
