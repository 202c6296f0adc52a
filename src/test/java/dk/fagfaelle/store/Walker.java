package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.fagfaelle.session.Meaning;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Step;
import dk.fagfaelle.store.Route.Hop;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser who goes a way through a session, and presses what a page would offer.
 *
 * @param visits counts the steps she has come to
 */
record Walker(HttpClient http, int port, String cookie, String session, int visits) {

  private static final Pattern DOOR = Pattern.compile("/session/([A-Za-z0-9_-]{22})");
  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

  /** Begins a session and comes into it. */
  static Walker begin(HttpClient http, int port, Route route) throws IOException {
    var cookie = "visitor=" + "%022d".formatted(System.nanoTime());
    var outside = new Walker(http, port, cookie, "", 1);
    var value = route.flow().id() + "/" + route.form();
    var page = outside.post("/press", Map.of("action", "begin", "value", value));
    var door = DOOR.matcher(page);
    assertThat(door.find()).as(value).isTrue();
    var inside = new Walker(http, port, cookie, door.group(1), 1);
    inside.press(Verb.JOIN, "", 0, Map.of("who", "Ane"));
    return inside;
  }

  /** Goes all the way, answers what is asked there, and stays. */
  Walker goes(Route route) throws IOException {
    var here = this;
    for (var hop : route.hops()) {
      here.answers(route.flow().step(hop.step()).orElseThrow());
      here = here.leaves(hop);
    }
    var last = route.flow().step(route.end());
    if (last.isPresent()) {
      here.answers(last.orElseThrow());
    }
    return here;
  }

  /** Leaves a step. */
  Walker leaves(Hop hop) throws IOException {
    if (hop.option().isEmpty()) {
      press(Verb.SHOW, "", 0, Map.of());
      press(Verb.FORWARD, "", 0, Map.of());
    } else {
      press(Verb.CHOOSE, hop.option(), 0, Map.of());
    }
    return new Walker(http, port, cookie, session, visits + 1);
  }

  /** Does the last thing that can be done in a session. */
  void closes() throws IOException {
    press(Verb.CLOSE, "", 0, Map.of());
  }

  /** Writes something else in a step than what has so many revisions; returns the page then. */
  String writes(String step, String text, int revision) throws IOException {
    return press(Verb.WRITE, step + "/answer", revision, Map.of("text", text));
  }

  /** Returns the page that shows the session. */
  String looks() throws IOException {
    return send(request("/session/" + session + "/view").GET());
  }

  /** Returns the same person at a program that has been started anew. */
  Walker at(int newPort) {
    return new Walker(http, newPort, cookie, session, visits);
  }

  private void answers(Step step) throws IOException {
    if (!step.isKept() || step.isCrossroads()) {
      return;
    }
    var first = step.options().stream().map(Step.Option::id).findFirst().orElse("");
    var item = step.ratings().items().stream().map(it -> it.id()).findFirst().orElse("");
    var about = step.id() + "/answer";
    switch (step.input()) {
      case NONE -> {}
      case TEXT, LINE -> press(Verb.WRITE, about, 0, Map.of("text", "Jeg har brug for ro"));
      case CHOICE, SCALE -> press(Verb.WRITE, about, 0, Map.of("text", first));
      case CHECKLIST -> press(Verb.TICK, step.id() + "/" + first, 0, Map.of());
      case RATINGS -> press(Verb.RATE, step.id() + "/" + item + "/" + first, 0, Map.of());
      case TALLIES -> press(Verb.COUNT, step.id() + "/" + item, 0, numbers(step));
      case AGREEMENTS -> {
        var what = first.isEmpty() ? "Ring i morgen" : first;
        var due = LocalDate.now(HERE).plusDays(30);
        press(Verb.AGREE, "", 0, Map.of("text", what, "who", "m1", "due", due.toString()));
      }
    }
  }

  private static Map<String, String> numbers(Step step) {
    var numbers = new HashMap<String, String>();
    for (var option = 1; option <= step.options().size(); option++) {
      numbers.put("number-" + option, "4");
    }
    return numbers;
  }

  @CanIgnoreReturnValue
  private String press(Verb verb, String about, int revision, Map<String, String> fields)
      throws IOException {
    var all = new HashMap<>(fields);
    all.put("value", new Meaning(session, verb, visits, about, revision).written());
    return post("/session", all);
  }

  private String post(String path, Map<String, String> fields) throws IOException {
    var form =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var type = "application/x-www-form-urlencoded";
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Cookie", cookie)
        .header("Accept", "text/html");
  }

  private String send(HttpRequest.Builder request) throws IOException {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
