package dk.fagfaelle.channel.web;

import com.microsoft.playwright.Browser;
import java.util.ArrayDeque;
import java.util.Deque;

/** The page and a browser to see it in; both are opened when asked and closed together. */
final class Opened implements AutoCloseable {

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  void open() {
    open.push(RunningPage.start());
    open.push(Chromium.start());
  }

  Browser browser() {
    return ((Chromium) open.getFirst()).browser();
  }

  String address() {
    return ((RunningPage) open.getLast()).at("/").toString();
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
