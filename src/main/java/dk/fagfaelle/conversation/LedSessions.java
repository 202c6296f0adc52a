package dk.fagfaelle.conversation;

import dk.fagfaelle.session.AfterView;
import dk.fagfaelle.session.Bell;
import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Post.Letter;
import dk.fagfaelle.session.SessionsAwayException;
import java.util.List;
import java.util.function.Consumer;

/** The sessions this program leads, as channels hear of them. */
final class LedSessions implements SessionChanges {

  private final GuidedSessions sessions;
  private final Bell bell;
  private final AfterView view;
  private final List<Messenger> messengers;

  LedSessions(GuidedSessions sessions, Bell bell, AfterView view, List<Messenger> messengers) {
    this.sessions = sessions;
    this.bell = bell;
    this.view = view;
    this.messengers = List.copyOf(messengers);
  }

  @Override
  public void listen(Consumer<String> listener) {
    bell.listen(listener);
  }

  @Override
  public void look() {
    try {
      sessions.look(this::carry);
    } catch (SessionsAwayException _) {
      // What is due stays due; the store says in the log that it is away.
    }
  }

  /** A letter about what has come to an end meanwhile needs nobody to bring it. */
  private boolean carry(Led led, Letter letter) {
    var person = led.session().circle().member(letter.to()).map(Member::key).orElse("");
    return view.reminder(led, letter)
        .map(reply -> messengers.stream().anyMatch(it -> it.bring(letter.key(), person, reply)))
        .orElse(true);
  }
}
