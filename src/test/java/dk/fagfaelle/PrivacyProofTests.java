package dk.fagfaelle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.safety.GeneratedFind;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Made-up personal data goes through the whole program and is found nowhere afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class PrivacyProofTests {

  private static final List<String> SENTENCES =
      YamlNode.read(Contents.builtIn().file("privacy/sentences.yaml")).items().stream()
          .map(YamlNode::text)
          .toList();

  /** Nothing but these may stand in Redis; they name nobody. */
  private static final Pattern KEY =
      Pattern.compile("fagfaelle:(memory:[0-9a-f]{64}|questions:\\d{4}-\\d\\d-\\d\\d)");

  /** Redis' own words in its file: lengths, keys, and until when in milliseconds. */
  private static final Pattern REDIS =
      Pattern.compile("[*$]\\d+|PXAT|1[78]\\d{11}|" + KEY.pattern());

  private static final Pattern LOG_HEAD = Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT\\S+ .*? : ");
  private static final Pattern LABEL = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern CHANCE = Pattern.compile("(\\bt|reply:)[A-Za-z0-9_-]{22}");

  @TempDir static Path home;

  private final List<RunningProgram> running = new ArrayList<>();

  @BeforeAll
  void start() {
    running.add(RunningProgram.start(home));
  }

  @AfterAll
  void close() {
    running.forEach(RunningProgram::close);
  }

  @Test
  void of_generated_messages_nothing_raw_is_found_anywhere(CapturedOutput output) {
    prove(300, Long.getLong("tests.seed", 20261124L), output);
  }

  @Tag("proof")
  @Test
  void of_twenty_thousand_generated_messages_nothing_raw_is_found_anywhere(CapturedOutput output) {
    prove(20_000, Long.getLong("tests.seed", 20261125L), output);
  }

  @Test
  void of_names_those_that_are_seen_are_not_kept_and_the_others_are_told_honestly() {
    var rows = YamlNode.read(Contents.builtIn().file("privacy/names.yaml")).items();

    assertThat(gone(running.getFirst(), rows, "listed")).isGreaterThanOrEqualTo(0.95);
    // Typed without capitals, a name that no list has looks like any other word.
    assertThat(gone(running.getFirst(), rows, "unlisted")).isGreaterThanOrEqualTo(0.45);
  }

  private double gone(RunningProgram program, List<YamlNode> rows, String list) {
    var ofList = rows.stream().filter(row -> row.text("list").equals(list)).toList();
    var left =
        ofList.stream()
            .filter(row -> isKept(program, row.text("text"), row.text("name")))
            .map(row -> row.text("text"))
            .toList();
    var share = 1 - (double) left.size() / ofList.size();
    System.out.printf(
        "Names %s: %d asked with, %.3f not kept in Redis, kept: %s%n",
        list, ofList.size(), share, left);
    return share;
  }

  private boolean isKept(RunningProgram program, String text, String name) {
    var kept = new Kept(home);
    kept.empty();
    assertThat(program.ask(text, List.of()).statusCode()).isEqualTo(200);
    return String.join("\n", kept.values()).toLowerCase(Locale.of("da")).contains(name);
  }

  private void prove(int count, long seed, CapturedOutput output) {
    System.out.printf("%d generated messages, -Dtests.seed=%d%n", count, seed);
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    var program = running.getFirst();
    var before = seenByAnother(program);
    var needles = send(program, count, random);
    var kept = new Kept(home);

    assertThat(kept.values()).as("that something is kept at all").anyMatch(Control::isKept);
    assertThat(kept.appendOnlyLines()).anyMatch(Control::isKept);
    assertThat(kept.keys()).allMatch(key -> KEY.matcher(key).matches());
    assertThat(needles.leftIn(kept.values())).as("Redis, seed %d", seed).isEmpty();
    assertThat(needles.leftIn(ours(kept.appendOnlyLines()))).as("AOF, seed %d", seed).isEmpty();
    assertThat(kept.texts().values()).noneMatch(text -> !needles.rawIn(text).isEmpty());
    assertThat(needles.leftIn(logged(output))).as("log, seed %d", seed).isEmpty();
    assertThat(needles.leftIn(labels(program.read("/actuator/prometheus")))).isEmpty();
    assertThat(needles.leftIn(labels(program.read("/actuator/health")))).isEmpty();
    assertThat(seenByAnother(program)).isEqualTo(before);
  }

  /** What must be found, or the search would prove nothing. */
  private static final class Control {
    static final String QUESTION = "hvor mange ben har en blommekage egentlig";

    static boolean isKept(String line) {
      return line.contains("blommekage");
    }
  }

  private static Needles send(RunningProgram program, int count, RandomGenerator random) {
    var first = program.chat(Control.QUESTION).headers().firstValue("Set-Cookie").orElseThrow();
    var cookie = first.substring(0, first.indexOf(';'));
    var finds = new ArrayList<GeneratedFind>();
    for (var i = 0; i < count; i++) {
      var find = GeneratedFind.next(random);
      var message = SENTENCES.get(random.nextInt(SENTENCES.size())).replace("{x}", find.written());
      var response = sent(program, i % 7, find, message, cookie);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).doesNotContain(find.written());
      finds.add(find);
    }
    return new Needles(finds);
  }

  private static HttpResponse<String> sent(
      RunningProgram program, int way, GeneratedFind find, String message, String cookie) {
    var pressed = RunningProgram.encoded(find.written());
    return switch (way) {
      case 0 -> program.chat(message, "Cookie", cookie);
      case 1 -> program.chat(message, "Cookie", cookie, "Fagfaelle-Piece", "yes");
      case 2 -> program.chat("hun har taget en overdosis, " + message);
      case 3 -> program.ask(message, List.of());
      case 4 -> program.ask("hvad er defusing", List.of(message, "hvem leder den"));
      case 5 -> program.ask(Control.QUESTION + ", og hvorfor", List.of(message));
      default -> program.post("/press", "action=not-helped&value=" + pressed, "Cookie", cookie);
    };
  }

  /** Returns what somebody else sees on the page, before and after an answer. */
  private static String seenByAnother(RunningProgram program) {
    var page = program.visit("/").body() + program.chat("Hvad er defusing?").body();
    return CHANCE.matcher(page).replaceAll("");
  }

  private static List<String> ours(Set<String> lines) {
    return lines.stream().filter(line -> !REDIS.matcher(line).matches()).toList();
  }

  private static Set<String> logged(CapturedOutput output) {
    var lines = new TreeSet<String>();
    output
        .getAll()
        .lines()
        .map(line -> LOG_HEAD.matcher(line).replaceFirst(""))
        .forEach(lines::add);
    return lines;
  }

  private static List<String> labels(HttpResponse<String> told) {
    assertThat(told.statusCode()).isEqualTo(200);
    return LABEL.matcher(told.body()).results().map(label -> label.group(1)).toList();
  }
}
