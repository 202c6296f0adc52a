package dk.fagfaelle.session;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Written.Contribution;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.stream.Stream;

/**
 * A session as one member sees it, and what is said in it.
 *
 * @param scene the session, and who looks
 * @param texts the words
 * @param facts what flows refer to by key
 * @param marks what is marked in this step and never kept
 */
record Sight(Scene scene, Texts texts, Facts facts, UnkeptMarks.Seen marks) {

  /** The action of every press in a session. */
  static final String ACTION = "session";

  /** Returns a session as a member sees it. */
  static Sight of(Led led, Member member, Texts texts, Facts facts) {
    var at = led.session().frame().since();
    var scene = new Scene(led.flow(), led.session(), member, at);
    return new Sight(scene, texts, facts, UnkeptMarks.Seen.NOTHING);
  }

  Sight with(UnkeptMarks.Seen now) {
    return new Sight(scene, texts, facts, now);
  }

  Session session() {
    return scene.session();
  }

  Step step() {
    return scene.step();
  }

  String say(String key, String... details) {
    return texts.say(key, details);
  }

  /** Returns a text of the flow with facts put in. */
  String fill(String text) {
    return facts.fill(text);
  }

  /** Returns something to press, meant for the visit that is seen. */
  Choice press(String words, Verb verb, String about, int revision) {
    return new Choice(words, ACTION, meaning(verb, about, revision).written());
  }

  Choice press(String key, Verb verb) {
    return press(say("session.press." + key), verb, "", 0);
  }

  Meaning meaning(Verb verb, String about, int revision) {
    return new Meaning(session().id(), verb, session().visit(), about, revision);
  }

  /** Returns what others may see of a field, in the order it was written, by name. */
  List<Guided.Saying> sayings(String step, String fields) {
    return written(step)
        .filter(it -> it.field().startsWith(fields))
        .filter(it -> !it.text().isEmpty())
        .map(it -> new Guided.Saying(nameOf(it.member()), shown(it)))
        .toList();
  }

  Stream<Contribution> written(String step) {
    return session().written().contributions().stream().filter(it -> it.step().equals(step));
  }

  String nameOf(String member) {
    return session().circle().member(member).map(Member::name).orElse("");
  }

  /** Returns the name of a member's role beside the member's own. */
  String called(Member member) {
    return scene.flow().roles(scene.form()).stream()
        .filter(role -> session().circle().chair(role.id()).member().equals(member.id()))
        .map(role -> say("session.called", member.name(), role.title()))
        .findFirst()
        .orElse(member.name());
  }

  Block choices(String title, Choice... choices) {
    return new Block.Choices(title, List.of(choices));
  }

  /** An option is shown by its label. */
  private String shown(Contribution contribution) {
    return scene
        .flow()
        .step(contribution.step())
        .flatMap(step -> step.option(contribution.text()))
        .map(option -> fill(option.label()))
        .orElse(contribution.text());
  }
}
