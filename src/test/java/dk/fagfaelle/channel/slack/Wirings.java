package dk.fagfaelle.channel.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.app_backend.SlackSignature;
import java.net.URLEncoder;

/** What Slack sends, as it was recorded: bodies of events, presses, commands. */
final class Wirings {

  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private Wirings() {}

  static String sign(String time, String body) {
    return new SlackSignature.Generator(SECRET).generate(time, body);
  }

  static String form(String payload) {
    return "payload=" + URLEncoder.encode(payload, UTF_8);
  }

  static String event(String id, String event) {
    return """
    {"token":"t","team_id":"T1","api_app_id":"A1","event":%s,"type":"event_callback",\
    "event_id":"%s","event_time":1700000000,"authorizations":[{"enterprise_id":null,\
    "team_id":"T1","user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}],\
    "is_ext_shared_channel":false,"event_context":"4-x"}"""
        .formatted(event, id);
  }

  static String mention(String text) {
    return """
    {"type":"app_mention","user":"U0ANE","text":"%s","ts":"17.1","channel":"C1",\
    "event_ts":"17.1"}"""
        .formatted(text);
  }

  static String direct(String text, String more) {
    return """
    {"type":"message","channel":"D1","user":"U0ANE","text":"%s","ts":"17.2","event_ts":"17.2",\
    "channel_type":"im"%s}"""
        .formatted(text, more);
  }

  static String command(String command, String channel, String text) {
    return "token=t&team_id=T1&team_domain=x&channel_id=%s&channel_name=y&user_id=U0ANE&user_name=ane"
            .formatted(channel)
        + "&command=%s&text=%s&api_app_id=A1&is_enterprise_install=false"
            .formatted(URLEncoder.encode(command, UTF_8), text)
        + "&response_url=http%3A%2F%2F127.0.0.1%2Fanswer&trigger_id=9.8.7";
  }

  static String press(String container, String actionId, String value, String state) {
    return """
    {"type":"block_actions","user":{"id":"U0ANE","username":"ane","name":"ane","team_id":"T1"},\
    "api_app_id":"A1","token":"t",%s,"trigger_id":"1.2.3","team":{"id":"T1","domain":"x"},\
    "enterprise":null,"is_enterprise_install":false,"state":{"values":%s},\
    "response_url":"http://127.0.0.1/answer","actions":[{"action_id":"%s","block_id":"x",\
    "text":{"type":"plain_text","text":"Tryk","emoji":false},"value":"%s","type":"button",\
    "action_ts":"1700000001.5"}]}"""
        .formatted(container, state, actionId, value);
  }

  static String inMessage(String channel, boolean isEphemeral) {
    return """
    "container":{"type":"message","message_ts":"17.9","channel_id":"%s","is_ephemeral":%s},\
    "channel":{"id":"%s","name":"y"}"""
        .formatted(channel, isEphemeral, channel);
  }

  static String inHome() {
    return """
    "container":{"type":"view","view_id":"V1"},"view":{"id":"V1","team_id":"T1","type":"home",\
    "blocks":[],"private_metadata":"D1","callback_id":"","state":{"values":{}}}""";
  }

  static String shortcut(String text) {
    return """
    {"type":"message_action","token":"t","action_ts":"1.1","team":{"id":"T1","domain":"x"},\
    "user":{"id":"U0ANE","username":"ane","team_id":"T1","name":"ane"},"channel":{"id":"C1",\
    "name":"y"},"is_enterprise_install":false,"enterprise":null,"callback_id":"ask-about-this",\
    "trigger_id":"3.2.1","response_url":"http://127.0.0.1/answer","message_ts":"16.0",\
    "message":{"type":"message","user":"U0BO","ts":"16.0","text":"%s","team":"T1"}}"""
        .formatted(text);
  }
}
