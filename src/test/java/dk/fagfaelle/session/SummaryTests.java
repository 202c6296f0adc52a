package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.session.Step.Keep;
import dk.fagfaelle.session.Step.Openness;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a session when it is closed, and for whom. */
class SummaryTests {

  private static final Contents SHIPPED = Contents.builtIn();
  private static final AfterView VIEW = new AfterView(Texts.read(SHIPPED), Facts.read(SHIPPED));

  static Stream<String> flows() {
    return Group.SHIPPED.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("flows")
  void nothing_is_in_it_but_what_the_flow_says_may_be_kept(String id) {
    for (var form : Group.SHIPPED.find(id).orElseThrow().flow().forms()) {
      var group = goneThrough(id, form.id());
      group.does("ane", new Event.Close(group.session().visit(), true));
      var sheet = summary(group, "bo").orElseThrow().blocks().toString();

      for (var step : group.flow().steps(form.id())) {
        var isOpen = step.keep() == Keep.SUMMARY && step.openness() != Openness.PRIVATE;
        assertThat(sheet.contains("ord ved " + step.id() + "."))
            .as("%s in the summary of %s", step.id(), id)
            .isEqualTo(isOpen && step.isWritten());
      }
    }
  }

  @Test
  void what_was_ticked_stands_in_it_and_nothing_is_said_of_the_rest() {
    var group = new Group("defusing", "group").joins("ane").goesTo("duties");
    var spot = new Event.Spot(group.session().visit(), "duties", "registration", 0);
    group.does("ane", new Event.Write(spot, "on"));
    while (group.session().state() == Session.State.OPEN) {
      group.goesOn();
    }
    group.does("ane", new Event.Close(group.session().visit(), true));
    var sheet = summary(group, "ane").orElseThrow().blocks().toString();

    assertThat(sheet).contains("Registrering af episoden").doesNotContain("der er brugt magt");
  }

  @Test
  void it_is_for_those_who_were_in_it_also_if_they_left() {
    var group = goneThrough("thinking-together", "pair");
    group.does("bo", new Event.Leave(1));
    group.does("ane", new Event.Close(group.session().visit(), true));

    assertThat(summary(group, "ane")).isPresent();
    assertThat(summary(group, "bo")).isPresent();
    assertThat(summary(group, "eve")).isEmpty();
  }

  @Test
  void there_is_none_before_whoever_leads_has_shared_it() {
    var group = goneThrough("thinking-together", "pair");
    assertThat(summary(group, "ane")).isEmpty();
    group.does("ane", new Event.Close(group.session().visit(), false));

    assertThat(group.session().state()).isEqualTo(Session.State.CLOSED);
    assertThat(summary(group, "ane")).isEmpty();
  }

  @Test
  void there_is_none_of_a_session_that_came_to_nothing() {
    var group = Group.thinkingAt("citizen");
    group.does("ane", new Event.NotHeld(group.session().visit(), "no-time"));

    assertThat(summary(group, "ane")).isEmpty();
  }

  /** Goes to the end, with words in every step that takes any. */
  private static Group goneThrough(String flow, String form) {
    var group = new Group(flow, form).joins("ane").joins("bo");
    for (var i = 0; i < group.flow().steps().size(); i++) {
      group.writes("bo", "ord ved " + group.step().id() + ".");
      group.goesOn();
    }
    assertThat(group.session().state()).isEqualTo(Session.State.REVIEW);
    return group;
  }

  private static Optional<Reply> summary(Group group, String name) {
    return VIEW.summary(new Led(group.flow(), group.session(), List.of()), name);
  }
}
