/**
 * Slack: draws what is shown as Block Kit and sends it, and makes arrivals of what Slack delivers,
 * over a socket of our own or over HTTP. The only room that knows Slack's libraries. Read {@code
 * BlockKit} and {@code Arrivals} first; what an operator does is in {@code docs/slack.md}.
 */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel.slack;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
