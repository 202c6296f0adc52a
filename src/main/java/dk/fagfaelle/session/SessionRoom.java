package dk.fagfaelle.session;

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
  GuidedSessions guidedSessions(Flows flows, Sessions sessions, Bell bell, Clock clock) {
    return new GuidedSessions(flows, sessions, bell, clock);
  }

  @Bean
  SessionView sessionView(Texts texts, Facts facts) {
    return new SessionView(texts, facts);
  }

  @Bean
  AfterView afterView(Texts texts, Facts facts) {
    return new AfterView(texts, facts);
  }
}
