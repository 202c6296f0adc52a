package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way into a session by its code. */
class SessionCodePageTests {

  private static final String WRONG = "Der er ingen session med den kode";
  private static final String TOO_MANY = "for mange forkerte koder";

  @Test
  void who_tries_code_after_code_is_asked_to_wait() {
    try (var page = RunningPage.start("--fagfaelle.limits.codes-per-quarter=3")) {
      var browsing = new Browsing();
      var address = page.at("/session/code");
      for (var i = 0; i < 3; i++) {
        assertThat(browsing.post(address, Map.of("code", "AAAAA" + i)).body()).contains(WRONG);
      }

      assertThat(browsing.post(address, Map.of("code", "AAAAA9")).body())
          .contains(TOO_MANY)
          .doesNotContain(WRONG);
      assertThat(browsing.visit(page.at("/session")).body()).doesNotContain(TOO_MANY);
    }
  }
}
