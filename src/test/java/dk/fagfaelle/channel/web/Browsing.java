package dk.fagfaelle.channel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks for pages as a browser without scripts does. */
final class Browsing {

  private final HttpClient client = HttpClient.newHttpClient();

  HttpResponse<String> visit(URI address) {
    return send(HttpRequest.newBuilder(address).header("Accept", "text/html").build());
  }

  /**
   * Posts a form.
   *
   * @param headers names and values in turn
   */
  HttpResponse<String> post(URI address, Map<String, String> fields, String... headers) {
    var request =
        HttpRequest.newBuilder(address)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
