package dk.fagfaelle.channel.slack;

import dk.fagfaelle.House;
import dk.fagfaelle.channel.Member;
import dk.fagfaelle.channel.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Slack on this machine, with a client for each of those who are there. */
public final class SlackProduct implements Product {

  /** Where all of them are. */
  static final String SHARED = "C1";

  private final StubSlack slack;
  private final AtomicReference<URI> house = new AtomicReference<>(URI.create("http://127.0.0.1/"));
  private final Map<String, SlackMember> members = new ConcurrentHashMap<>();

  private SlackProduct(StubSlack slack) {
    this.slack = slack;
  }

  /** Starts it. */
  public static SlackProduct start() {
    return new SlackProduct(StubSlack.start());
  }

  /** Returns what the assistant is told to be connected to it. */
  public List<String> settings() {
    return List.of(
        "--fagfaelle.slack.bot-token=xoxb-test",
        "--fagfaelle.slack.signing-secret=" + Wirings.SECRET,
        "--fagfaelle.slack.api-url=" + slack.url());
  }

  /** Brings what people do to an assistant from now on. */
  public void serve(House served) {
    serve(served.at("/"));
  }

  void serve(URI address) {
    house.set(address);
  }

  @Override
  public String name() {
    return "slack";
  }

  @Override
  public Member member(String name) {
    return client(name);
  }

  SlackMember client(String name) {
    return members.computeIfAbsent(
        name, it -> new SlackMember(this, "U0" + it.toUpperCase(Locale.ROOT)));
  }

  @Override
  public void close() {
    slack.close();
  }

  StubSlack slack() {
    return slack;
  }

  void deliver(Delivery delivery) {
    try {
      var code = delivery.to(house.get());
      if (code != 200) {
        throw new AssertionError("Slack was told " + code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
