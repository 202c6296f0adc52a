package dk.fagfaelle.channel.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.channel.chat.Arranging.Manner;
import dk.fagfaelle.channel.chat.Piece.Buttons;
import dk.fagfaelle.channel.chat.Piece.Fold;
import dk.fagfaelle.channel.chat.Showing.Turning.Paged;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Choices;
import dk.fagfaelle.reply.Guided.Folded;
import dk.fagfaelle.reply.Guided.Unkept;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a reply is shown in a chat, which keeps what it shows. */
@InTheHouse
class ArrangingTests {

  private static final Choice ORIGIN = new Choice("", "open", "defusing");

  @Test
  void a_mark_that_may_be_kept_nowhere_is_not_shown_to_the_chat(House house) {
    var ticked = new Choices("Dit", List.of(new Choice("set: tungt", "session", "m")));
    var plain = new Choices("Sat", List.of(new Choice("tungt", "session", "m")));

    var shown =
        arranging(house)
            .of(
                session(new Unkept(ticked, new Block.Text("Intet bliver gemt"), plain)),
                Manner.WHOLE);

    assertThat(shown.pieces())
        .contains(new Buttons(plain.title(), plain.choices()))
        .noneMatch(it -> it.toString().contains("set: tungt"))
        .noneMatch(it -> it.toString().contains("Intet bliver gemt"));
    assertThat(shown.pieces().getLast()).asString().contains("chatten gemmer");
  }

  @Test
  void a_fold_that_is_pressed_on_a_later_page_opens_there(House house) {
    var closed = arranging(house).of(folded(), new Manner(ORIGIN, 0b01, 2));

    var pressed = unfold(((Fold) closed.pieces().getLast()).toggle());

    assertThat(pressed).isEqualTo(new Unfold(0b11, 2, "open", "defusing"));
  }

  @Test
  void what_is_open_stays_open_when_the_page_is_turned(House house) {
    var open = arranging(house).of(folded(), new Manner(ORIGIN, 0b10, 0));

    var pressed = unfold(((Paged) open.turning()).to("Mere", 1));

    assertThat(pressed).isEqualTo(new Unfold(0b10, 1, "open", "defusing"));
    assertThat(arranging(house).of(folded(), Manner.of(pressed)).pieces().getLast())
        .matches(it -> ((Fold) it).isOpen());
  }

  private static Unfold unfold(Choice choice) {
    return Unfold.read(choice.value()).orElseThrow();
  }

  private static Reply folded() {
    List<Block> words = List.of(new Block.Text("Her er det"));
    return session(new Folded("En", words), new Folded("To", words));
  }

  private static Reply session(Block... blocks) {
    return new Reply(Reply.Kind.SESSION, "step", List.of(blocks));
  }

  private static Arranging arranging(House house) {
    return new Arranging(house.the(Texts.class));
  }
}
