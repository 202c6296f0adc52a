package dk.fagfaelle.session;

import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.Optional;

/** Shows what is left when a session is over, to those who were in it. */
public final class AfterView {

  private final Texts texts;
  private final Facts facts;

  /** Takes the words, and the facts that flows refer to. */
  public AfterView(Texts texts, Facts facts) {
    this.texts = texts;
    this.facts = facts;
  }

  /**
   * Returns the summary of a session as a sheet.
   *
   * @param key the key of the person
   * @return nothing unless the session is closed, its summary was shared, and the person was in it
   */
  public Optional<Reply> summary(Led led, String key) {
    return led.session()
        .circle()
        .byKey(key)
        .filter(_ -> led.session().isShared())
        .map(member -> new SummaryView(Sight.of(led, member, texts, facts)).sheet())
        .map(sheet -> new Reply(Reply.Kind.SESSION, "summary", List.of(sheet)));
  }
}
