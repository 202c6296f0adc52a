package dk.fagfaelle.channel.slack;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether Slack is connected at all. Only looks whether a token is there, and shows it nowhere. */
class Connected implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    var settings = SlackSettings.of(context.getEnvironment());
    return !settings.botToken().isEmpty() && matches(settings);
  }

  /** Returns whether it is connected in the way that is asked for. */
  boolean matches(SlackSettings settings) {
    return true;
  }

  /** Through a socket that we open. */
  static final class BySocket extends Connected {

    @Override
    boolean matches(SlackSettings settings) {
      return settings.isSocket();
    }
  }

  /** By what Slack posts to us. */
  static final class ByPost extends Connected {

    @Override
    boolean matches(SlackSettings settings) {
      return !settings.isSocket() && !settings.signingSecret().isEmpty();
    }
  }
}
