package dk.fagfaelle;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.conversation.ThrowingKnowledge;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Whatever fails, what somebody wrote is not in the log; the log tells all of our own levels. */
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTests {

  /** A word nobody else writes. */
  private static final String MARK = "zqxmarkzqx";

  @TempDir Path home;

  @Test
  void with_knowledge_failing_and_its_message_quoting(CapturedOutput output) {
    try (var program = RunningProgram.start(home, List.of(ThrowingKnowledge.class))) {
      assertThat(program.chat(MARK + " hvad er defusing").statusCode()).isEqualTo(200);
      assertThat(program.ask(MARK, List.of(MARK)).statusCode()).isEqualTo(200);

      assertThat(output.getAll()).contains("IllegalStateException").doesNotContain(MARK);
    }
  }

  @Test
  void with_a_template_failing_and_its_message_quoting(CapturedOutput output) {
    try (var program = RunningProgram.start(home, List.of(ThrowingTemplates.class))) {
      assertThat(program.chat(MARK).statusCode()).isEqualTo(500);
      assertThat(program.chat(MARK, "Fagfaelle-Piece", "yes").statusCode()).isEqualTo(500);

      assertThat(output.getAll()).contains("A request failed").doesNotContain(MARK);
    }
  }

  @Test
  void with_redis_killed_in_the_middle_and_requests_that_cannot_be_read(CapturedOutput output)
      throws IOException {
    try (var program = RunningProgram.start(home)) {
      assertThat(program.chat(MARK + " hvad er defusing").statusCode()).isEqualTo(200);
      killRedis(program);
      sendWhatCannotBeRead(program);

      assertThat(output.getAll()).contains("Redis does not answer").doesNotContain(MARK);
    }
  }

  private void killRedis(RunningProgram program) {
    for (var kill = 0; kill < 3; kill++) {
      new Kept(home).killRedis();
      assertThat(program.chat(MARK + " hvad er defusing").statusCode()).isEqualTo(200);
      assertThat(program.ask(MARK, List.of()).statusCode()).isEqualTo(200);
      RedisAwayTests.awaitRedis(program);
    }
  }

  private static void sendWhatCannotBeRead(RunningProgram program) throws IOException {
    assertThat(program.askRaw("{\"question\": " + MARK + "}").statusCode()).isEqualTo(400);
    assertThat(program.askRaw("{\"question\": [\"" + MARK + "\"]}").statusCode()).isEqualTo(400);
    assertThat(program.askRaw(MARK, "Accept", MARK + "/x").statusCode()).isGreaterThan(399);
    assertThat(program.post("/chat", "text=" + MARK + "%zz").statusCode()).isGreaterThan(399);
    assertThat(program.post("/press", "action=" + MARK + "&value=" + MARK).statusCode())
        .isEqualTo(200);
    assertThat(program.visit("/" + MARK).statusCode()).isEqualTo(404);
    send(program, "GET /?text=" + MARK + "%zz HTTP/1.1\r\nHost: here\r\n\r\n");
    send(program, "GET /" + MARK + "?{" + MARK + "} HTTP/1.1\r\nHost: here\r\n\r\n");
    send(program, MARK + "\r\n\r\n");
    send(program, "GET / HTTP/1.1\r\nHost: here\r\nCookie: a=\"" + MARK + "\u0001\r\n\r\n");
  }

  /** Sends what no client library would, and waits until it is answered. */
  private static void send(RunningProgram program, String request) throws IOException {
    var port = program.at("/").getPort();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
  }

  /** Templates that fail with what they were handed in the message. */
  static class ThrowingTemplates {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver throwingViews() {
      View throwing =
          (_, request, _) -> {
            var text = requireNonNullElse(request.getParameter("text"), "");
            throw new IllegalStateException("cannot show " + text);
          };
      return new Throwing(throwing);
    }
  }

  private record Throwing(View view) implements ViewResolver, Ordered {
    @Override
    public View resolveViewName(String name, Locale locale) {
      return view;
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }
}
