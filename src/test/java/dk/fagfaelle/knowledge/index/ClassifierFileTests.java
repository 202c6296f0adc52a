package dk.fagfaelle.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.knowledge.index.Classifier.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void what_is_written_is_read_again() throws IOException {
    var trained = trained();

    new ClassifierFile(folder, "these").write(trained);
    var read = new ClassifierFile(folder, "these").read().orElseThrow();

    assertThat(read.labels()).isEqualTo(trained.labels());
    assertThat(read.margins(QUESTION)).isEqualTo(trained.margins(QUESTION));
  }

  @Test
  void a_classifier_trained_on_something_else_is_not_read() throws IOException {
    new ClassifierFile(folder, "these").write(trained());

    assertThat(new ClassifierFile(folder, "others").read()).isEmpty();
  }

  @Test
  void the_same_examples_give_the_same_classifier() {
    assertThat(trained().margins(QUESTION)).isEqualTo(trained().margins(QUESTION));
  }

  private static Classifier trained() {
    return Classifier.train(EXAMPLES, Samples.LANGUAGE);
  }
}
