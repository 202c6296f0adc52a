package dk.fagfaelle.channel.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Guided.Progress;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the message of a session is another place than before. */
class SceneTests {

  private static final Block STEP = new Progress("S\u00e6t opgaven", 2, 8, "omkring 1 min.");
  private static final Block CALL = new Notice(Tone.URGENT, "Nogen beder om hjælp");

  @Test
  void a_call_for_help_makes_the_same_step_another_place() {
    assertThat(at(STEP).isAt(stage(CALL, STEP))).isFalse();
  }

  @Test
  void the_end_of_urgent_news_disturbs_nobody_who_types() {
    assertThat(at(CALL, STEP).isAt(stage(STEP))).isTrue();
  }

  @Test
  void another_step_is_another_place() {
    assertThat(at(STEP).isAt(stage(new Progress("Fakta", 3, 8, "")))).isFalse();
  }

  private static Seat at(Block... blocks) {
    return Seat.none(new Person("chat", "ane")).at(stage(blocks), 0, 0, 0);
  }

  private static String stage(Block... blocks) {
    return new Scene(new Reply(Reply.Kind.SESSION, "open", List.of(blocks))).stage();
  }
}
