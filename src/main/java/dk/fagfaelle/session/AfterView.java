package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Post.Letter;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.workplace.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows what goes on after a session, to those who were in it: its summary, and next steps. */
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

  /**
   * Returns somebody's open next steps, those that are due first on top.
   *
   * @param led the sessions they are in
   * @param key the key of the person
   */
  public Reply nextSteps(List<Led> led, String key) {
    var blocks = new ArrayList<Block>();
    led.stream()
        .flatMap(it -> owned(it, key))
        .sorted(Comparator.comparing(it -> it.step().due()))
        .forEach(it -> blocks.addAll(blocks(it)));
    if (blocks.isEmpty()) {
      blocks.add(new Text(texts.say("session.no-own-steps")));
      return new Reply(Reply.Kind.SESSION, "no-next-steps", blocks);
    }
    return new Reply(Reply.Kind.SESSION, "next-steps", blocks);
  }

  /**
   * Returns what a letter says that reminds somebody of a next step.
   *
   * @return nothing if it is no reminder, or if there is nothing to remind of any more
   */
  public Optional<Reply> reminder(Led led, Letter letter) {
    var key = led.session().circle().member(letter.to()).map(Member::key).orElse("");
    return owned(led, key)
        .filter(it -> letter.words().equals(Reminding.WORDS))
        .filter(it -> letter.details().contains(it.step().id()))
        .findFirst()
        .map(it -> new Reply(Reply.Kind.SESSION, "reminder", blocks(it)));
  }

  private Stream<Owned> owned(Led led, String key) {
    return led.session().circle().byKey(key).stream()
        .map(member -> Sight.of(led, member, texts, facts))
        .flatMap(sight -> led.session().stepsOf(key).stream().map(step -> new Owned(sight, step)));
  }

  private static List<Block> blocks(Owned owned) {
    var sight = owned.sight();
    var view = new AgreementView(sight);
    var blocks = new ArrayList<Block>();
    if (owned.step().calls().isCalled()) {
      blocks.add(view.reminder(owned.step()));
    }
    blocks.addAll(view.blocks(owned.step()));
    var title = sight.scene().flow().words().title();
    var look = sight.press(sight.say("session.press.look", title), Verb.LOOK, "", 0);
    blocks.add(sight.choices("", look));
    return blocks;
  }

  private record Owned(Sight sight, Agreement step) {}
}
