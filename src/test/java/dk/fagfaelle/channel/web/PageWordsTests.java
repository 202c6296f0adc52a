package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page's words and its templates fit each other. */
class PageWordsTests {

  private static final Pattern SAID = Pattern.compile("#\\{(page\\.[a-z0-9.-]*[a-z0-9])[}(]");
  private static final Contents BUILT_IN = Contents.builtIn();

  @Test
  void every_word_in_the_templates_is_written() {
    var words =
        BUILT_IN.below("bot/texts", ".yaml").stream()
            .flatMap(file -> YamlNode.read(file).entries().keySet().stream())
            .toList();

    assertThat(said()).isNotEmpty().isSubsetOf(words);
  }

  @Test
  void no_word_is_written_that_is_never_said() {
    var chosen =
        Stream.of(
            IntStream.rangeClosed(1, 8).mapToObj(n -> "page.suggestion." + n),
            Stream.of(Trouble.values()).map(Trouble::words),
            Stream.of("page.session.unknown", "page.session.too-many"),
            endings("page.first.", "machine", "watch", "reads", "keeps"),
            endings("page.error.", "missing", "refused", "busy", "failed"),
            kinds());

    var all = chosen.flatMap(keys -> keys).collect(Collectors.toCollection(TreeSet::new));
    all.addAll(said());

    assertThat(all).containsAll(written());
  }

  private static Stream<String> kinds() {
    return Stream.of(
            "recommendation", "method", "practice", "rule", "concept", "red-line", "procedure")
        .map(kind -> "page.kind." + kind);
  }

  private static Stream<String> endings(String start, String... names) {
    return Stream.of(names).flatMap(name -> Stream.of(start + name, start + name + ".more"));
  }

  private static Set<String> said() {
    return BUILT_IN.below("templates", ".html").stream()
        .map(ContentFile::text)
        .flatMap(text -> SAID.matcher(text).results().map(found -> found.group(1)))
        .collect(Collectors.toSet());
  }

  private static Set<String> written() {
    return YamlNode.read(BUILT_IN.file("bot/texts/page.yaml")).entries().keySet();
  }
}
