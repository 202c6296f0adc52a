package dk.fagfaelle.conversation;

import static dk.fagfaelle.conversation.SessionPresses.atAgreements;
import static dk.fagfaelle.conversation.SessionPresses.kept;
import static dk.fagfaelle.conversation.SessionPresses.look;
import static dk.fagfaelle.conversation.SessionPresses.press;
import static dk.fagfaelle.conversation.SessionPresses.session;
import static dk.fagfaelle.conversation.SessionPresses.take;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.session.AfterView;
import dk.fagfaelle.session.Bell;
import dk.fagfaelle.session.Circle;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Flows;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Meaning.Verb;
import dk.fagfaelle.session.Written.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes on after a session, through the whole program to its Redis. */
@InTheHouse
class AfterSessionsTests {

  @Test
  void somebody_sees_her_own_open_next_steps_and_nobody_elses(House house) {
    var id = closed(house, "ring til haven");

    assertThat(mine(house, "bo").reason()).isEqualTo("next-steps");
    assertThat(mine(house, "bo").blocks().toString()).contains("ring til haven");
    assertThat(mine(house, "ane").blocks().toString()).doesNotContain("ring til haven");
    assertThat(mine(house, "eve").reason()).isEqualTo("no-next-steps");
    var _ = press(house, id, "ane", Verb.DONE, "m1-0", 1, Map.of());
    assertThat(mine(house, "bo").blocks().toString()).doesNotContain("ring til haven");
  }

  @Test
  void words_of_danger_in_a_reason_are_met_as_danger_and_not_kept(House house) {
    var id = closed(house, "ring til bageren");
    var words = "han har lige slugt et helt glas piller vintergaek";
    var shown = press(house, id, "bo", Verb.NOT_RELEVANT, "m1-0", 1, Map.of("text", words));

    assertThat(shown.blocks()).anyMatch(Block.FirstThings.class::isInstance);
    assertThat(session(house, id).written().agreements().getFirst().progress())
        .isEqualTo(Progress.OPEN);
    assertThat(kept(house)).noneMatch(line -> line.contains("vintergaek"));
  }

  @Test
  void a_reminder_reaches_its_owner_by_a_channel_that_can_bring_it_and_is_seen_until_answered(
      House house) {
    var id = closed(house, "ring til smeden");
    var brought = new ArrayList<String>();
    Messenger messenger =
        (_, person, reply) -> person.equals(keyOf("bo")) && brought.add(reply.blocks().toString());
    lookLater(house, messenger);

    assertThat(brought).singleElement().asString().contains("mindelse", "ring til smeden");
    assertThat(session(house, id).post().letters()).noneMatch(it -> !it.to().isEmpty());
    assertThat(look(house, id, "bo").blocks().toString()).contains("mindelse: **ring til smeden");
    assertThat(look(house, id, "ane").blocks().toString()).doesNotContain("mindelse: **");
    assertThat(mine(house, "bo").blocks().toString()).contains("mindelse: **ring til smeden");
    var day = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(20).toString();
    var _ = press(house, id, "bo", Verb.PUT_OFF, "m1-0", 1, Map.of("due", day));
    assertThat(mine(house, "bo").blocks().toString()).doesNotContain("mindelse: **ring til smeden");
  }

  @Test
  void a_reminder_that_no_channel_brings_waits_until_its_owner_looks(House house) {
    var id = closed(house, "ring til mureren");
    lookLater(house, (_, _, _) -> false);
    assertThat(session(house, id).post().letters()).hasSize(1);
    var _ = look(house, id, "ane");
    assertThat(session(house, id).post().letters()).hasSize(1);
    var _ = mine(house, "bo");

    assertThat(session(house, id).post().letters()).isEmpty();
  }

  /** Has a program look two days later, at noon, when everything is due that is agreed on here. */
  private static void lookLater(House house, Messenger messenger) {
    var here = ZoneId.of("Europe/Copenhagen");
    var noon = LocalDate.now(here).plusDays(2).atTime(12, 0).atZone(here).toInstant();
    var sessions =
        new GuidedSessions(
            house.the(Flows.class),
            house.the(GuidedSessions.Shelves.class),
            house.the(Bell.class),
            Clock.fixed(noon, here));
    new LedSessions(sessions, house.the(Bell.class), house.the(AfterView.class), List.of(messenger))
        .look();
  }

  private static String closed(House house, String what) {
    var id = atAgreements(house);
    var day = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(2).toString();
    var fields = Map.of("text", what, "who", "m2", "due", day);
    var _ = press(house, id, "ane", Verb.AGREE, "", 0, fields);
    for (var i = 0; i < 2; i++) {
      var _ = press(house, id, "ane", Verb.FORWARD, "", 0, Map.of());
    }
    var _ = press(house, id, "ane", Verb.CLOSE, "", 0, Map.of());
    assertThat(session(house, id).state().isOver()).isTrue();
    var keys = session(house, id).post().letters().stream().map(it -> it.key()).toList();
    var told = new Event.Delivered(keys);
    assertThat(house.the(GuidedSessions.class).take(id, "", told)).isPresent();
    return id;
  }

  private static Reply mine(House house, String who) {
    return take(house, who, new Press("next-steps", ""));
  }

  private static String keyOf(String who) {
    return Circle.keyOf(SessionPresses.turn(who, new Press("", "")).sender());
  }
}
