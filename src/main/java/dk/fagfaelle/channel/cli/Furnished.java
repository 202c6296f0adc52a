package dk.fagfaelle.channel.cli;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program without its page, furnished when a command first needs something of it. */
final class Furnished implements AutoCloseable {

  private final Class<?> program;
  private final List<String> settings;

  /** At most one; a list, since it comes when it is needed. */
  private final List<ConfigurableApplicationContext> context = new ArrayList<>();

  Furnished(Class<?> program, List<String> settings) {
    this.program = program;
    this.settings = List.copyOf(settings);
  }

  /** Returns the one thing of a type. */
  <T> T the(Class<T> type) {
    return context().getBean(type);
  }

  /** Returns everything of a type. */
  <T> List<T> all(Class<T> type) {
    return context().getBeanProvider(type).orderedStream().toList();
  }

  private ConfigurableApplicationContext context() {
    if (context.isEmpty()) {
      context.add(
          new SpringApplicationBuilder(program)
              .web(WebApplicationType.NONE)
              .lazyInitialization(true)
              .logStartupInfo(false)
              .properties("logging.level.root=error")
              // Why it did not start is told once, by the command.
              .properties("logging.level.org.springframework.boot.SpringApplication=off")
              .properties("logging.level.dk.fagfaelle.channel.web.entry=off")
              .run(settings.toArray(String[]::new)));
    }
    return context.getFirst();
  }

  @Override
  public void close() {
    context.forEach(ConfigurableApplicationContext::close);
  }
}
