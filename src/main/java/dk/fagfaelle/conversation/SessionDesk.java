package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import dk.fagfaelle.safety.Danger;
import dk.fagfaelle.session.Circle;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Meaning;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Presses;
import dk.fagfaelle.session.Session.State;
import dk.fagfaelle.session.SessionView;
import dk.fagfaelle.session.SessionsAwayException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Takes what is pressed and filled in for guided sessions: danger first, then personal data, and
 * only then the session. What is stopped reaches no session and no store.
 */
final class SessionDesk {

  private final Guards guards;
  private final Desk desk;
  private final GuidedSessions sessions;
  private final SessionView view;
  private final Beside beside;

  SessionDesk(Guards guards, Desk desk, GuidedSessions sessions, SessionView view, Beside beside) {
    this.beside = beside;
    this.guards = guards;
    this.desk = desk;
    this.sessions = sessions;
    this.view = view;
  }

  /** Tells whether there is such a flow. */
  boolean knows(String flow) {
    return sessions.flows().find(flow).isPresent();
  }

  /** Says which flows can be begun. */
  Reply menu() {
    return view.menu(sessions.flows());
  }

  /** Says what a flow is, before it is begun. */
  Reply introduce(String flow) {
    return sessions.flows().find(flow).map(it -> view.introduce(it.flow())).orElseGet(this::gone);
  }

  /** Begins a session; {@code value} is flow and form with a slash between. */
  Reply begin(String value) {
    try {
      return sessions
          .flows()
          .choose(value)
          .map(it -> view.door(sessions.begin(it.pinned(), it.form())))
          .orElseGet(this::gone);
    } catch (SessionsAwayException _) {
      return away();
    }
  }

  /** Finds the session with a code. */
  Reply byCode(String code) {
    try {
      return sessions.byCode(code).flatMap(sessions::find).map(view::door).orElseGet(this::gone);
    } catch (SessionsAwayException _) {
      return away();
    }
  }

  /** Takes a press in a session, and shows the session as it is then to who pressed. */
  Reply take(Turn turn, Press press) {
    var words = press.fields().getOrDefault(Presses.TEXT, "");
    var danger = guards.acute().judgeInSession(words);
    try {
      return Meaning.read(press.value())
          .flatMap(
              meaning ->
                  meaning.isBeside()
                      ? beside.take(turn, meaning, words)
                      : taken(turn, meaning, press, danger))
          .orElseGet(() -> unless(danger, turn, gone()));
    } catch (SessionsAwayException _) {
      return unless(danger, turn, away());
    }
  }

  /** Danger is heard also where there is no session to hold. */
  private Reply unless(Danger danger, Turn turn, Reply reply) {
    return danger instanceof Danger.Acute acute
        ? desk.firstThings(acute, turn.room(), false)
        : reply;
  }

  private Optional<Reply> taken(Turn turn, Meaning meaning, Press press, Danger danger) {
    var key = Circle.keyOf(turn.sender());
    if (danger instanceof Danger.Acute acute) {
      return new Alarm(sessions, meaning, key, acute.text().id())
          .raise()
          .map(
              raised ->
                  raised.isHeard()
                      ? above(alarmed(turn, acute, raised), shown(turn, raised.led(), key))
                      : above(List.of(opener()), guarded(turn, meaning, press, key)));
    }
    var isUnclear = danger instanceof Danger.Unclear;
    return sessions
        .find(meaning.session())
        .map(_ -> guarded(turn, meaning, press, key))
        .map(reply -> isUnclear ? above(List.of(opener()), reply) : reply);
  }

  private Reply guarded(Turn turn, Meaning meaning, Press press, String key) {
    var fields = new HashMap<String, String>();
    var warnings = new ArrayList<Block>();
    for (var field : press.fields().entrySet()) {
      var personal = guards.personal().judge(field.getValue());
      var isName = meaning.verb() == Verb.JOIN && field.getKey().equals(Presses.WHO);
      var isWords = field.getKey().equals(Presses.TEXT) || isName;
      if (isWords && personal.isStopped()) {
        var stopped = desk.stopped(personal).blocks();
        return above(stopped, looked(turn, meaning, key));
      }
      // A colleague comes under her own name; names of others are taken out of what is written.
      var isWarned = isWords && !isName && personal.isWarned();
      if (isWarned) {
        warnings.add(new Notice(Tone.CAUTION, desk.warning(personal)));
      }
      fields.put(
          field.getKey(), isWarned ? guards.personal().redact(field.getValue()) : field.getValue());
    }
    return Presses.event(meaning, fields)
        .flatMap(event -> sessions.take(meaning.session(), key, event))
        .map(led -> above(warnings, shown(turn, led, key)))
        .orElseGet(() -> looked(turn, meaning, key));
  }

  private Reply looked(Turn turn, Meaning meaning, String key) {
    return sessions.find(meaning.session()).map(led -> shown(turn, led, key)).orElseGet(this::gone);
  }

  /** A session that is held shows everybody what to do first. */
  private Reply shown(Turn turn, Led led, String key) {
    var reply = view.of(led, key);
    if (led.session().state().isOver()) {
      sessions.seen(led, key);
    }
    return led.session().state() == State.HELD
        ? above(first(turn, guards.acute().danger(led.session().frame().reason())), reply)
        : reply;
  }

  /** What to do first, and that nothing of what was written is kept. */
  private List<Block> alarmed(Turn turn, Danger.Acute danger, Alarm.Raised raised) {
    var blocks = new ArrayList<>(first(turn, danger));
    blocks.addAll(view.alarmed(raised.led()));
    return blocks;
  }

  private List<Block> first(Turn turn, Danger.Acute danger) {
    return desk.firstThings(danger, turn.room(), false).blocks();
  }

  private Block opener() {
    return new Notice(Tone.URGENT, desk.opener());
  }

  Reply failed() {
    return desk.failed();
  }

  private Reply gone() {
    return desk.ofSession("gone");
  }

  private Reply away() {
    return desk.ofSession("away");
  }

  private static Reply above(List<Block> first, Reply reply) {
    var blocks = new ArrayList<>(first);
    reply.blocks().stream()
        .filter(block -> !(block instanceof Block.FirstThings && holdsFirst(first)))
        .forEach(blocks::add);
    return new Reply(Kind.SESSION, reply.reason(), blocks);
  }

  private static boolean holdsFirst(List<Block> blocks) {
    return blocks.stream().anyMatch(Block.FirstThings.class::isInstance);
  }
}
