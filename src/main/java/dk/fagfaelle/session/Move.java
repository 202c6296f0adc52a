package dk.fagfaelle.session;

import dk.fagfaelle.session.Outcome.Effect;
import dk.fagfaelle.session.Post.Letter;
import java.util.ArrayList;

/**
 * What an event makes of a session: a function of flow, session and what happened, which reads no
 * clock and changes nothing. Made again on what it made, it has no effect: so an event that comes
 * twice counts once.
 */
public final class Move {

  private Move() {}

  /** Returns the session after an event, and what is to be told. */
  public static Outcome make(Flow flow, Session session, Happening happening) {
    var outcome = outcome(flow, session, happening);
    return outcome.session().equals(session)
        ? outcome
        : new Outcome(posted(outcome), outcome.effects());
  }

  private static Outcome outcome(Flow flow, Session session, Happening happening) {
    return switch (happening.event()) {
      case Event.Tick() -> Clockwork.tick(flow, session, happening.at());
      case Event.Delivered(var letters) -> Clockwork.delivered(session, letters);
      case Event.Join join -> Joining.join(session, happening.by(), join);
      case Event event ->
          session
              .circle()
              .byKey(happening.by())
              .filter(it -> it.isPresent() || session.state().isOver())
              .map(actor -> by(new Scene(flow, session, actor, happening.at()), event))
              .orElseGet(() -> Outcome.refused(session, "session.not-in"));
    };
  }

  private static Outcome by(Scene scene, Event event) {
    if (event instanceof Event.Progressed progressed) {
      return Agreeing.progressed(scene, progressed);
    }
    if (event instanceof Event.PutOff putOff) {
      return Agreeing.putOff(scene, putOff);
    }
    if (scene.session().state().isOver()) {
      return Outcome.refused(scene.session(), "session.over");
    }
    return switch (event) {
      case Event.Leave(var joins) -> Joining.leave(scene, joins);
      case Event.Claim(var role, var revision) -> Joining.claim(scene, role, revision);
      case Event.HandOver handOver -> Joining.handOver(scene, handOver);
      case Event.Forward(var visit) -> Steering.forward(scene, visit);
      case Event.Back(var visit) -> Steering.back(scene, visit);
      case Event.Choose(var visit, var option) -> Steering.choose(scene, visit, option);
      case Event.Skip(var visit, var reason) -> Steering.skip(scene, visit, reason);
      case Event.Show(var visit) -> Steering.show(scene, visit);
      case Event.Pause(var visit) -> Pausing.pause(scene, visit);
      case Event.Resume(var visit) -> Pausing.resume(scene, visit);
      case Event.Hold(var visit, var danger) -> Pausing.hold(scene, visit, danger);
      case Event.Calm(var visit) -> Pausing.calm(scene, visit);
      case Event.CallHelp(var visit) -> Pausing.callHelp(scene, visit);
      case Event.Write(var spot, var text) -> Writing.write(scene, spot, text);
      case Event.Say(var id, var text) -> Writing.say(scene, id, text);
      case Event.Pass(var visit) -> Writing.pass(scene, visit);
      case Event.Agree agree -> Agreeing.agree(scene, agree);
      case Event.Close(var visit, var isShared) -> Ending.close(scene, visit, isShared);
      case Event.Cancel(var visit) -> Ending.cancel(scene, visit);
      case Event.NotHeld(var visit, var reason) -> Ending.notHeld(scene, visit, reason);
      case Event.Join _, Event.Tick _, Event.Delivered _, Event.Progressed _, Event.PutOff _ ->
          throw new IllegalStateException("taken before");
    };
  }

  /**
   * Writes what is to be told into the session itself, so that it is kept with what it tells of.
   */
  private static Session posted(Outcome outcome) {
    var session = outcome.session().revised();
    var letters = new ArrayList<>(session.post().letters());
    for (var effect : outcome.effects()) {
      var key = session.id() + ":" + session.revision() + ":" + letters.size();
      switch (effect) {
        case Effect.Announce(var words, var details) ->
            letters.add(new Letter(key, "", words, details));
        case Effect.Tell(var to, var words, var details) ->
            letters.add(new Letter(key, to, words, details));
        // Said at once, and kept nowhere.
        case Effect.Answer _ -> {}
      }
    }
    return session.with(new Post(letters, session.post().taken()));
  }
}
