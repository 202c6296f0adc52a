package dk.fagfaelle.channel.teams;

import dk.fagfaelle.reply.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where Teams delivers: looks at who asks, hands on what arrived, and answers at once. */
@RestController
@Conditional(WhenConnected.class)
final class MessagesApi {

  static final String PATH = "/api/messages";

  private static final int MOST_BYTES = 256 * 1024;
  private static final String PRESS = "adaptiveCard/action";

  private final Admission admission;
  private final Reception reception;
  private final Texts texts;
  private final JsonMapper json;

  MessagesApi(Admission admission, Reception reception, Texts texts, JsonMapper json) {
    this.admission = admission;
    this.reception = reception;
    this.texts = texts;
    this.json = json;
  }

  /** Takes an activity of at most 256 KB; what is done about it is done after the answer. */
  @PostMapping(PATH)
  ResponseEntity<?> take(
      InputStream body,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization)
      throws IOException {
    var bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return problem(HttpStatus.CONTENT_TOO_LARGE, "teams.too-long");
    }
    var read = read(bytes);
    if (read.isEmpty()) {
      return problem(HttpStatus.BAD_REQUEST, "teams.unreadable");
    }
    var activity = read.orElseThrow();
    return admission
        .refusal(authorization, activity)
        .<ResponseEntity<?>>map(status -> problem(status, "teams.refused"))
        .orElseGet(() -> answer(activity));
  }

  private Optional<Activity> read(byte[] bytes) {
    try {
      return Activity.read(json.readTree(bytes));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private ResponseEntity<?> answer(Activity activity) {
    return switch (activity.type()) {
      case "invoke" -> invoked(activity);
      case "message" -> {
        var _ = reception.take(activity);
        yield ResponseEntity.accepted().build();
      }
      case "conversationUpdate", "installationUpdate" -> {
        reception.welcome(activity);
        yield ResponseEntity.accepted().build();
      }
      case String _ -> ResponseEntity.accepted().build();
    };
  }

  /** Teams waits for this answer and shows it; the card itself is shown anew a little later. */
  private ResponseEntity<?> invoked(Activity activity) {
    if (!activity.name().equals(PRESS)) {
      return problem(HttpStatus.NOT_IMPLEMENTED, "teams.unknown");
    }
    if (!reception.take(activity)) {
      return problem(HttpStatus.BAD_REQUEST, "teams.unreadable");
    }
    return ResponseEntity.ok(
        Map.of(
            "statusCode",
            HttpStatus.OK.value(),
            "type",
            "application/vnd.microsoft.activity.message",
            "value",
            texts.say("teams.pressed")));
  }

  private ResponseEntity<?> problem(HttpStatus status, String key) {
    var problem = ProblemDetail.forStatus(status);
    problem.setTitle(texts.say(key));
    problem.setDetail(texts.say(key + ".remedy"));
    return ResponseEntity.status(status).body(problem);
  }
}
