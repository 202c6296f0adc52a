package dk.fagfaelle.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.index.Classifier.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierFileTests {

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("defusing", "hvad er defusing"),
          new Example("defusing", "hvem leder en defusing"),
          new Example("skaering", "hun har skåret sig"),
          new Example("skaering", "hvad gør jeg når hun skærer sig"));
  private static final Map<String, Double> QUESTION =
      Features.of(Samples.LANGUAGE.wording("må en vikar lede defusing"));

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void a_place() {
    path = folder.resolve("below").resolve("classifier.bin");
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    var trained = trained();

    new ClassifierFile(path).write(trained);
    var read = new ClassifierFile(path).read().orElseThrow();

    assertThat(read.labels()).isEqualTo(trained.labels());
    assertThat(read.margins(QUESTION)).isEqualTo(trained.margins(QUESTION));
  }

  @Test
  void nothing_is_left_beside_the_file() throws IOException {
    new ClassifierFile(path).write(trained());
    new ClassifierFile(path).write(trained());

    try (var files = Files.list(folder.resolve("below"))) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void where_there_is_no_file_there_is_no_classifier() {
    assertThat(new ClassifierFile(path).read()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 12, 100})
  void a_file_that_was_cut_off_is_refused(int length) throws IOException {
    new ClassifierFile(path).write(trained());
    write(Arrays.copyOf(Files.readAllBytes(path), length));

    assertThat(new ClassifierFile(path).read()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5, 12, 15, 60})
  void a_file_with_a_wrong_byte_is_refused(int place) throws IOException {
    new ClassifierFile(path).write(trained());
    var bytes = Files.readAllBytes(path);
    bytes[place] ^= (byte) 0x55;
    write(bytes);

    assertThat(new ClassifierFile(path).read()).isEmpty();
  }

  @Test
  void the_same_examples_give_the_same_classifier() {
    assertThat(trained().margins(QUESTION)).isEqualTo(trained().margins(QUESTION));
  }

  private static Classifier trained() {
    return Classifier.train(EXAMPLES, Samples.LANGUAGE);
  }

  private void write(byte[] bytes) throws IOException {
    var unused = Files.write(path, bytes);
  }
}
