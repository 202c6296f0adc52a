package dk.fagfaelle.channel.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What waits in the inbox can be read by this workplace's programs only. */
class SealTests {

  private final Seal seal = new Seal("a secret of the workplace");

  @Test
  void what_is_closed_is_opened_as_it_was() {
    var text = "Hun er ked af det \u00e6\u00f8\u00e5 \uD83D\uDE42";

    assertThat(seal.open(seal.close(text))).contains(text);
    assertThat(seal.close(text)).isNotEqualTo(seal.close(text)).doesNotContain("ked");
  }

  @Test
  void another_secret_opens_nothing() {
    assertThat(new Seal("another secret").open(seal.close("words"))).isEmpty();
  }

  @Test
  void nothing_that_was_changed_is_opened() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var closed = Base64.getDecoder().decode(seal.close("words of somebody"));
    for (var time = 0; time < 2_000; time++) {
      var changed = closed.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));

      var text = Base64.getEncoder().encodeToString(changed);
      assertThat(seal.open(text)).as("seed %d", seed).isEmpty();
    }
    assertThat(seal.open("")).isEmpty();
    assertThat(seal.open("no base64 \u00e6")).isEmpty();
  }

  @Test
  void an_arrival_is_read_as_it_was_written() {
    var place = new Place(new Room("slack", "D1"), true, "D1|");
    var person = new Person("slack", "U1");
    var typed = new Arrival("e1", place, person, "", new Utterance("hej \"du\"\n"), "", true);
    var press = new Press("session", "id~WRITE~1~task/answer~0", Map.of("text", "Jeg \u00e6"));
    var pressed = new Arrival("e2", place, person, "?", press, "m1", false);

    assertThat(ArrivalText.read(ArrivalText.write(typed))).contains(typed);
    assertThat(ArrivalText.read(ArrivalText.write(pressed))).contains(pressed);
    assertThat(ArrivalText.read("what an older release wrote")).isEmpty();
  }
}
