package dk.fagfaelle.channel.teams;

import dk.fagfaelle.conversation.Act;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.conversation.Utterance;
import dk.fagfaelle.reply.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands that Teams suggests: it sends their words, and nothing says that it was one. */
final class Commands {

  private final Map<String, Press> presses;

  /** Takes the words of the commands; the manifest has the same. */
  Commands(Texts texts) {
    var introductions =
        Stream.of("thinking-together", "defusing", "debriefing", "after-episode")
            .map(flow -> Map.entry(flow, new Press("introduce", flow)));
    var lists = Stream.of("flows", "next-steps").map(list -> Map.entry(list, new Press(list, "")));
    this.presses =
        Stream.concat(introductions, lists)
            .collect(
                Collectors.toMap(
                    it -> folded(texts.say("teams.command." + it.getKey())), Map.Entry::getValue));
  }

  /** Returns what a text means: a command if it is exactly one, else its words. */
  Act meaning(String text) {
    var press = presses.get(folded(text));
    return press == null ? new Utterance(text) : press;
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
