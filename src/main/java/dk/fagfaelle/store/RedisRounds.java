package dk.fagfaelle.store;

import dk.fagfaelle.session.Round;
import dk.fagfaelle.session.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Keeps rounds in Redis, one record for each form of a flow at a workplace. A round goes when its
 * last day is over, the record with the last of its rounds.
 */
final class RedisRounds implements Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(RedisRounds.class);

  private final Records records;
  private final String workplace;
  private final Clock clock;

  /** Takes where to keep them, and the id of the workplace they belong to. */
  RedisRounds(Records records, String workplace, Clock clock) {
    this.records = records;
    this.workplace = workplace;
    this.clock = clock;
  }

  @Override
  public void keep(Round round) {
    var key = keyOf(round.flow(), round.form());
    var _ =
        RedisSessions.asked(() -> records.update(key, former -> with(former, round), this::left));
  }

  @Override
  public List<Round> of(String flow, String form) {
    return RedisSessions.asked(() -> read(records.find(keyOf(flow, form)))).stream()
        .flatMap(List::stream)
        .filter(this::isKept)
        .sorted(Comparator.comparing(Round::day).thenComparing(Round::id))
        .toList();
  }

  /** What another release has written and this one cannot read is left as it is. */
  private String with(String former, Round round) {
    return read(former).map(rounds -> written(rounds, round)).orElse(former);
  }

  private String written(List<Round> rounds, Round round) {
    var all = new ArrayList<>(rounds.stream().filter(this::isKept).toList());
    if (all.stream().noneMatch(it -> it.id().equals(round.id())) && isKept(round)) {
      all.add(round);
    }
    return all.isEmpty() ? "" : SessionText.JSON.writeValueAsString(all);
  }

  private boolean isKept(Round round) {
    return !round.until().isBefore(LocalDate.now(clock));
  }

  private Duration left(String record) {
    return read(record).stream()
        .flatMap(List::stream)
        .map(it -> it.until().plusDays(1).atStartOfDay(clock.getZone()).toInstant())
        .map(end -> Duration.between(clock.instant(), end))
        .max(Comparator.naturalOrder())
        .filter(Duration::isPositive)
        .orElse(Duration.ofDays(730));
  }

  private static Optional<List<Round>> read(String record) {
    try {
      return Optional.of(
          record.isEmpty()
              ? List.of()
              : List.of(SessionText.JSON.readValue(record, Round[].class)));
    } catch (JacksonException e) {
      LOG.warn("Rounds of another release cannot be read: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private String keyOf(String flow, String form) {
    return "rounds:" + workplace + ":" + flow + ":" + form;
  }
}
