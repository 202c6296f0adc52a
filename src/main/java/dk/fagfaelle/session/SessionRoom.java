package dk.fagfaelle.session;

import com.github.benmanes.caffeine.cache.Ticker;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Facts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Furnishes the sessions. */
@Configuration(proxyBeanMethods = false)
class SessionRoom {

  @Bean
  Flows flows(Contents contents) {
    return Flows.read(contents);
  }

  @Bean
  GuidedSessions.Shelves sessionShelves(Sessions sessions, Rounds rounds) {
    return new GuidedSessions.Shelves(sessions, rounds);
  }

  @Bean
  GuidedSessions guidedSessions(
      Flows flows, GuidedSessions.Shelves shelves, Bell bell, Clock clock) {
    return new GuidedSessions(flows, shelves, bell, clock);
  }

  @Bean
  PaperView paperView(Texts texts, Facts facts) {
    return new PaperView(texts, facts);
  }

  @Bean
  UnkeptMarks marks() {
    return new UnkeptMarks(Ticker.systemTicker());
  }

  @Bean
  SessionView sessionView(Texts texts, Facts facts, UnkeptMarks marks) {
    return new SessionView(texts, facts, marks);
  }

  @Bean
  AfterView afterView(Texts texts, Facts facts) {
    return new AfterView(texts, facts);
  }
}
