package dk.fagfaelle.channel.web;

import com.github.benmanes.caffeine.cache.Ticker;
import dk.fagfaelle.channel.web.entry.Guesses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Has the clock run where there is a page to show what it says, and counts codes tried there. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveRoom {

  /** Wrong codes from one address in a quarter of an hour, which may be a whole municipality's. */
  @Bean
  Guesses codeGuesses(@Value("${fagfaelle.limits.codes-per-quarter:60}") int most) {
    return new Guesses(Ticker.systemTicker(), most);
  }
}
