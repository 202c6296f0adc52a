package dk.fagfaelle.store;

import dk.fagfaelle.conversation.QuestionLog;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.resps.Tuple;

/**
 * Counts in Redis, one sorted set a day, so that each day's counts go by themselves after 90 days.
 * While Redis is away it counts in memory, and adds that when Redis is back.
 */
final class RedisQuestionLog implements QuestionLog {

  private static final int DAYS = 90;
  private static final int MOST_A_DAY = 2_000;

  /** Counts and sets the time to live in one step; a full day takes nothing new. */
  private static final String COUNT =
      """
      if not redis.call('ZSCORE', KEYS[1], ARGV[1])
          and redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[4]) then return 0 end
      redis.call('ZINCRBY', KEYS[1], ARGV[2], ARGV[1])
      redis.call('PEXPIRE', KEYS[1], ARGV[3])
      return 1
      """;

  private final Redis redis;
  private final Clock clock;
  private final Bounded<Long> waiting;

  /** Takes where to count. */
  RedisQuestionLog(Redis redis, Clock clock) {
    this.redis = redis;
    this.clock = clock;
    this.waiting = new Bounded<>(MOST_A_DAY, Duration.ofDays(DAYS), clock);
  }

  @Override
  public void unanswered(String question, String reason) {
    count(new Tally(reason, question));
  }

  @Override
  public void thumb(String answer, boolean helped) {
    count(Tally.ofThumb(answer, helped));
  }

  @Override
  public List<Gap> gaps() {
    var counts = new HashMap<Tally, Long>();
    try {
      redis.ask(this::countsIn).forEach((tally, count) -> counts.merge(tally, count, Long::sum));
    } catch (AwayException _) {
      // What is in memory is better than nothing; health and the log say that Redis is away.
    }
    waiting.all().forEach((line, count) -> counts.merge(Tally.read(line), count, Long::sum));
    return Tally.gaps(counts);
  }

  @Override
  public boolean forget(String subject) {
    waiting.all().keySet().stream()
        .filter(line -> Tally.read(line).isAbout(subject))
        .forEach(waiting::remove);
    try {
      return redis.ask(jedis -> isRemoved(jedis, subject)) && redis.purge();
    } catch (AwayException _) {
      return false;
    }
  }

  private void count(Tally tally) {
    var line = tally.written();
    waiting.update(line, 0L, count -> count + 1);
    if (isBrought(line)) {
      var _ = waiting.all().keySet().stream().allMatch(this::isBrought);
    }
  }

  /** Takes from memory to Redis; what Redis does not take stays in memory. */
  private boolean isBrought(String line) {
    var count = waiting.take(line).orElse(0L);
    try {
      return count == 0 || redis.ask(jedis -> isCounted(jedis, line, count));
    } catch (AwayException _) {
      waiting.update(line, 0L, meanwhile -> meanwhile + count);
      return false;
    }
  }

  private boolean isCounted(UnifiedJedis jedis, String line, long count) {
    var today = today();
    var end = today.plusDays(DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
    var left = Duration.between(clock.instant(), end);
    var arguments = List.of(line, "" + count, "" + left.toMillis(), "" + MOST_A_DAY);
    return jedis.eval(COUNT, List.of(keyOf(today)), arguments) != null;
  }

  private Map<Tally, Long> countsIn(UnifiedJedis jedis) {
    var counts = new HashMap<Tally, Long>();
    days()
        .flatMap(day -> jedis.zrangeWithScores(keyOf(day), 0, -1).stream())
        .forEach(
            kept -> counts.merge(Tally.read(kept.getElement()), (long) kept.getScore(), Long::sum));
    return counts;
  }

  private boolean isRemoved(UnifiedJedis jedis, String subject) {
    days()
        .forEach(
            day -> {
              var lines =
                  jedis.zrangeWithScores(keyOf(day), 0, -1).stream()
                      .map(Tuple::getElement)
                      .filter(line -> Tally.read(line).isAbout(subject))
                      .toArray(String[]::new);
              if (lines.length > 0) {
                jedis.zrem(keyOf(day), lines);
              }
            });
    return true;
  }

  private Stream<LocalDate> days() {
    var today = today();
    return today.minusDays(DAYS).datesUntil(today.plusDays(1));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static String keyOf(LocalDate day) {
    return Records.keyOf("questions:" + day);
  }
}
