package dk.fagfaelle.channel.web;

import dk.fagfaelle.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running house as programs do. */
public final class Asking {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final House house;

  /** Takes whom to ask. */
  public Asking(House house) {
    this.house = house;
  }

  /** Asks a question and returns the answer. */
  public JsonNode ask(String question) {
    return read(post(JSON.writeValueAsString(Map.of("question", question))));
  }

  HttpResponse<String> post(String body, String... headers) {
    var request =
        HttpRequest.newBuilder(house.at("/api/ask"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> postAs(String contentType, String body) {
    return send(
        HttpRequest.newBuilder(house.at("/api/ask"))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  /** Fetches what stands at a path. */
  public HttpResponse<String> fetch(String path) {
    return send(HttpRequest.newBuilder(house.at(path)));
  }

  static JsonNode read(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
