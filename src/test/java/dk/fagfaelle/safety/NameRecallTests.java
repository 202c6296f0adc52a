package dk.fagfaelle.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many names are seen, told honestly: by the list, and of names that nobody listed. */
class NameRecallTests {

  private static final PersonalData PERSONAL_DATA = PersonalData.read(Contents.builtIn());

  @Test
  void most_names_are_seen() {
    var byList =
        YamlNode.read(Contents.builtIn().file("privacy/names.yaml")).items().stream()
            .collect(groupingBy(row -> row.text("list")));

    var listed = recall(byList, "listed");
    var unlisted = recall(byList, "unlisted");

    assertThat(listed).isGreaterThanOrEqualTo(0.95);
    // Typed without capitals, a name that no list has looks like any other word.
    assertThat(unlisted).isGreaterThanOrEqualTo(0.45);
  }

  @Test
  void the_unlisted_names_are_not_in_the_list() {
    var names = PersonalTerms.read(Contents.builtIn()).names();

    assertThat(YamlNode.read(Contents.builtIn().file("privacy/names.yaml")).items())
        .filteredOn(row -> row.text("list").equals("unlisted"))
        .noneMatch(
            row -> names.isGiven(row.text("name")) || names.isGivenAndWord(row.text("name")));
  }

  private static double recall(Map<String, List<YamlNode>> byList, String list) {
    var rows = byList.getOrDefault(list, List.of());
    var seen = rows.stream().collect(partitioningBy(NameRecallTests::isSeen));
    var share = (double) seen.getOrDefault(true, List.of()).size() / rows.size();
    var missed = seen.getOrDefault(false, List.of()).stream().map(row -> row.text("text")).toList();
    System.out.printf("Names %s: %.3f seen, missed %s%n", list, share, missed);
    return share;
  }

  private static boolean isSeen(YamlNode row) {
    var redacted = PERSONAL_DATA.redact(row.text("text")).toLowerCase(Locale.of("da"));
    return !redacted.contains(row.text("name"));
  }
}
