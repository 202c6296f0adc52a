package dk.fagfaelle.channel.teams;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where the settings name a bot, or the emulator. */
final class WhenConnected implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    var environment = context.getEnvironment();
    return !environment.getProperty(TeamsSettings.APP_ID, "").isBlank()
        || environment.getProperty(TeamsSettings.EMULATOR, Boolean.class, false);
  }
}
