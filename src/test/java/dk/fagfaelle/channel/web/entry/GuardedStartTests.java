package dk.fagfaelle.channel.web.entry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** Beyond this machine the program starts only with a password or an identity provider. */
class GuardedStartTests {

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "server.address=0.0.0.0",
        "server.address=::",
        "server.address=192.0.2.7",
        "server.address=",
        "server.address=0.0.0.0 fagfaelle.password=",
        "server.address=0.0.0.0 spring.security.oauth2.client.provider.we.issuer-uri=https://x",
        "server.address=127.0.0.1 management.server.address=0.0.0.0"
      })
  void it_refuses(String settings) {
    assertThat(isRefused(settings)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "server.address=127.0.0.1",
        "server.address=127.0.0.2",
        "server.address=localhost",
        "server.address=::1",
        "server.address=0.0.0.0 fagfaelle.password=birk",
        "server.address=0.0.0.0 spring.security.oauth2.client.registration.we.client-id=x"
      })
  void it_starts(String settings) {
    assertThat(isRefused(settings)).isFalse();
  }

  @Test
  void a_command_in_the_terminal_opens_no_page_and_is_not_refused() {
    try (var context = new GenericApplicationContext()) {
      context.setEnvironment(new MockEnvironment().withProperty("server.address", "0.0.0.0"));

      new GuardedStart().initialize(context);

      assertThat(context.isRunning()).isFalse();
    }
  }

  @Test
  void the_refusal_is_one_line_that_says_what_to_do_and_nothing_is_touched() throws Exception {
    var kept = home.resolve("home");
    var ended = started("--server.address=0.0.0.0", "--fagfaelle.home=" + kept);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output().lines().filter(line -> line.contains("ERROR")))
        .singleElement()
        .asString()
        .contains("Fagfælle er ikke startet", "0.0.0.0", "fagfaelle.password");
    assertThat(ended.output()).doesNotContain("\tat ", "Exception", "APPLICATION FAILED");
    assertThat(Files.exists(kept)).isFalse();
  }

  private record Ended(int code, String output) {}

  private static Ended started(String... settings) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-Dstdout.encoding=UTF-8", "-cp"));
    command.add(classpath());
    command.add("dk.fagfaelle.Fagfaelle");
    command.addAll(List.of(settings));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      var output = String.join("\n", reader.lines().toList());
      return new Ended(process.waitFor(), output);
    }
  }

  /**
   * Surefire's class path ends in an empty entry, which means the working folder: all of {@code
   * bot/} would be found there a second time.
   */
  private static String classpath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .collect(joining(File.pathSeparator));
  }

  private static boolean isRefused(String settings) {
    var environment = new MockEnvironment();
    for (var setting : settings.split(" ", -1)) {
      var parts = setting.split("=", 2);
      environment.setProperty(parts[0], parts[1]);
    }
    try (var context = new GenericWebApplicationContext()) {
      context.setEnvironment(environment);
      new GuardedStart().initialize(context);
      return false;
    } catch (OpenDoorException _) {
      return true;
    }
  }
}
