package dk.fagfaelle.channel.slack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's end of a socket: says hello, delivers, and keeps what is acknowledged. */
final class StubSocket extends WebSocketServer implements AutoCloseable {

  private final List<String> acknowledged = new CopyOnWriteArrayList<>();
  private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicInteger opened = new AtomicInteger();

  private StubSocket() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    setReuseAddr(true);
    setDaemon(true);
  }

  static StubSocket open() {
    var socket = new StubSocket();
    socket.start();
    await().atMost(20, SECONDS).until(() -> socket.getPort() > 0);
    return socket;
  }

  /** Returns what apps.connections.open answers. */
  String connection() {
    return "{\"ok\":true,\"url\":\"ws://127.0.0.1:%d/link\"}".formatted(getPort());
  }

  void deliver(String json) {
    await().atMost(20, SECONDS).until(() -> !sockets.isEmpty());
    sockets.getLast().send(json);
  }

  /** Hangs up on everybody, as Slack does when it wants to be called anew. */
  void hangUp() {
    sockets.forEach(WebSocket::close);
    sockets.clear();
  }

  List<String> acknowledged() {
    return List.copyOf(acknowledged);
  }

  int opened() {
    return opened.get();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    socket.send("{\"type\":\"hello\",\"num_connections\":1,\"debug_info\":{\"host\":\"x\"}}");
    sockets.add(socket);
    opened.incrementAndGet();
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    acknowledged.add(message);
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean isRemote) {}

  @Override
  public void onError(WebSocket socket, Exception fault) {}

  @Override
  public void onStart() {}

  @Override
  public void close() {
    try {
      stop(1_000);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
