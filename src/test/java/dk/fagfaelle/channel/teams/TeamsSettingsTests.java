package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fagfaelle.content.ContentException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What is set halfway, or would let in anybody, is refused at start. */
class TeamsSettingsTests {

  private final MockEnvironment environment =
      new MockEnvironment().withProperty("server.address", "127.0.0.1");

  @Test
  void a_bot_needs_its_tenant_and_its_password() {
    set("app-id", "id");
    assertRefused("teams-setting-missing");

    set("tenant", "t");
    assertRefused("teams-setting-missing");

    set("app-password", "zqxsecret");
    var settings = TeamsSettings.of(environment);
    assertThat(settings.allowsTenant("T")).isTrue();
    assertThat(settings.allowsTenant("other")).isFalse();
    assertThat(settings.toString()).doesNotContain("zqxsecret");
  }

  @Test
  void the_emulator_is_for_this_machine_only() {
    set("emulator", "true");
    assertThat(TeamsSettings.of(environment).isEmulator()).isTrue();

    environment.setProperty("server.address", "0.0.0.0");
    assertRefused("teams-emulator-open");
  }

  @Test
  void the_emulator_is_no_way_around_the_tokens_of_a_real_bot() {
    set("emulator", "true");
    set("app-id", "id");

    assertRefused("teams-emulator-with-app");
  }

  private void set(String key, String value) {
    environment.setProperty("fagfaelle.teams." + key, value);
  }

  private void assertRefused(String problem) {
    assertThatThrownBy(() -> TeamsSettings.of(environment))
        .isInstanceOf(ContentException.class)
        .hasMessageContaining(problem);
  }
}
