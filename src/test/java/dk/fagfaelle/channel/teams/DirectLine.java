package dk.fagfaelle.channel.teams;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Microsoft's Direct Line as a program on this machine: clients on one side, a bot on the other.
 */
final class DirectLine implements AutoCloseable {

  private final Process process;
  private final int port;

  private DirectLine(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it between clients and a bot, and waits until it listens. */
  static DirectLine start(URI bot) {
    try {
      var port = freePort();
      var process =
          new ProcessBuilder(
                  "node",
                  Clients.path("offline-directline/dist/cmdutil.js").toString(),
                  "-d",
                  "" + port,
                  "-b",
                  bot.toString())
              .redirectErrorStream(true)
              .start();
      var line = new DirectLine(process, port);
      line.awaitListening();
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroy();
  }

  private void awaitListening() throws IOException {
    var reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.contains("Routing messages")) {
        Thread.ofVirtual().start(() -> reader.lines().forEach(_ -> {}));
        return;
      }
    }
    throw new IOException("Direct Line ended before it listened");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
