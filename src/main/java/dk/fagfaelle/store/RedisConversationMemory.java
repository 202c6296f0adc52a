package dk.fagfaelle.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fagfaelle.conversation.ConversationMemory;
import dk.fagfaelle.reply.Room;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Remembers a room's last questions in Redis, one record a room. While Redis is away it remembers
 * in memory, and brings that along with the first question after.
 */
final class RedisConversationMemory implements ConversationMemory {

  private static final int QUESTIONS = 5;
  private static final Duration TIME_TO_LIVE = Duration.ofMinutes(30);
  private static final int ROOMS_IN_MEMORY = 1_000;

  private final Redis redis;
  private final Records records;
  private final Bounded<List<String>> waiting;

  /** Takes where to keep them. */
  RedisConversationMemory(Redis redis, Records records, Clock clock) {
    this.redis = redis;
    this.records = records;
    this.waiting = new Bounded<>(ROOMS_IN_MEMORY, TIME_TO_LIVE, clock);
  }

  @Override
  public List<String> recent(Room room) {
    var key = keyOf(room);
    var later = waiting.find(key).orElse(List.of());
    try {
      return last(questionsOf(records.find(key)), later);
    } catch (AwayException _) {
      return later;
    }
  }

  @Override
  public void remember(Room room, String question) {
    var key = keyOf(room);
    var asked = last(waiting.take(key).orElse(List.of()), List.of(oneLine(question)));
    try {
      var _ =
          records.update(
              key, kept -> String.join("\n", last(questionsOf(kept), asked)), TIME_TO_LIVE);
    } catch (AwayException _) {
      waiting.update(key, List.of(), meanwhile -> last(meanwhile, asked));
    }
  }

  @Override
  public boolean forget(Room room) {
    var key = keyOf(room);
    waiting.remove(key);
    try {
      var _ = records.delete(key);
      return redis.purge();
    } catch (AwayException _) {
      return false;
    }
  }

  /** The id of a room may be a person's, so that it stands in no key. */
  static String keyOf(Room room) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(room.channel().getBytes(UTF_8));
      digest.update((byte) 0);
      return "memory:" + HexFormat.of().formatHex(digest.digest(room.id().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<String> questionsOf(String record) {
    return record.lines().toList();
  }

  private static List<String> last(List<String> earlier, List<String> later) {
    var all = new ArrayList<>(earlier);
    all.addAll(later);
    return List.copyOf(all.subList(Math.max(0, all.size() - QUESTIONS), all.size()));
  }

  private static String oneLine(String question) {
    return question.replaceAll("\\s+", " ").strip();
  }
}
