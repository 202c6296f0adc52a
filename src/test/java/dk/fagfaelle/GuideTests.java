package dk.fagfaelle;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.reading.LibraryReader;
import dk.fagfaelle.knowledge.reading.ProcedureShelf;
import dk.fagfaelle.knowledge.reading.Publications;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What the guides show people to write is what the program reads. */
class GuideTests {

  private static final Contents OURS = Contents.in(Path.of(""));
  private static final Path KNOWLEDGE = Path.of("knowledge/README.md");
  private static final Path BOT = Path.of("bot/README.md");
  private static final Path LEADERS = Path.of("docs/da/for-ledere.md");

  @TempDir Path folder;

  @Test
  void every_example_is_read_and_passes_every_check() throws IOException {
    var examples = Stream.concat(GuideExample.of(KNOWLEDGE), GuideExample.of(BOT)).toList();
    var read = new HashSet<String>();

    var faults =
        checks().stream()
            .flatMap(it -> it.faults(noting(read, examples)).stream())
            .filter(fault -> !isShortened(fault, examples));

    assertThat(faults).isEmpty();
    assertThat(examples).hasSizeGreaterThan(10);
    assertThat(read).containsAll(examples.stream().map(GuideExample::path).toList());
  }

  @Test
  void a_misspelt_key_in_an_example_is_told() throws IOException {
    var card = GuideExample.of(KNOWLEDGE).findFirst().orElseThrow();
    var misspelt = new GuideExample(card.path(), card.text().replace("keywords:", "keyword:"));
    var reader = new LibraryReader(misspelt.in(OURS), Map.of(), true);

    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(() -> reader.read(List.of()))
        .withMessageContaining("key-unknown");
  }

  @Test
  void a_leaders_files_make_a_workplace() throws IOException {
    var home = leadersHome();

    var workplace = home.workplace();

    assertThat(workplace.approvalOf("acute")).isPresent();
    assertThat(workplace.facts().keySet())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(Facts.read(OURS).find(key)).isPresent());
  }

  @Test
  void a_leaders_procedure_stands_on_the_shelf() throws IOException {
    var home = leadersHome();

    var shelf = ProcedureShelf.empty("workplace", false).refreshed(home.procedures());

    assertThat(shelf.faults()).isEmpty();
    assertThat(shelf.instructions()).hasSize(2);
    var library = new LibraryReader(OURS, Map.of(), true).read(shelf);
    assertThat(shelf.faultsAgainst(library)).isEmpty();
  }

  private Home leadersHome() throws IOException {
    var files = GuideExample.of(LEADERS).collect(toMap(GuideExample::path, GuideExample::text));
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue());
    }
    return new Home(folder);
  }

  /** The guide says that its card is asked far less than a real one is. */
  private static boolean isShortened(Fault fault, List<GuideExample> examples) {
    return fault.problem().equals("asked-too-little")
        && examples.stream().anyMatch(example -> example.path().equals(fault.file()));
  }

  /** Our contents with the examples in them, noting which files somebody asked for. */
  private static Contents noting(Set<String> read, List<GuideExample> examples) {
    var contents = OURS;
    for (var example : examples) {
      contents = example.in(contents);
    }
    var all = contents;
    return (asked, ending) -> {
      var files = all.below(asked, ending);
      files.forEach(file -> read.add(file.path()));
      return files;
    };
  }

  /** Every check of every room, as the command {@code check} runs them; no procedures. */
  private static List<ContentCheck> checks() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(ProcedureShelf.class, () -> ProcedureShelf.empty("workplace", false));
      context.registerBean(Publications.class, () -> Map::of);
      var scanner = new ClassPathBeanDefinitionScanner(context, false);
      scanner.addIncludeFilter(new AssignableTypeFilter(ContentCheck.class));
      assertThat(scanner.scan("dk.fagfaelle")).isPositive();
      context.refresh();
      return context.getBeanProvider(ContentCheck.class).orderedStream().toList();
    }
  }
}
