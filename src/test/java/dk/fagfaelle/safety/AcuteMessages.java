package dk.fagfaelle.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The sets of judged messages that others wrote. */
final class AcuteMessages {

  static final Path DEVELOPMENT = Path.of("src/test/resources/acute/development.jsonl");
  static final Path KEPT_ASIDE = Path.of("src/test/resources/acute/kept-aside.jsonl");
  static final Path SECOND = Path.of("src/test/resources/acute/second.jsonl");

  /** What staff write of how they are; nothing was learnt from it. */
  static final Path IN_SESSIONS = Path.of("src/test/resources/acute/in-sessions.jsonl");

  private AcuteMessages() {}

  static List<Example> read(Path file) {
    try {
      return Files.readAllLines(file).stream().map(AcuteMessages::exampleOf).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example exampleOf(String line) {
    var json = JsonMapper.shared().readTree(line);
    var kind = json.get("acute").asBoolean() ? json.get("kind").asString() : Example.NONE;
    return new Example(json.get("text").asString(), kind);
  }
}
