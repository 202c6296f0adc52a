package dk.fagfaelle.session;

import static java.util.Comparator.comparingInt;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Outcome.Effect;
import dk.fagfaelle.workplace.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a session as it stands to one person: never more than that person may see. */
public final class SessionView {

  private final Texts texts;
  private final Facts facts;
  private final UnkeptMarks marks;

  /** Takes the words, the facts that flows refer to, and the marks that are never kept. */
  public SessionView(Texts texts, Facts facts, UnkeptMarks marks) {
    this.marks = marks;
    this.texts = texts;
    this.facts = facts;
  }

  /**
   * Returns what a person sees, above it what the last move has to say to that person alone.
   *
   * @param key the key of the person
   */
  public Reply of(Led led, String key) {
    var blocks = new ArrayList<Block>();
    for (var effect : led.effects()) {
      if (effect instanceof Effect.Answer(var words, var details)) {
        blocks.add(new Notice(Tone.PLAIN, texts.say(words, details.toArray(String[]::new))));
      }
    }
    var state = led.session().state();
    led.session()
        .circle()
        .byKey(key)
        .filter(member -> member.isPresent() || state.isOver())
        .ifPresentOrElse(
            member -> blocks.addAll(inside(led, member)),
            () -> blocks.addAll(outside(led.flow(), led.session(), key)));
    return new Reply(Reply.Kind.SESSION, reason(state), blocks);
  }

  /** Returns what can be begun, what is needed most first. */
  public Reply menu(Flows flows) {
    var first = List.of(texts.say("session.menu.first").split(" "));
    var choices =
        flows.ids().stream()
            .sorted(comparingInt(id -> first.contains(id) ? first.indexOf(id) : first.size()))
            .flatMap(id -> flows.find(id).stream())
            .map(it -> new Choice(it.flow().words().title(), "introduce", it.flow().id()))
            .toList();
    var menu = new Block.Choices(texts.say("session.menu"), choices);
    return new Reply(Reply.Kind.SESSION, "menu", List.of(menu));
  }

  /** Returns what is said of a flow before a session of it is begun. */
  public Reply introduce(Flow flow) {
    var blocks = new ArrayList<>(about(flow));
    var forms =
        flow.forms().stream()
            .map(form -> new Choice(form.title(), "begin", flow.id() + "/" + form.id()))
            .toList();
    blocks.add(new Block.Choices(texts.say("session.begin"), forms));
    var ids = flow.forms().stream().map(Flow.Form::id).toList();
    blocks.addAll(new PaperView(texts, facts).ways(flow, ids));
    return new Reply(Reply.Kind.SESSION, "introduced", blocks);
  }

  /** Returns the door to a session that was begun. */
  public Reply door(Led led) {
    var door =
        new Guided.Door(
            led.flow().words().title(),
            led.session().id(),
            led.session().code(),
            texts.say("session.door"));
    var told = texts.say("session.begun", led.session().code());
    return new Reply(Reply.Kind.SESSION, "begun", List.of(new Text(told), door));
  }

  /**
   * Returns what somebody is told who wrote of danger: that it is not kept, and where nobody else
   * was told, one press that calls help without saying why.
   */
  public List<Block> alarmed(Led led) {
    if (led.session().state() == Session.State.HELD) {
      return List.of(new Notice(Tone.CAUTION, texts.say("session.alarmed")));
    }
    if (led.session().state().isOver()) {
      return List.of(new Notice(Tone.CAUTION, texts.say("session.alarmed-alone")));
    }
    var help = new Meaning(led.session().id(), Verb.HELP, led.session().visit(), "", 0);
    var press = new Choice(texts.say("session.press.help"), Sight.ACTION, help.written());
    return List.of(
        new Notice(Tone.CAUTION, texts.say("session.alarmed-alone")),
        new Block.Choices("", List.of(press)));
  }

  /**
   * Returns an answer to a question that somebody asked in the middle of a step, to be read beside
   * the session until it is put away.
   */
  public Block beside(Led led, String question, List<Block> answer) {
    var look = new Meaning(led.session().id(), Verb.LOOK, led.session().visit(), "", 0);
    var back = new Choice(texts.say("session.press.put-away"), Sight.ACTION, look.written());
    return new Guided.Aside(texts.say("session.beside", question), answer, back);
  }

  private List<Block> inside(Led led, Member member) {
    var sight = Sight.of(led, member, texts, facts).with(marks.of(led.session()));
    return switch (led.session().state()) {
      case OPEN -> new StepView(sight).blocks();
      case PAUSED -> still(sight, "session.is-paused", sight.press("resume", Verb.RESUME));
      case HELD -> still(sight, "session.is-held", sight.press("calm", Verb.CALM));
      case REVIEW -> new SummaryView(sight).review();
      case CLOSED -> new SummaryView(sight).closed();
      case CANCELLED -> new SummaryView(sight).ended("session.is-cancelled");
      case NOT_HELD -> {
        var reason = led.session().frame().reason();
        yield new SummaryView(sight).ended("session.not-held." + reason);
      }
    };
  }

  private static List<Block> still(Sight sight, String words, Choice on) {
    var blocks = new ArrayList<Block>();
    blocks.addAll(new Surroundings(sight).calls());
    blocks.add(new Text(sight.say(words, sight.step().title())));
    blocks.add(sight.choices("", on));
    blocks.add(new Surroundings(sight).more());
    return blocks;
  }

  private List<Block> outside(Flow flow, Session session, String key) {
    if (session.state().isOver()) {
      return List.of(new Text(texts.say("session.over")));
    }
    var joins = session.circle().byKey(key).map(Member::joins).orElse(0);
    var meaning = new Meaning(session.id(), Verb.JOIN, session.visit(), "", joins);
    var send = new Choice(texts.say("session.press.join"), Sight.ACTION, meaning.written());
    var name = session.circle().byKey(key).map(Member::name).orElse("");
    var field =
        new Guided.Field(
            Presses.WHO, texts.say("session.name-label"), Guided.Entry.LINE, name, List.of());
    var blocks = new ArrayList<>(about(flow));
    blocks.add(new Guided.Form("join", texts.say("session.join"), List.of(field), send));
    return blocks;
  }

  private List<Block> about(Flow flow) {
    var words = flow.words();
    var more = new ArrayList<Block>();
    more.add(new Text(texts.say("session.use") + "\n" + list(words.use())));
    more.add(new Text(texts.say("session.avoid") + "\n" + list(words.avoid())));
    more.add(new Text(texts.say("session.evidence") + "\n\n" + facts.fill(words.evidence())));
    if (!words.credit().isEmpty()) {
      more.add(new Text(words.credit()));
    }
    var kept = flow.isSpoken() ? "session.keeps-nothing" : "session.keeps";
    var days = "" + flow.keeping().closed().toDays();
    return List.of(
        new Text("### " + words.title() + "\n\n" + words.purpose()),
        new Notice(Tone.PLAIN, texts.say(kept, days)),
        new Guided.Folded(texts.say("session.about"), more));
  }

  private static String list(List<String> items) {
    return String.join("\n", items.stream().map(item -> "- " + item).toList());
  }

  private static String reason(Session.State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
