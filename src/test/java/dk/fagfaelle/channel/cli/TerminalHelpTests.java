package dk.fagfaelle.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the terminal says before anything of the program is started. */
class TerminalHelpTests {

  @TempDir Path folder;
  private final Properties words = new Properties();

  @BeforeEach
  void the_danish_words() throws IOException {
    try (var file =
        Files.newBufferedReader(Path.of("bot/texts/cli.properties"), StandardCharsets.UTF_8)) {
      words.load(file);
    }
  }

  @Test
  void help_lists_every_command_in_danish() {
    var run = run("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(words.getProperty("usage.synopsisHeading").strip());
    for (var command :
        new String[] {"ask", "check", "doctor", "eval", "forget", "gaps", "import"}) {
      assertThat(run.out().replaceAll("\\s+", " "))
          .contains(
              command + " " + words.getProperty("fagfaelle." + command + ".usage.description"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "check", "doctor", "eval", "forget", "gaps", "import"})
  void every_command_explains_itself_in_danish(String command) {
    var run = run(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(words.getProperty("fagfaelle." + command + ".usage.description"))
        .contains(words.getProperty("help"))
        .doesNotContain("Show this help", "Usage:");
  }

  @Test
  void help_starts_nothing() {
    var unused = run("--help");

    assertThat(folder.resolve("home")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "ask",
    "asq hvad",
    "ask hvad --jsn",
    "eval",
    "eval questions.jsonl",
    "import",
    "import a.docx b.docx",
    "gaps now",
    "check me",
    "forget web"
  })
  void a_slip_of_the_finger_is_told_in_danish_with_how_to_write_it(String words) {
    var run = run(words.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(this.words.getProperty("usage.synopsisHeading").strip());
    assertThat(run.err().lines().findFirst().orElseThrow())
        .endsWith(":")
        .doesNotContain("Missing", "Unmatched", "Unknown");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "ask hvad, true",
    "asq hvad, true",
    "--help, true",
    "-h, true",
    "--fagfaelle.home=x gaps, true",
    "'', false",
    "--demo, false",
    "--server.port=8090, false",
    "--fagfaelle.home=x, false"
  })
  void a_word_is_a_command_and_a_setting_starts_the_assistant(String args, boolean isCommand) {
    assertThat(Terminal.isAskedBy(args.isEmpty() ? new String[0] : args.split(" ")))
        .isEqualTo(isCommand);
  }

  private Run run(String... words) {
    return Run.in(folder.resolve("home"), words);
  }
}
