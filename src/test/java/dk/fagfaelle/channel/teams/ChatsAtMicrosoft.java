package dk.fagfaelle.channel.teams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Teams' connector on loopback: keeps what stands in every chat, as it is shown now. */
final class ChatsAtMicrosoft implements AutoCloseable {

  private final JsonMapper json = new JsonMapper();
  private final Map<String, Map<Integer, ShownCard>> chats = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final HttpServer server;

  private ChatsAtMicrosoft(HttpServer server) {
    this.server = server;
  }

  static ChatsAtMicrosoft start() {
    try {
      var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var chats = new ChatsAtMicrosoft(HttpServer.create(here, 0));
      chats.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      chats.server.createContext("/v3/conversations", chats::answer);
      chats.server.start();
      return chats;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the address that a bot sends its answers to. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Returns the chat that a person has alone with the bot. */
  static String aloneWith(String person) {
    return "a:" + person;
  }

  /** Returns what stands in a chat now, the oldest first. */
  List<ShownCard> in(String chat) {
    return List.copyOf(of(chat).values());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private Map<Integer, ShownCard> of(String chat) {
    return chats.computeIfAbsent(chat, _ -> new ConcurrentSkipListMap<>());
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path =
        Stream.of(exchange.getRequestURI().getRawPath().split("/", -1))
            .skip(3)
            .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
            .toList();
    var body = json.readTree(exchange.getRequestBody().readAllBytes());
    switch (exchange.getRequestMethod() + " " + path.size()) {
      case "POST 0" -> {
        var person = body.path("members").path(0).path("id").stringValue("");
        send(exchange, 201, aloneWith(person));
      }
      case "POST 2" -> send(exchange, 201, posted(path.getFirst(), body));
      case "PUT 3" -> put(exchange, of(path.getFirst()), body, path.getLast());
      case String _ -> send(exchange, 405, "");
    }
  }

  /** What is no message, such as that the bot is typing, does not stay. */
  private String posted(String chat, JsonNode activity) {
    var id = ids.incrementAndGet();
    if (activity.path("type").stringValue("").equals("message")) {
      of(chat).put(id, new ShownCard(chat, "" + id, activity));
    }
    return "" + id;
  }

  private void put(HttpExchange exchange, Map<Integer, ShownCard> chat, JsonNode body, String id)
      throws IOException {
    var now = chat.computeIfPresent(Integer.valueOf(id), (_, it) -> it.as(body));
    send(exchange, now == null ? 404 : 200, id);
  }

  private static void send(HttpExchange exchange, int status, String id) throws IOException {
    try (exchange) {
      var bytes = "{\"id\":\"%s\"}".formatted(id).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
