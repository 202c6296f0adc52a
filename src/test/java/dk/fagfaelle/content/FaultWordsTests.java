package dk.fagfaelle.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultWordsTests {

  private static final Pattern TOLD =
      Pattern.compile("\\b(?:fault|Fault\\.of|refused)\\([^;]*?\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

  @Test
  void every_fault_has_words_for_what_is_wrong_and_what_to_do() throws IOException {
    var words = words();
    var told = told();

    assertThat(told).as("the test sees the code").contains("file-missing", "key-missing");
    assertThat(words.keySet()).containsAll(told.stream().map(key -> "fault." + key).toList());
    assertThat(words.values()).allMatch(text -> text.matches(".+[.] .+[.]"));
  }

  /** The words for faults, wherever in the texts they stand. */
  private static Map<String, String> words() {
    var words = new TreeMap<String, String>();
    for (var file : Contents.builtIn().below("bot/texts", ".yaml")) {
      YamlNode.read(file).entries().forEach((key, text) -> words.put(key, text.text()));
    }
    words.keySet().removeIf(key -> !key.startsWith("fault."));
    return words;
  }

  private static Set<String> told() throws IOException {
    var told = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        TOLD.matcher(Files.readString(file)).results().forEach(found -> told.add(found.group(1)));
      }
    }
    return told;
  }
}
