package dk.fagfaelle.workplace;

import dk.fagfaelle.content.Contents;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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

  /** The example workplace is there only when {@code --demo} asks for it. */
  @Bean(destroyMethod = "close")
  @ConditionalOnProperty("demo")
  ExampleWorkplace exampleWorkplace() {
    return ExampleWorkplace.unpacked();
  }

  @Bean
  Workplace workplace(Home home, ObjectProvider<ExampleWorkplace> example) {
    return example.stream().map(ExampleWorkplace::home).findFirst().orElse(home).workplace();
  }

  /** Puts the workplace's own values among the facts. */
  @Bean
  Facts facts(Contents contents, Workplace workplace) {
    return Facts.read(contents).with(workplace.facts());
  }

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Copenhagen"));
  }
}
