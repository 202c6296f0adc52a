package dk.fagfaelle.channel.slack;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatMeMessageResponse;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Calls Slack's methods, waits when told to, and says in one of four words what went wrong. */
final class SlackCalls {

  /** How long a call waits in all where Slack wants to be left alone. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final int TOO_MANY = 429;
  private static final String POST = "chat.postMessage";

  private static final Set<String> REVOKED =
      Set.of(
          "token_revoked",
          "token_expired",
          "account_inactive",
          "invalid_auth",
          "not_authed",
          "team_access_not_granted",
          "app_uninstalled");

  private static final Set<String> GONE =
      Set.of(
          "channel_not_found",
          "not_in_channel",
          "is_archived",
          "is_inactive",
          "message_not_found",
          "cant_update_message",
          "edit_window_closed",
          "user_not_found",
          "users_not_found",
          "user_not_in_channel",
          "user_disabled",
          "user_not_visible",
          "user_is_bot",
          "user_is_restricted",
          "cannot_dm_bot",
          "cannot_reply_to_message",
          "messages_tab_disabled",
          "thread_not_found",
          "expired_url",
          "used_url");

  private static final Set<String> LATER =
      Set.of(
          "ratelimited",
          "rate_limited",
          "message_limit_exceeded",
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org");

  private final Slack slack;
  private final String token;
  private final Pause pause;

  SlackCalls(Slack slack, String token, Pause pause) {
    this.slack = slack;
    this.token = token;
    this.pause = pause;
  }

  /** One call of one method. */
  @FunctionalInterface
  interface Call<T extends SlackApiTextResponse> {

    /** Makes it. */
    T make(MethodsClient slack) throws IOException, SlackApiException;
  }

  /** How time passes. */
  @FunctionalInterface
  interface Pause {

    /** Lets some of it pass. */
    void last(Duration time) throws InterruptedException;
  }

  /** Calls a method until it is done or cannot be. */
  @CanIgnoreReturnValue
  <T extends SlackApiTextResponse> T call(String method, Call<T> call) {
    var left = PATIENCE;
    while (true) {
      try {
        return well(method, call.make(slack.methods(token)));
      } catch (SlackApiException e) {
        var wait = waitOf(method, e);
        if (wait.compareTo(left) > 0) {
          throw new OutletException(
              Why.LATER, method + ": asked to wait " + wait.toSeconds() + " s");
        }
        left = left.minus(wait);
        wait(method, wait);
      } catch (IOException e) {
        throw away(method, e);
      }
    }
  }

  /**
   * Posts a message and returns its name. Slack's answer repeats the whole message; it is read as
   * the answer to {@code chat.meMessage}, which has the name and nothing that takes time to read.
   */
  @CanIgnoreReturnValue
  String post(ChatPostMessageRequest message) {
    return call(
            POST,
            it ->
                it.postFormWithTokenAndParseResponse(
                    _ -> RequestFormBuilder.toForm(message),
                    POST,
                    token,
                    ChatMeMessageResponse.class))
        .getTs();
  }

  /** Posts to an address that Slack gave for an answer. */
  void answer(String address, String json) {
    try {
      var code = slack.send(address, json).getCode();
      if (code >= 300) {
        var why = code == TOO_MANY || code >= 500 ? Why.LATER : Why.GONE;
        throw new OutletException(why, "response_url: HTTP " + code);
      }
    } catch (IOException e) {
      throw away("response_url", e);
    }
  }

  private static <T extends SlackApiTextResponse> T well(String method, T response) {
    if (response.isOk()) {
      return response;
    }
    var error = Objects.toString(response.getError(), "no error named");
    throw new OutletException(whyOf(error), method + ": " + error);
  }

  static Why whyOf(String error) {
    return REVOKED.contains(error)
        ? Why.REVOKED
        : GONE.contains(error) ? Why.GONE : LATER.contains(error) ? Why.LATER : Why.REFUSED;
  }

  private static Duration waitOf(String method, SlackApiException fault) {
    var code = fault.getResponse().code();
    if (code != TOO_MANY) {
      throw new OutletException(code >= 500 ? Why.LATER : Why.REFUSED, method + ": HTTP " + code);
    }
    return Optional.ofNullable(fault.getResponse().header("Retry-After"))
        .filter(it -> it.matches("\\d{1,6}"))
        .map(it -> Duration.ofSeconds(Math.max(1, Long.parseLong(it))))
        .orElse(Duration.ofSeconds(5));
  }

  private void wait(String method, Duration time) {
    try {
      pause.last(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new OutletException(Why.LATER, method + ": stopped while it waited");
    }
  }

  private static OutletException away(String method, IOException fault) {
    return new OutletException(
        Why.LATER, method + ": Slack cannot be reached, " + fault.getClass().getSimpleName());
  }
}
