package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Chat;
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
  Arrivals teamsArrivals(Ties ties, Texts texts) {
    return new Arrivals(ties, new Commands(texts));
  }

  @Bean
  Chat teamsChat(Chats chats, TeamsOutlet outlet, TeamsSettings settings) {
    return chats.open(outlet, settings.secret());
  }

  @Bean
  Reception teamsReception(Arrivals arrivals, Acquaintances people, Chat teamsChat) {
    return new Reception(arrivals, people, teamsChat);
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
