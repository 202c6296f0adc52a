package dk.fagfaelle.channel.web.entry;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * What stands between the page and the world. Prints without the password.
 *
 * @param password what everybody types who comes in: {@code fagfaelle.password}; empty if none
 * @param hasProvider whether {@code spring.security.oauth2.client.registration} names an identity
 *     provider
 */
record EntrySettings(String password, boolean hasProvider) {

  private static final String PROVIDERS = "spring.security.oauth2.client.registration";

  /** Reads them; a blank password is none. */
  static EntrySettings of(Environment environment) {
    var password = environment.getProperty("fagfaelle.password", "");
    var providers =
        Binder.get(environment)
            .bind(PROVIDERS, Bindable.mapOf(String.class, Object.class))
            .orElse(Map.of());
    return new EntrySettings(password.isBlank() ? "" : password, !providers.isEmpty());
  }

  /** Returns whether there is a password. */
  boolean hasPassword() {
    return !password.isEmpty();
  }

  /** Returns whether not everybody may come in. */
  boolean isGuarded() {
    return hasPassword() || hasProvider;
  }

  @Override
  public String toString() {
    return "EntrySettings[hasPassword=%b, hasProvider=%b]".formatted(hasPassword(), hasProvider);
  }
}
