package dk.fagfaelle.reply;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The Danish words by key, from {@code bot/texts}. */
public final class Texts {

  private final Map<String, String> words;

  private Texts(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  /** Reads every text; a key that stands twice is refused. */
  public static Texts read(Contents contents) {
    var words = new HashMap<String, String>();
    for (var file : contents.below("bot/texts", ".yaml")) {
      YamlNode.read(file)
          .entries()
          .forEach(
              (key, text) -> {
                if (words.put(key, text.text()) != null) {
                  throw text.fault("key-twice", key);
                }
              });
    }
    return new Texts(words);
  }

  /** Returns the same words with something put in the place of what they refer to. */
  public Texts filled(UnaryOperator<String> fill) {
    var filled = new HashMap<String, String>();
    words.forEach((key, text) -> filled.put(key, fill.apply(text)));
    return new Texts(filled);
  }

  /**
   * Returns the words under a key.
   *
   * @param key a key of {@code bot/texts}; a missing one is a fault of the program
   * @param details what stands for {@code {0}}, {@code {1}} and so on in the words
   */
  public String say(String key, String... details) {
    var text = words.get(key);
    if (text == null) {
      throw new ContentException(Fault.of("bot/texts", 1, "text-missing", key));
    }
    return fill(text, List.of(details));
  }

  /** Returns the words for a fault: where, what is wrong, what to do. */
  public String say(Fault fault) {
    var key = "fault." + fault.problem();
    var words =
        this.words.containsKey(key)
            ? fill(this.words.get(key), fault.details())
            : fault.problem() + " " + fault.details();
    return "%s:%d: %s".formatted(fault.file(), fault.line(), words);
  }

  private static String fill(String text, List<String> details) {
    return IntStream.range(0, details.size())
        .boxed()
        .reduce(text, (filled, i) -> filled.replace("{" + i + "}", details.get(i)), (a, _) -> a);
  }
}
