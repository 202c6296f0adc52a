package dk.fagfaelle.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.reply.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is shipped is in order, and what is not is told so that whoever wrote it can mend it. */
@InTheHouse
class ShippedContentTests {

  private static final Contents SHIPPED = remembered(Contents.builtIn());
  private static final Texts TEXTS = Texts.read(SHIPPED);
  private static final Map<ContentCheck, Set<String>> SEEN = new ConcurrentHashMap<>();

  @Test
  void nothing_is_wrong_with_what_is_shipped(House house) {
    assertThat(house.all(ContentCheck.class)).hasSizeGreaterThan(6);
    assertThat(faults(house, SHIPPED)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/content/broken.csv",
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = true)
  void broken_content_is_told_with_place_problem_and_remedy(
      String path, String was, String now, String told, String at, String problem, House house) {
    var broken = edited(path, was, now.equals("''") ? "" : now.replace('\u00b6', '\n'));
    var file = told.equals("=") ? path : told;

    var faults = ContentCheck.all(checksOf(house, path), broken);

    assertThat(faults)
        .extracting(Fault::file, Fault::line, Fault::problem)
        .contains(tuple(file, lineOf(broken.file(file), at), problem));
    assertThat(faults)
        .allSatisfy(fault -> assertThat(TEXTS.say(fault)).matches("\\S+:\\d+: .+[.].* .+[.]"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/content/needed.csv")
  void a_file_that_is_gone_is_told(String path, House house) {
    Contents without =
        (folder, ending) ->
            SHIPPED.below(folder, ending).stream().filter(it -> !it.path().equals(path)).toList();

    assertThat(ContentCheck.all(checksOf(house, path), without))
        .contains(Fault.of(path, 1, "file-missing"));
  }

  @Test
  void letters_in_another_character_set_are_told(@TempDir Path folder, House house)
      throws IOException {
    var card = Files.createDirectories(folder.resolve("knowledge/cards")).resolve("nat.md");
    var unused = Files.write(card, "\u00e6\u00f8\u00e5".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(faults(house, Contents.in(folder)))
        .contains(Fault.of(card.toString(), 1, "file-not-utf8"));
  }

  private static List<Fault> faults(House house, Contents contents) {
    return ContentCheck.all(house.all(ContentCheck.class), contents);
  }

  /** The checks that look at a file: the others find what they find in the shipped content. */
  private static List<ContentCheck> checksOf(House house, String path) {
    return house.all(ContentCheck.class).stream()
        .filter(check -> SEEN.computeIfAbsent(check, ShippedContentTests::seenBy).contains(path))
        .toList();
  }

  private static Set<String> seenBy(ContentCheck check) {
    var seen = new HashSet<String>();
    Contents watched =
        (folder, ending) -> {
          var files = SHIPPED.below(folder, ending);
          files.forEach(file -> seen.add(file.path()));
          return files;
        };
    var unused = check.faults(watched);
    return seen;
  }

  /** The shipped content with one change in one file. */
  private static Contents edited(String path, String was, String now) {
    var before = SHIPPED.file(path);
    var text = before.text().replaceFirst(was, Matcher.quoteReplacement(now));
    assertThat(text).as("the change").isNotEqualTo(before.text());
    var after = new ContentFile(path, text);
    return (folder, ending) ->
        SHIPPED.below(folder, ending).stream()
            .map(file -> file.path().equals(path) ? after : file)
            .toList();
  }

  /** The line on which the last place that looks like a pattern ends. */
  private static int lineOf(ContentFile file, String pattern) {
    var last =
        Pattern.compile(pattern, Pattern.MULTILINE)
            .matcher(file.text())
            .results()
            .reduce((_, next) -> next)
            .orElseThrow();
    return Math.toIntExact(
        file.text().substring(0, last.end()).chars().filter(it -> it == '\n').count() + 1);
  }

  /** Files do not change while tests run. */
  private static Contents remembered(Contents contents) {
    Map<String, List<ContentFile>> read = new ConcurrentHashMap<>();
    return (folder, ending) ->
        read.computeIfAbsent(folder + ' ' + ending, _ -> contents.below(folder, ending));
  }
}
