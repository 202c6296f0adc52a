package dk.fagfaelle.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.Step.Input;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks on a scale that may never be kept. They are in this program's memory while a step lasts,
 * and nowhere else: gone with the program, and unknown to another one on the same store.
 *
 * <p>How many set which is shown when all who are there have marked and are four at least, and from
 * then on nothing is taken: numbers that grow would tell whose mark came last. Safe to share.
 */
public final class UnkeptMarks {

  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final long MOST = 10_000;

  private final Cache<Place, Seen> seen;

  /** Takes what tells the time. */
  public UnkeptMarks(Ticker ticker) {
    this.seen =
        Caffeine.newBuilder().ticker(ticker).expireAfterWrite(LONGEST).maximumSize(MOST).build();
  }

  private record Place(String session, int visit) {}

  /**
   * The marks of a step.
   *
   * @param by the option each member has marked, by the member's id
   * @param isShown whether all have marked, and how many set which may be told
   */
  record Seen(Map<String, String> by, boolean isShown) {

    static final Seen NOTHING = new Seen(Map.of(), false);

    Seen {
      by = Map.copyOf(by);
    }

    /** Prints nobody's mark. */
    @Override
    public String toString() {
      return "Seen[%d marks]".formatted(by.size());
    }
  }

  /**
   * Takes a mark of a step that the session is at; what is marked later, elsewhere or by somebody
   * who is not there has no effect.
   *
   * @param press about it: the option's id
   * @param key the key of who marks
   */
  public void mark(Led led, Meaning press, String key) {
    var session = led.session();
    var step = led.flow().step(session.frame().place().step()).orElseThrow();
    var isNow = session.state() == State.OPEN && session.visit() == press.visit();
    var isScale = step.input() == Input.SCALE && !step.isKept();
    if (!isNow || !isScale || step.option(press.about()).isEmpty()) {
      return;
    }
    var present = session.circle().present();
    present.stream()
        .filter(it -> it.key().equals(key))
        .findFirst()
        .ifPresent(member -> put(session, member, press.about(), present));
  }

  /** Returns the marks of the step a session is at. */
  Seen of(Session session) {
    return Optional.ofNullable(seen.getIfPresent(place(session))).orElse(Seen.NOTHING);
  }

  private void put(Session session, Member member, String option, List<Member> present) {
    var _ =
        seen.asMap()
            .merge(
                place(session),
                new Seen(Map.of(member.id(), option), false),
                (before, now) -> before.isShown() ? before : joined(before, now, present));
  }

  private static Seen joined(Seen before, Seen now, List<Member> present) {
    var all = new HashMap<>(before.by());
    all.putAll(now.by());
    var isWhole = all.keySet().containsAll(present.stream().map(Member::id).toList());
    return new Seen(all, isWhole && all.size() >= Count.FEWEST);
  }

  private static Place place(Session session) {
    return new Place(session.id(), session.visit());
  }
}
