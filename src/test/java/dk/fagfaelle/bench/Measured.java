package dk.fagfaelle.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * How long each of many tries took. The processor's time tells most on a machine that others use
 * too.
 *
 * @param name what was tried
 * @param nanos each try, the shortest first
 * @param wall nanoseconds from the first to the last
 * @param processor nanoseconds all threads of the program worked meanwhile
 */
record Measured(String name, List<Long> nanos, long wall, long processor) {

  /** The heading of the rows. */
  static final String HEADING =
      """
      | what | tries | p50 ms | p95 ms | p99 ms | longest ms | a second | processor ms each |
      |---|--:|--:|--:|--:|--:|--:|--:|
      """;

  Measured {
    nanos = nanos.stream().sorted().toList();
  }

  /** Tries something with every input, shared out among threads. */
  static <T> Measured of(String name, List<T> inputs, int threads, Consumer<T> tried)
      throws InterruptedException, ExecutionException {
    var nanos = new long[inputs.size()];
    var jobs = new ArrayList<Callable<Boolean>>();
    for (var first = 0; first < threads; first++) {
      var from = first;
      jobs.add(
          () -> {
            for (var i = from; i < nanos.length; i += threads) {
              var start = System.nanoTime();
              tried.accept(inputs.get(i));
              nanos[i] = System.nanoTime() - start;
            }
            return true;
          });
    }
    var processor = processorTime();
    var start = System.nanoTime();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      for (var job : executor.invokeAll(jobs)) {
        var _ = job.get();
      }
    }
    return of(name, nanos, System.nanoTime() - start, processorTime() - processor);
  }

  /** Takes what somebody else has measured. */
  static Measured of(String name, long[] nanos, long wall, long processor) {
    return new Measured(name, Arrays.stream(nanos).boxed().toList(), wall, processor);
  }

  /** Returns how many milliseconds a share of the tries took at most. */
  double percentile(double share) {
    var place = (int) Math.ceil(share * nanos.size()) - 1;
    return nanos.get(Math.clamp(place, 0, nanos.size() - 1)) / 1e6;
  }

  /** Returns how many milliseconds of processor time a try took. */
  double processorEach() {
    return processor / 1e6 / nanos.size();
  }

  /** Returns it as a row of a Markdown table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.2f | %.2f | %.2f | %.1f | %.0f | %.2f |%n",
        name,
        nanos.size(),
        percentile(0.50),
        percentile(0.95),
        percentile(0.99),
        percentile(1),
        nanos.size() * 1e9 / wall,
        processorEach());
  }

  /** Returns how much longer this took than something else, in words. */
  String ratioTo(Measured other) {
    return String.format(
        Locale.ROOT,
        "%s / %s: %.1f by the median, %.1f by p99, %.1f by processor time%n",
        name,
        other.name,
        percentile(0.50) / other.percentile(0.50),
        percentile(0.99) / other.percentile(0.99),
        processorEach() / other.processorEach());
  }

  /** Returns how many nanoseconds the program's threads have worked. */
  static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
