package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.channel.slack.Screen.Button;
import dk.fagfaelle.channel.slack.Screen.Message;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.session.Meaning;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.embedded.RedisServer;

/** Two programs on one store take what Slack brings, and are killed while they do. */
@Tag("proof")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackDeliveriesProofTests {

  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final int ROUNDS = 5;
  private static final int ASKERS = 8;
  private static final int HOLDERS = 4;
  private static final int KILL_EVERY = 14;
  private static final Duration ANSWERING = Duration.ofMillis(400);

  private static final List<String> ASKED =
      List.of(
          "Hvad er defusing?",
          "M\u00e5 jeg give en ekstra pn?",
          "Hvorn\u00e5r skal magtanvendelse registreres?",
          "Hun bl\u00f8der kraftigt, og det stopper ikke",
          "Hvem vandt kampen i g\u00e5r?");

  private final SlackProduct slack = SlackProduct.start();
  private final List<SlackProgram> programs = new ArrayList<>();
  private final List<RedisServer> servers = new ArrayList<>();
  private final List<Integer> inHand = new ArrayList<>();
  private final Random random = new Random(seed());

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    var redis = RedisServer.newRedisServer().port(freePort()).setting("save \"\"").build();
    redis.start();
    servers.add(redis);
    for (var name : List.of("one", "two")) {
      programs.add(SlackProgram.start(folder.resolve(name), settings()));
    }
    slack.serve(programs.getFirst().address());
  }

  @AfterAll
  void stop() throws IOException {
    programs.forEach(SlackProgram::close);
    for (var server : servers) {
      server.stop();
    }
    slack.close();
  }

  /** An event that is to come of somebody, and who she is. */
  private record Coming(SlackMember member, Delivery delivery) {}

  /** Somebody in a session, and what she pressed it in. */
  private record Holder(SlackMember member, Message message, Button send) {

    static Holder in(SlackMember member) {
      var message = member.session().orElseThrow();
      var writing = message.buttons().stream().filter(it -> it.value().contains("~WRITE~"));
      return new Holder(member, message, writing.findFirst().orElseThrow());
    }

    Meaning meaning() {
      return Values.read(send.value(), Map.of())
          .map(Press::value)
          .flatMap(Meaning::read)
          .orElseThrow();
    }

    /** She writes once more, in what the press before will have left. */
    Coming writes(int time) {
      var now = meaning();
      var next =
          new Meaning(now.session(), now.verb(), now.visit(), now.about(), now.revision() + time);
      var button = new Button(send.id(), send.label(), "session|" + next.written());
      var fields = Map.of("text", words(time + 1));
      return new Coming(member, member.pressed(member.direct(), message, button, fields));
    }

    static String words(int time) {
      return "Jeg har brug for ro, " + time;
    }

    boolean hasWritten(int times) {
      return meaning().revision() == times && member.sees().contains(words(times));
    }
  }

  @Test
  void every_event_is_answered_once_and_in_order_although_programs_are_killed() throws Exception {
    var expected = replies(slack.client("Ref"));
    var askers = named("Asker", ASKERS);
    var holders = named("Holder", HOLDERS).stream().map(this::seated).toList();
    var revision = holders.getFirst().meaning().revision();
    slack.slack().slow(ANSWERING);

    var all = new ArrayList<Delivery>();
    var kills = deliver(askers, holders, all);
    var from = System.nanoTime();
    askers.forEach(it -> await().atMost(LONGEST).until(() -> isThrough(it, expected)));
    holders.forEach(
        it ->
            await()
                .atMost(LONGEST)
                .until(() -> Holder.in(it.member()).hasWritten(revision + ROUNDS)));
    var waited = Duration.ofNanos(System.nanoTime() - from);

    var before = shown(askers);
    programs.forEach(SlackProgram::await);
    for (var one : all) {
      assertThat(one.again(programs.get(random.nextInt(2)).address())).isEqualTo(200);
    }
    await().atMost(LONGEST).until(this::isDone);
    assertThat(shown(askers)).isEqualTo(before);

    var repeats = askers.stream().mapToInt(it -> claimInOrder(it, expected, kills)).sum();
    System.out.printf(
        "%d events in %d rooms, %d kills with %s rooms in hand, %d messages twice, all done %d s"
            + " after the last, seed %d%n",
        all.size(), ASKERS + HOLDERS, kills, inHand, repeats, waited.toSeconds(), seed());
  }

  @Test
  void what_comes_again_six_minutes_later_has_no_effect() throws IOException {
    programs.forEach(SlackProgram::await);
    var known = keys("id:*");
    var ane = slack.client("Ane");
    var delivery = ane.written(ASKED.getFirst());
    assertThat(delivery.to(programs.getFirst().address())).isEqualTo(200);
    await().atMost(LONGEST).until(() -> !ane.alone().messages().isEmpty() && isDone());
    var before = ane.alone();

    var ids = new TreeSet<>(keys("id:*"));
    ids.removeAll(known);
    assertThat(ids).hasSize(1);
    try (var jedis = redis()) {
      assertThat(jedis.pttl(ids.first())).isGreaterThan(Duration.ofMinutes(10).toMillis());
    }
    assertThat(delivery.again(programs.getLast().address())).isEqualTo(200);
    assertThat(isDone()).isTrue();
    assertThat(ane.alone()).isEqualTo(before);
  }

  /** Returns how often a program was killed. */
  private int deliver(List<SlackMember> askers, List<Holder> holders, List<Delivery> all)
      throws IOException {
    var kills = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var at = round;
      var coming =
          new ArrayList<>(
              Stream.concat(
                      askers.stream().map(it -> new Coming(it, it.written(ASKED.get(at)))),
                      holders.stream().map(it -> it.writes(at)))
                  .toList());
      Collections.shuffle(coming, random);
      programs.forEach(SlackProgram::await);
      for (var next : coming) {
        var first = all.size() % 2;
        all.add(next.delivery());
        bring(next.delivery(), first);
        if (all.size() % KILL_EVERY == 0) {
          var killed = programs.get(random.nextInt(2));
          inHand.add(keys("row").size());
          killed.kill();
          kills++;
        }
      }
    }
    return kills;
  }

  /** Slack brings it until it is told that it came; and once more to the other. */
  private void bring(Delivery delivery, int first) {
    await()
        .atMost(LONGEST)
        .until(() -> Stream.of(first, 1 - first).anyMatch(it -> isTaken(delivery, it, false)));
    var _ = isTaken(delivery, 1 - first, true);
  }

  private boolean isTaken(Delivery delivery, int program, boolean isAgain) {
    try {
      var address = programs.get(program).address();
      return (isAgain ? delivery.again(address) : delivery.to(address)) == 200;
    } catch (IOException _) {
      return false;
    }
  }

  private Holder seated(SlackMember member) {
    member.begins("thinking-together/group");
    member.goesIn();
    awaitSeen(member, "Kom med");
    member.presses("Kom med", Map.of("who", "Ane"));
    awaitSeen(member, "Trin 1 af");
    member.presses("Nej", Map.of());
    awaitSeen(member, "Trin 2 af");
    return Holder.in(member);
  }

  private static void awaitSeen(SlackMember member, String words) {
    await().atMost(LONGEST).until(() -> member.sees().contains(words));
  }

  /** What somebody reads who asks the same with nothing in the way. */
  private static List<List<String>> replies(SlackMember member) {
    return ASKED.stream()
        .map(asked -> member.repliedTo(asked).stream().map(Message::notice).toList())
        .toList();
  }

  private static boolean isThrough(SlackMember asker, List<List<String>> expected) {
    var shown = notices(asker);
    var last = expected.getLast();
    return Collections.frequency(shown, last.getLast()) >= last.size();
  }

  /** Returns how many messages were to be seen twice. */
  private static int claimInOrder(SlackMember asker, List<List<String>> expected, int kills) {
    var left = new ArrayList<>(notices(asker));
    var repeats = 0;
    for (var reply : expected) {
      var count = 0;
      while (!left.isEmpty() && left.getFirst().equals(reply.getFirst())) {
        left.removeFirst();
        count++;
      }
      assertThat(count).isBetween(reply.size(), reply.size() * (1 + kills));
      repeats += count - reply.size();
    }
    assertThat(left).isEmpty();
    return repeats;
  }

  private static List<List<String>> shown(List<SlackMember> members) {
    return members.stream().map(SlackDeliveriesProofTests::notices).toList();
  }

  private static List<String> notices(SlackMember member) {
    return member.alone().messages().stream().map(Message::notice).toList();
  }

  private List<SlackMember> named(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> slack.client(name + i)).toList();
  }

  /** Returns whether nothing lies in any row, and nobody works at one. */
  private boolean isDone() {
    return keys("row").isEmpty() && keys("holder").isEmpty();
  }

  private Set<String> keys(String end) {
    try (var jedis = redis()) {
      return jedis.keys("*}:" + end);
    }
  }

  private Jedis redis() {
    return new Jedis("127.0.0.1", servers.getFirst().ports().getFirst());
  }

  private List<String> settings() {
    var port = servers.getFirst().ports().getFirst();
    return Stream.concat(
            slack.settings().stream(),
            Stream.of(
                "--fagfaelle.redis.uri=redis://127.0.0.1:" + port, "--logging.level.root=warn"))
        .toList();
  }

  private static long seed() {
    return Long.getLong("tests.seed", 2026);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
