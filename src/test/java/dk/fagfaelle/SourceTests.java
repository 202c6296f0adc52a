package dk.fagfaelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a class file no longer shows: format, length, words, and defaults that hide a missing case.
 */
class SourceTests {

  @ParameterizedTest
  @MethodSource({"sources", "tests"})
  void a_file_is_formatted(Path source) throws IOException, FormatterException {
    var text = Files.readString(source);
    var formatted = new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(text));

    assertThat(text).isEqualTo(ImportOrderer.reorderImports(formatted, Style.GOOGLE));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void a_file_fits_on_a_few_screens(Path source) throws IOException {
    assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void every_case_is_named(Path source) throws IOException {
    assertThat(Files.readString(source)).doesNotContainPattern("\\bdefault\\s*(->|:)");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void what_people_read_is_not_in_the_code(Path source) throws IOException {
    assertThat(Files.readString(source)).doesNotContainPattern("[^\\p{ASCII}]");
  }

  @Test
  void the_rules_see_the_code() throws IOException {
    assertThat(sources()).hasSizeGreaterThan(100);
  }

  static List<Path> sources() throws IOException {
    return below("src/main/java");
  }

  static List<Path> tests() throws IOException {
    return below("src/test/java");
  }

  private static List<Path> below(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
