package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.channel.web.Urgent.Call;
import dk.fagfaelle.reply.Block.Contact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to call, as it is pinned to the top of the page. */
class UrgentTests {

  @ParameterizedTest
  @CsvSource({"112,tel:112", "82 12 12 12,tel:82121212", "'ring 12 34 56 78',tel:12345678"})
  void a_number_is_dialled_by_a_tap(String number, String address) {
    assertThat(Call.of(new Contact("who", number)).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({"''", "the one on call (example)", "house 7"})
  void words_in_place_of_a_number_are_not_dialled(String words) {
    assertThat(Call.of(new Contact("who", words)).address()).isEmpty();
  }
}
