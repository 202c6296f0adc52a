package dk.fagfaelle.channel.teams;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.House;
import dk.fagfaelle.channel.Member;
import dk.fagfaelle.channel.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.core.ConditionFactory;
import tools.jackson.databind.node.ObjectNode;

/** Teams with several people in it, who see and press nothing but what stands on their cards. */
public final class TeamsProduct implements Product {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration OFTEN = Duration.ofMillis(20);
  private static final String TENANT = "tenant";
  private static final String BOT = "28:fagfaelle";

  private final ChatsAtMicrosoft chats = ChatsAtMicrosoft.start();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Colleague> people = new ConcurrentHashMap<>();
  private final AtomicReference<URI> bot = new AtomicReference<>();
  private final AtomicReference<Optional<ShownCard>> door = new AtomicReference<>(Optional.empty());
  private final AtomicInteger ids = new AtomicInteger();

  private TeamsProduct() {}

  /** Opens it; nobody is served yet. */
  public static TeamsProduct start() {
    return new TeamsProduct();
  }

  /** Returns what a house is to be started with. */
  public List<String> settings() {
    return List.of("--fagfaelle.teams.emulator=true");
  }

  /** Has a house answer from now on. */
  public void serve(House house) {
    bot.set(house.at(MessagesApi.PATH));
  }

  @Override
  public String name() {
    return "teams";
  }

  @Override
  public Member member(String name) {
    return people.computeIfAbsent(name, it -> new Colleague("29:" + it));
  }

  @Override
  public void close() {
    chats.close();
    client.close();
  }

  /** Somebody in Teams. */
  private final class Colleague implements Member {

    private final String id;
    private final String alone;
    private final AtomicInteger count = new AtomicInteger();

    Colleague(String id) {
      this.id = id;
      this.alone = ChatsAtMicrosoft.aloneWith(id);
    }

    /** What she asks next is answered below, so when that is there, the reply is whole. */
    @Override
    public String asks(String question) {
      var before = chats.in(alone).size();
      says(alone, question);
      says(alone, "Alle forl\u00f8b");
      var reply = within().until(() -> since(before), it -> !it.isEmpty() && isMenu(it.getLast()));
      return reply.subList(0, reply.size() - 1).stream()
          .map(ShownCard::words)
          .collect(joining("\n"));
    }

    /** Where the others are she mentions the bot, and takes what it offers there. */
    @Override
    public void begins(String begin) {
      var thread = "19:channel@thread.tacv2;messageid=" + ids.incrementAndGet();
      says(thread, "Alle forl\u00f8b");
      takes(thread, it -> ShownCard.means(it, "introduce", begin.split("/", 2)[0]));
      takes(thread, it -> ShownCard.means(it, "begin", begin));
      door.set(Optional.of(shown(thread, it -> ShownCard.means(it, "session", ""))));
    }

    @Override
    public void goesIn() {
      count.set(chats.in(alone).size());
      var card = door.get().orElseThrow();
      sends(card, card.pressed(it -> ShownCard.means(it, "session", "")));
    }

    @Override
    public String sees() {
      return session().map(ShownCard::words).orElse("");
    }

    @Override
    public void looks() {
      presses("Vis det nyeste", Map.of());
    }

    @Override
    public void presses(String label, Map<String, String> fields) {
      var card = offering(label);
      sends(card, card.pressed(label, fields));
    }

    @Override
    public Runnable reachesFor(String label) {
      var card = offering(label);
      return () -> sends(card, card.pressed(label, Map.of()));
    }

    @Override
    public String isTold() {
      return sees();
    }

    @Override
    public int messages() {
      return since(count.get()).size();
    }

    @Override
    public String seesAmongOthers() {
      var card = door.get().orElseThrow();
      return chats.in(card.chat()).stream().map(ShownCard::words).collect(joining("\n"));
    }

    @Override
    public String opensSummary() {
      var before = chats.in(alone).size();
      presses("L\u00e6s opsamlingen", Map.of());
      return within().until(() -> since(before), it -> !it.isEmpty()).getFirst().words();
    }

    @Override
    public String drawn() {
      return Renderer.page(session().orElseThrow().activity());
    }

    private ShownCard offering(String label) {
      return within()
          .until(this::session, it -> it.filter(shown -> shown.offers(label)).isPresent())
          .orElseThrow();
    }

    /** The newest card in her own chat that belongs to the session behind the door. */
    private Optional<ShownCard> session() {
      var session = door.get().map(TeamsProduct::sessionOf).orElse("?");
      return chats.in(alone).reversed().stream()
          .filter(card -> card.offers(it -> ShownCard.means(it, "session", session)))
          .findFirst();
    }

    private List<ShownCard> since(int before) {
      var all = chats.in(alone);
      return all.subList(before, all.size());
    }

    private void takes(String chat, Predicate<ObjectNode> meaning) {
      var card = shown(chat, meaning);
      sends(card, card.pressed(meaning));
    }

    private ShownCard shown(String chat, Predicate<ObjectNode> meaning) {
      return within()
          .until(
              () -> chats.in(chat).reversed().stream().filter(it -> it.offers(meaning)).findFirst(),
              Optional::isPresent)
          .orElseThrow();
    }

    private void says(String chat, String words) {
      var message = activity("message", chat).put("text", words);
      if (!chat.equals(alone)) {
        message.put("text", "<at>Fagf\u00e6lle</at> " + words);
        Delivered.mention(message, BOT, "<at>Fagf\u00e6lle</at>");
      }
      assertThat(sent(message)).isEqualTo(202);
    }

    private void sends(ShownCard card, ObjectNode data) {
      var invoke = activity("invoke", card.chat()).put("name", "adaptiveCard/action");
      invoke.put("replyToId", card.id());
      var action = invoke.putObject("value").put("trigger", "manual").putObject("action");
      action.put("type", "Action.Execute").set("data", data);
      assertThat(sent(invoke)).isEqualTo(200);
    }

    private ObjectNode activity(String type, String chat) {
      var kind = chat.equals(alone) ? "personal" : "channel";
      var activity = Delivered.activity(type, kind, chat);
      activity.put("id", "" + ids.incrementAndGet()).put("serviceUrl", chats.address());
      activity.withObject("from").put("id", id);
      activity.withObject("recipient").put("id", BOT);
      activity.withObject("conversation").put("tenantId", TENANT);
      activity.withObject("channelData").putObject("tenant").put("id", TENANT);
      return activity;
    }
  }

  private static ConditionFactory within() {
    return await().pollDelay(Duration.ZERO).pollInterval(OFTEN).atMost(LONGEST);
  }

  private static boolean isMenu(ShownCard card) {
    return card.offers(it -> ShownCard.means(it, "introduce", "self-evaluation"));
  }

  private static String sessionOf(ShownCard door) {
    var value = door.pressed(it -> ShownCard.means(it, "session", "")).path("value");
    return value.stringValue("").split("~", 2)[0] + "~";
  }

  private int sent(ObjectNode activity) {
    var request =
        HttpRequest.newBuilder(bot.get())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(activity.toString()))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
