package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.fagfaelle.House;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Plays a script of a session in a house. Everybody presses only what stands on her own screen, as
 * it was when she looked last.
 */
final class SessionPlay {

  private final House house;
  private final Script script;
  private final Onlooker onlooker;
  private final Screens screens;
  private final List<String> ids = new ArrayList<>();
  private final Set<String> visited = new LinkedHashSet<>();
  private final List<String> presses = new ArrayList<>();

  SessionPlay(House house, Script script) {
    this(house, script, script.file().toString(), (_, _) -> {});
  }

  /**
   * Takes what makes its people others than those of another play.
   *
   * @param salt anything that no other play has
   */
  SessionPlay(House house, Script script, String salt, Onlooker onlooker) {
    this.house = house;
    this.script = script;
    this.onlooker = onlooker;
    this.screens = new Screens(house, salt);
  }

  /** Looks at the session beside the play, before and after each press. */
  interface Onlooker {

    /** Looks at it as the people see it who have come so far. */
    void look(String session, Set<String> people);
  }

  /** Plays it and returns every step it has been at, as flow, form and step. */
  Set<String> play() {
    script.lines().forEach(this::play);
    return visited;
  }

  /** Returns how many presses it took. */
  int presses() {
    return presses.size();
  }

  private void play(Script.Line line) {
    var at = "%s:%d".formatted(script.file(), line.number());
    var words = line.does().split(" ", 2);
    if (words.length == 1) {
      plain(at, line);
      return;
    }
    var who = words[0];
    if (!screens.people().contains(who) && !who.equals("everybody") && !ids.isEmpty()) {
      screens.look(who, id());
    }
    switch (words[1]) {
      case "sees", "never sees", "cannot press", "cannot write" ->
          claim(at, who, words[1], line.words());
      case String verb -> act(at, who, verb, Blanks.filled(line.words(), this::code));
    }
  }

  private void act(String at, String who, String verb, String words) {
    switch (verb) {
      case "joins" -> fill(at, who, List.of("join", "who=" + words));
      case "presses" -> take(who, press(screens.choice(at, who, words)));
      case "rates" -> rate(at, who, List.of(words.split(" \\| ", -1)));
      case "writes" -> fill(at, who, List.of(step(at), "text=" + words));
      case "asks" -> fill(at, who, List.of("ask", "text=" + words));
      case "fills" -> fill(at, who, List.of(words.split(" \\| ", -1)));
      case "opens" -> open(who, words);
      case "again" -> again(who);
      case "looks" -> look(who);
      case String other -> fail("%s: nobody knows what \"%s\" means", at, other);
    }
  }

  private void plain(String at, Script.Line line) {
    switch (line.does()) {
      case "begin" -> begin(line.words());
      case "step" -> assertThat(step(at)).as(at).isEqualTo(line.words());
      case "state" -> assertThat(state()).as(at).isEqualTo(line.words());
      case "keeps" -> assertThat(screens.isKept(line.words())).as(at).isTrue();
      case "forgets" -> assertThat(screens.isKept(line.words())).as(at).isFalse();
      case String other -> fail("%s: nobody knows what \"%s\" means", at, other);
    }
  }

  /** It is always Ane who begins, and she goes in by the door that she is shown. */
  private void begin(String flowAndForm) {
    ids.add(SessionPresses.doorOf(screens.send("ane", new Press("begin", flowAndForm))));
    look("ane");
  }

  private void claim(String at, String who, String verb, String words) {
    var read = Blanks.read(words, this::code);
    switch (verb) {
      case "sees" -> assertThat(screens.text(who)).as(at).contains(read);
      case "never sees" -> assertThat(screens.text(who)).as(at).doesNotContain(read);
      case "cannot press" ->
          assertThat(screens.labels(who)).as(at).noneMatch(it -> it.contains(read));
      case String _ -> assertThat(screens.fieldsForWords(who)).as(at).isEmpty();
    }
  }

  private void look(String who) {
    var all = who.equals("everybody") ? screens.people() : Set.of(who);
    all.forEach(it -> screens.look(it, id()));
  }

  private void open(String who, String words) {
    var parts = words.split(" ", 2);
    var _ = screens.send(who, new Press(parts[0], parts.length == 1 ? id() : parts[1]));
  }

  private void again(String who) {
    presses.add(who);
    screens.again(who);
    visit();
  }

  private void take(String who, Press press) {
    presses.add(who);
    visit();
    var _ = screens.send(who, press);
    visit();
  }

  private static Press press(Block.Choice choice) {
    return new Press(choice.action(), choice.value());
  }

  private void rate(String at, String who, List<String> words) {
    take(who, press(screens.rating(at, who, words.getFirst(), words.getLast())));
  }

  private void fill(String at, String who, List<String> parts) {
    var form = screens.form(at, who, parts.getFirst());
    var fields = new HashMap<String, String>();
    form.fields().forEach(field -> fields.put(field.name(), field.value()));
    for (var part : parts.subList(1, parts.size())) {
      var equals = part.indexOf('=');
      assertThat(equals).as("%s: an equals sign in %s", at, part).isPositive();
      var name = part.substring(0, equals);
      fields.put(name, idOf(form, name, part.substring(equals + 1)));
    }
    take(who, new Press(form.send().action(), form.send().value(), Map.copyOf(fields)));
  }

  /** What is chosen is written as people read it. */
  private static String idOf(Form form, String name, String words) {
    return form.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Field::options)
        .flatMap(List::stream)
        .filter(option -> option.title().equals(words))
        .map(Block.Pointer::id)
        .findFirst()
        .orElse(words);
  }

  private void visit() {
    house
        .the(GuidedSessions.class)
        .find(id())
        .map(led -> led.session().pin().flow() + "/" + led.session().pin().form())
        .ifPresent(flow -> visited.add(flow + "/" + step("a visit")));
    onlooker.look(id(), screens.people());
  }

  private String step(String at) {
    return session(at).frame().place().step();
  }

  private String state() {
    return house
        .the(GuidedSessions.class)
        .find(id())
        .map(led -> led.session().state().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("gone");
  }

  private String code() {
    return session("the code").code();
  }

  private Session session(String at) {
    var led = house.the(GuidedSessions.class).find(id());
    assertThat(led).as(at).isPresent();
    return led.orElseThrow().session();
  }

  private String id() {
    return ids.getLast();
  }
}
