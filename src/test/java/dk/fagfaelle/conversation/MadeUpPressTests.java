package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A press carries what a browser sends, and that could be anything. */
@InTheHouse
class MadeUpPressTests {

  @Test
  void a_thumb_is_kept_for_an_answer_there_is_and_for_nothing_else(House house) {
    press(house, "not-helped", "Mette Jensen, 010190-1234");
    press(house, "not-helped", "begreb-pn");

    assertThat(house.the(QuestionLog.class).gaps())
        .extracting(QuestionLog.Gap::subject)
        .contains("begreb-pn")
        .noneMatch(subject -> subject.contains("Mette") || subject.contains("010190"));
  }

  private static void press(House house, String action, String value) {
    var room = new Room("web", "made-up");
    var turn =
        new Turn("1", room, new Person("web", "ane"), "", new Press(action, value), List.of());
    assertThat(house.the(Conversation.class).take(turn)).hasSize(1);
  }
}
