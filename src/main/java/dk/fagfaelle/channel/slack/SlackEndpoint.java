package dk.fagfaelle.channel.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Where Slack posts. The body is read as it came: a form that is put together again from its fields
 * no longer has the signature it was sent with.
 */
class SlackEndpoint {

  static final String PATH = "/slack/events";

  private static final Logger LOG = LoggerFactory.getLogger(SlackEndpoint.class);
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final App app;
  private final Signature signature;
  private final SlackRequestParser parser;

  SlackEndpoint(App app, Signature signature) {
    this.app = app;
    this.signature = signature;
    this.parser = new SlackRequestParser(app.config());
  }

  /** Takes what Slack sends: events, presses, commands. */
  @PostMapping(PATH)
  @ResponseBody
  ResponseEntity<String> take(HttpServletRequest request) throws IOException {
    var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    var body = new String(bytes, UTF_8);
    if (!signature.isOn(
        header(request, "X-Slack-Request-Timestamp"), header(request, "X-Slack-Signature"), body)) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    return run(request, body);
  }

  /** What cannot be handed on is not acknowledged, so that Slack sends it again. */
  private ResponseEntity<String> run(HttpServletRequest request, String body) {
    try {
      var parsed =
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri(PATH)
                  .queryString(Map.of())
                  .headers(new RequestHeaders(headers(request)))
                  .requestBody(body)
                  .remoteAddress("")
                  .build());
      return parsed == null ? ResponseEntity.badRequest().build() : answer(app.run(parsed));
    } catch (Exception e) {
      LOG.error("slack: a delivery failed: {}", e.getClass().getName());
      return ResponseEntity.internalServerError().build();
    }
  }

  private static ResponseEntity<String> answer(Response response) {
    var body = Objects.requireNonNullElse(response.getBody(), "");
    var type = Objects.requireNonNullElse(response.getContentType(), MediaType.TEXT_PLAIN_VALUE);
    return ResponseEntity.status(response.getStatusCode())
        .contentType(MediaType.parseMediaType(type))
        .body(body);
  }

  private static Map<String, List<String>> headers(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .collect(
            Collectors.toMap(
                Function.identity(), it -> Collections.list(request.getHeaders(it)), (a, _) -> a));
  }

  private static String header(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getHeader(name), "");
  }
}
