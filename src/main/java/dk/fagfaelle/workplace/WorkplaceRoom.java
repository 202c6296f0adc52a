package dk.fagfaelle.workplace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Furnishes the workplace: where its things are, and what time it is there. */
@Configuration(proxyBeanMethods = false)
class WorkplaceRoom {

  /** Takes {@code fagfaelle.home}, a path; {@code data} in the working directory if not set. */
  @Bean
  Home home(@Value("${fagfaelle.home:data}") String folder) {
    return new Home(Path.of(folder));
  }

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Copenhagen"));
  }
}
