package dk.fagfaelle.bench;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions over HTTP at a fixed rate, on loopback. Each is sent at its time whether or not the one
 * before is answered, and its wait is counted from that time, so that a stall is not hidden. Those
 * who ask share the processors with the program.
 */
@Tag("bench")
class HttpBenchTests {

  private static final int A_SECOND = 100;
  private static final int SECONDS = 30;
  private static final int WARM_UP_SECONDS = 15;
  private static final int MOST_AT_ONCE = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JsonMapper json = new JsonMapper();

  @Test
  void what_a_question_costs_over_http_at_a_hundred_a_second() throws Exception {
    try (var program = RunningProgram.start()) {
      var report = new Report("http", "POST /api/ask, 100 a second for 30 seconds");
      var library = program.knowledge().library();
      var failed = new AtomicInteger();
      var asked = AskedQuestions.of(library, A_SECOND * SECONDS);
      var address = program.at("/api/ask");

      var _ = measure(address, asked.subList(0, A_SECOND * WARM_UP_SECONDS), new AtomicInteger());
      report.add("\n").add(Measured.HEADING).add(measure(address, asked, failed));
      report.add("\nfailed: %d%n".formatted(failed.get()));

      assertThat(report.write()).isNotEmptyFile();
      assertThat(failed).hasValue(0);
    }
  }

  private Measured measure(URI address, List<String> questions, AtomicInteger failed) {
    var nanos = new long[questions.size()];
    var places = new Semaphore(MOST_AT_ONCE);
    var processor = Measured.processorTime();
    var start = System.nanoTime();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor();
        var client =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(executor)
                .build()) {
      for (var i = 0; i < nanos.length; i++) {
        var place = i;
        var due = start + i * 1_000_000_000L / A_SECOND;
        sleepUntil(due);
        places.acquireUninterruptibly();
        executor.execute(
            () -> {
              if (!isAnswered(client, address, questions.get(place))) {
                failed.incrementAndGet();
              }
              nanos[place] = System.nanoTime() - due;
              places.release();
            });
      }
      places.acquireUninterruptibly(MOST_AT_ONCE);
    }
    var now = System.nanoTime();
    return Measured.of("over HTTP", nanos, now - start, Measured.processorTime() - processor);
  }

  private boolean isAnswered(HttpClient client, URI address, String question) {
    var body = json.createObjectNode().put("question", question).toString();
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, ofString()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void sleepUntil(long due) {
    for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
