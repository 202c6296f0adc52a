package dk.fagfaelle.channel.slack;

import dk.fagfaelle.OwnProcess;
import dk.fagfaelle.RunningProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** The assistant in a process of its own, connected to Slack, that is killed and started again. */
final class SlackProgram implements AutoCloseable {

  private final Path home;
  private final List<String> settings;
  private final AtomicReference<CompletableFuture<OwnProcess>> running = new AtomicReference<>();
  private final AtomicReference<URI> address = new AtomicReference<>();

  private SlackProgram(Path home, List<String> settings) {
    this.home = home;
    this.settings = settings;
    this.running.set(CompletableFuture.completedFuture(run()));
  }

  /** Starts it, and returns when it is ready. */
  static SlackProgram start(Path home, List<String> settings) throws IOException {
    var workplace = Files.createDirectories(home).resolve("workplace.yaml");
    var _ = Files.writeString(workplace, "id: egely\nname: Egely\nrooms: [\"slack:T1\"]\n");
    return new SlackProgram(home, settings);
  }

  URI address() {
    return address.get();
  }

  /** Kills it and starts it again, which takes a while. */
  void kill() {
    running.get().join().kill();
    running.set(CompletableFuture.supplyAsync(this::run));
  }

  /** Waits until it is there again. */
  void await() {
    var _ = running.get().join();
  }

  @Override
  public void close() {
    running.get().join().end();
  }

  private OwnProcess run() {
    try {
      var arguments = new ArrayList<>(List.of(home.toString()));
      arguments.addAll(settings);
      var process = OwnProcess.start(SlackProgram.class, List.of(), arguments);
      address.set(URI.create("http://127.0.0.1:" + process.port() + "/"));
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void main(String[] arguments) {
    var settings = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
    var program = RunningProgram.start(Path.of(arguments[0]), settings);
    IO.println("port " + program.at("/").getPort());
  }
}
