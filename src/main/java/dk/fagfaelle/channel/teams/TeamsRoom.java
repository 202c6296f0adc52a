package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Chats;
import dk.fagfaelle.channel.chat.Shelf;
import dk.fagfaelle.channel.chat.Ties;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Furnishes the room of Teams, where the settings name a bot or the emulator. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenConnected.class)
class TeamsRoom {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 4;

  @Bean
  TeamsSettings teamsSettings(Environment environment) {
    return TeamsSettings.of(environment);
  }

  @Bean
  Line teamsLine(TeamsSettings settings, JsonMapper json, Clock clock) {
    // Some clients of the emulator do not speak the newer version.
    var client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    return new Line(client, json, clock, settings);
  }

  @Bean
  Acquaintances teamsAcquaintances(Shelf shelf) {
    return new Acquaintances(shelf);
  }

  @Bean
  TeamsOutlet teamsOutlet(Line line, Acquaintances people, Texts texts) {
    return new TeamsOutlet(
        line.connector(Thread::sleep), people, new Messages(texts), TeamsRoom::nonce);
  }

  @Bean
  Admission teamsAdmission(TeamsSettings settings, JsonMapper json) {
    return new Admission(settings, new ServiceHosts(settings), new TokenCheck(settings, json));
  }

  @Bean
  Reception teamsReception(
      TeamsSettings settings,
      TeamsOutlet outlet,
      Acquaintances people,
      Chats chats,
      Workplace workplace) {
    var chat = chats.open(outlet, settings.appPassword());
    return new Reception(new Arrivals(new Ties(workplace)), people, chat);
  }

  @Bean
  TeamsCheckup teamsCheckup(TeamsSettings settings, Line line, Workplace workplace) {
    return new TeamsCheckup(settings, line, workplace);
  }

  private static String nonce() {
    var bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
