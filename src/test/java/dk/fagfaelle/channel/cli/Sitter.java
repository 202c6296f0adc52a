package dk.fagfaelle.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.Fagfaelle;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** Somebody who sits at a terminal of her own, reads what stands there and types. */
final class Sitter implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StringWriter out = new StringWriter();
  private final PipedWriter keys = new PipedWriter();
  private final Thread program;

  Sitter(Path home, String... words) throws IOException {
    var in = new PipedReader(keys);
    var args = new String[words.length + 1];
    System.arraycopy(words, 0, args, 0, words.length);
    args[words.length] = "--fagfaelle.home=" + home;
    var screen = new PrintWriter(out, true);
    this.program =
        Thread.ofPlatform()
            .start(() -> run(new Terminal(Fagfaelle.class, in, screen, screen), args));
  }

  private static void run(Terminal terminal, String... args) {
    var _ = terminal.run(args);
  }

  /** Types the number that stands before these words on what was shown last. */
  void press(String label) {
    type(numberOf(label));
  }

  void type(String line) {
    try {
      out.getBuffer().setLength(0);
      keys.write(line + "\n");
      keys.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until something stands on the screen. */
  void sees(String words) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(out.toString()).as("screen").contains(words));
  }

  /** Waits until a number is asked for. */
  void isAsked() {
    sees("\n> ");
  }

  String screen() {
    return out.toString();
  }

  private String numberOf(String label) {
    isAsked();
    var line = Pattern.compile("(\\d+)\\) " + Pattern.quote(label)).matcher(out.toString());
    if (!line.find()) {
      throw new AssertionError("no number before " + label + " in\n" + out);
    }
    return line.group(1);
  }

  @Override
  public void close() throws IOException {
    keys.close();
    try {
      program.join(Duration.ofSeconds(20));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
