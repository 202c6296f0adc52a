package dk.fagfaelle.channel.slack;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.channel.Member;
import dk.fagfaelle.channel.slack.Delivery.Here;
import dk.fagfaelle.channel.slack.Screen.Button;
import dk.fagfaelle.channel.slack.Screen.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody in Slack: she does what its client lets her, and sees what it shows. */
final class SlackMember implements Member {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String FOLDED = "\u25b8";
  private static final String REST = "Vis resten";

  /** Something of the assistant's from long ago, with the way to its sessions. */
  private static final Message LIST = new Message("17.9", false, "", "[]");

  private static final Button FLOWS = new Button("b.0", "x", "flows|");

  private final SlackProduct product;
  private final String user;
  private final AtomicInteger before = new AtomicInteger();

  SlackMember(SlackProduct product, String user) {
    this.product = product;
    this.user = user;
  }

  @Override
  public String asks(String question) {
    return repliedTo(question).stream().map(Message::words).collect(joining("\n"));
  }

  /** What comes of a press after it comes below all that came of the question. */
  List<Message> repliedTo(String question) {
    var menu = menu();
    var count = alone().messages().size();
    product.deliver(written(question));
    presses(direct(), LIST, FLOWS, Map.of());
    await().atMost(LONGEST).until(() -> isLast(menu, count));
    var reply = alone().after(count).messages();
    return reply.subList(0, reply.size() - 1);
  }

  private boolean isLast(String menu, int count) {
    var messages = alone().after(count).messages();
    return !messages.isEmpty() && messages.getLast().blocks().equals(menu);
  }

  /** Returns the list of sessions as she sees it. */
  private String menu() {
    var count = alone().messages().size();
    presses(direct(), LIST, FLOWS, Map.of());
    await().atMost(LONGEST).until(() -> alone().messages().size() > count);
    return alone().messages().getLast().blocks();
  }

  Delivery written(String text) {
    return Delivery.written(here(direct()), text);
  }

  @Override
  public void begins(String begin) {
    var count = shared().messages().size();
    var flow = begin.substring(0, begin.indexOf('/'));
    presses(SlackProduct.SHARED, LIST, new Button("b.1", "x", "introduce|" + flow), Map.of());
    var introduced = awaited("begin|" + begin, count);
    var button =
        introduced.buttons().stream()
            .filter(it -> it.value().equals("begin|" + begin))
            .findFirst()
            .orElseThrow();
    presses(SlackProduct.SHARED, introduced, button, Map.of());
    var _ = awaited("session|", count);
  }

  private Message awaited(String value, int count) {
    await().atMost(LONGEST).until(() -> shared().after(count).last(value).isPresent());
    return shared().after(count).last(value).orElseThrow();
  }

  @Override
  public void goesIn() {
    before.set(alone().messages().size());
    var door = shared().last("session|").orElseThrow();
    var button = door.buttons().getFirst();
    presses(SlackProduct.SHARED, door, button, Map.of());
  }

  @Override
  public String sees() {
    return session().map(Message::words).orElse("");
  }

  @Override
  public void looks() {
    // It is shown by itself.
  }

  @Override
  public void presses(String label, Map<String, String> fields) {
    var message = unfolded(label);
    presses(direct(), message, message.button(label).orElseThrow(), fields);
  }

  @Override
  public Runnable reachesFor(String label) {
    var message = unfolded(label);
    var button = message.button(label).orElseThrow();
    return () -> presses(direct(), message, button, Map.of());
  }

  @Override
  public String isTold() {
    return sees();
  }

  @Override
  public int messages() {
    return alone().after(before.get()).messages().size();
  }

  @Override
  public String seesAmongOthers() {
    return shared().messages().stream().map(Message::words).collect(joining("\n"));
  }

  @Override
  public String opensSummary() {
    var count = alone().messages().size();
    presses("L\u00e6s opsamlingen", Map.of());
    await().atMost(LONGEST).until(() -> alone().messages().size() > count);
    return alone().messages().getLast().words();
  }

  @Override
  public String drawn() {
    return Canvas.page(session().orElseThrow().json());
  }

  /** Returns the session with a button in sight. */
  private Message unfolded(String label) {
    var message = session().orElseThrow(() -> new AssertionError("no session"));
    while (message.button(label).isEmpty()) {
      var seen = message;
      var way =
          seen.button(FOLDED)
              .or(() -> seen.button(REST))
              .orElseThrow(() -> new AssertionError("no " + label + " in " + sees()));
      presses(direct(), seen, way, Map.of());
      await().atMost(LONGEST).until(() -> !session().equals(Optional.of(seen)));
      message = session().orElseThrow();
    }
    return message;
  }

  /** The newest message in which the session can be pressed, or unfolded. */
  Optional<Message> session() {
    var since = alone().after(before.get());
    return since.messages().reversed().stream()
        .filter(it -> it.buttons().stream().anyMatch(button -> button.value().contains("session|")))
        .findFirst();
  }

  private void presses(String channel, Message in, Button button, Map<String, String> fields) {
    product.deliver(pressed(channel, in, button, fields));
  }

  Delivery pressed(String channel, Message in, Button button, Map<String, String> fields) {
    return Delivery.pressed(here(channel), in, button, Filled.in(in, button, fields));
  }

  private Here here(String channel) {
    return new Here(user, channel, product.slack().responseUrl());
  }

  String direct() {
    return StubSlack.directOf(user);
  }

  Screen alone() {
    return Screen.of(product.slack(), direct(), user);
  }

  private Screen shared() {
    return Screen.of(product.slack(), SlackProduct.SHARED, user);
  }
}
