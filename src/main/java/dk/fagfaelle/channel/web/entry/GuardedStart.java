package dk.fagfaelle.channel.web.entry;

import java.net.InetAddress;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;

/**
 * Refuses to open the page to other machines while everybody may come in. Looks before anything is
 * furnished, so that a refused start has touched nothing. Commands in the terminal open no page.
 */
final class GuardedStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String ADDRESS = "server.address";
  private static final String MANAGEMENT_ADDRESS = "management.server.address";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (!(context instanceof WebApplicationContext) || EntrySettings.of(environment).isGuarded()) {
      return;
    }
    refuseBeyondLoopback(environment, ADDRESS);
    if (environment.containsProperty(MANAGEMENT_ADDRESS)) {
      refuseBeyondLoopback(environment, MANAGEMENT_ADDRESS);
    }
  }

  /** An address that is not set means every address of the machine. */
  private static void refuseBeyondLoopback(Environment environment, String setting) {
    var isLoopback =
        Binder.get(environment)
            .bind(setting, InetAddress.class)
            .map(InetAddress::isLoopbackAddress)
            .orElse(false);
    if (!isLoopback) {
      throw new OpenDoorException(setting, environment.getProperty(setting, ""));
    }
  }
}
