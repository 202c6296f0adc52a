package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning;
import dk.fagfaelle.channel.web.Chromium;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cards as Microsoft's own renderer shows them in a browser. */
class RenderingTests {

  private static final Pattern WORD = Pattern.compile("w\\d+q");

  private static final List<Chromium> BROWSERS = new ArrayList<>();

  private final JsonMapper json = new JsonMapper();
  private final Messages messages = new Messages(Texts.read(Contents.builtIn()));

  @BeforeAll
  static void open() {
    assumeTrue(Chromium.isHere(), "no chromium or no node: cards are not rendered");
    assumeTrue(Clients.areHere(), "no npm packages in target/clients: cards are not rendered");
    BROWSERS.add(Chromium.start());
  }

  @AfterAll
  static void close() {
    BROWSERS.forEach(Chromium::close);
  }

  /** Prints its seed, so that a failure can be seen again. */
  @Test
  void whatever_is_shown_is_known_to_the_renderer_and_can_be_read() {
    var seed = System.nanoTime();
    try (var context = BROWSERS.getFirst().browser().newContext()) {
      var renderer = Renderer.open(context.newPage());
      for (var i = 0; i < 60; i++) {
        var showing = new RandomShowings(seed + i).showing();
        var text = new StringBuilder();
        for (var message : messages.of(showing, "abcd1234")) {
          text.append(renderer.render(message, "seed " + (seed + i)).get("text")).append(' ');
        }
        assertThat(words(text.toString()))
            .as("seed %d", seed + i)
            .containsAll(words(read(showing)));
      }
    }
  }

  @Test
  void no_sign_of_what_people_wrote_means_anything() {
    var typed =
        "**fed** _skrå_ <b>x</b> [a](https://b.dk) `c` ~~d~~ &amp; # 1. {{x}} <at>Bo</at> \\*";
    var showing =
        new Showing(
            "Svar",
            List.of(new Piece.Said("*Bo*", typed), new Piece.Heading(typed, true)),
            new Turning.Following());
    try (var context = BROWSERS.getFirst().browser().newContext()) {
      var renderer = Renderer.open(context.newPage());
      var shown = renderer.render(messages.of(showing, "n").getFirst(), "signs");

      assertThat(plain(shown, "said")).contains("*Bo*", typed);
      assertThat(plain(shown, "text")).contains(typed + "\n");
      assertThat(shown.get("marked")).isEqualTo(0);
    }
  }

  /** What of a showing is read: not the values of buttons, nor what a button opens. */
  private String read(Showing showing) {
    var tree = json.valueToTree(showing);
    for (var hidden : List.of("action", "value", "name", "id", "address")) {
      tree.findParents(hidden).forEach(it -> ((ObjectNode) it).remove(hidden));
    }
    return tree.toString();
  }

  /** Without what joins signs and is not seen. */
  private static String plain(Map<?, ?> shown, String key) {
    return String.valueOf(shown.get(key)).replace("\u2060", "");
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(it -> it.group()).toList();
  }
}
