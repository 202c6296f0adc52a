package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.index.Classifier.Example;
import dk.fagfaelle.knowledge.language.Language;
import dk.fagfaelle.workplace.CachedFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Builds index and classifier from a library; a classifier trained before is used again. Safe to
 * share.
 */
final class ShelfBuilder {

  private static final System.Logger LOG = System.getLogger(ShelfBuilder.class.getName());
  private static final int SHORTEST_SENTENCE = 25;

  private final Language language;
  private final RankingWeights weights;
  private final Path cache;
  private final AtomicReference<Map<String, Classifier>> last = new AtomicReference<>(Map.of());

  /**
   * Takes what it needs.
   *
   * @param cache the folder where trained classifiers are kept
   */
  ShelfBuilder(Language language, RankingWeights weights, Path cache) {
    this.language = language;
    this.weights = weights;
    this.cache = cache;
  }

  RankingWeights weights() {
    return weights;
  }

  Shelf build(Library library) {
    var passages =
        library.passages().values().stream().sorted(Comparator.comparing(Passage::id)).toList();
    var index = PassageIndex.of(passages, language, weights);
    var classifier = classifierOf(examplesOf(library, passages));
    return Shelf.of(library, new BlendedRanker(language, index, classifier, weights));
  }

  /** A procedure that changes leaves the classifier as it is. */
  private Classifier classifierOf(List<Example> examples) {
    var name = CachedFile.nameOf(language.hash() + examples);
    var known = last.get().get(name);
    if (known != null) {
      return known;
    }
    var file = new ClassifierFile(cache, name);
    var classifier = file.read().orElseGet(() -> trained(examples, file));
    last.set(Map.of(name, classifier));
    return classifier;
  }

  private Classifier trained(List<Example> examples, ClassifierFile file) {
    var trained = Classifier.train(examples, language);
    try {
      file.write(trained);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The classifier could not be kept; it is trained at next start", e);
    }
    return trained;
  }

  /** The workplace's procedures are left out: they change while people work. */
  private static List<Example> examplesOf(Library library, List<Passage> passages) {
    var examples = new ArrayList<Example>();
    for (var passage : passages) {
      if (passage instanceof Passage.Instruction) {
        continue;
      }
      examples.add(new Example(passage.id(), passage.title()));
      passage.questions().forEach(it -> examples.add(new Example(passage.id(), it)));
      examples.add(new Example(passage.id(), String.join(" ", passage.keywords())));
      sentencesOf(passage.text()).forEach(it -> examples.add(new Example(passage.id(), it)));
    }
    for (var topic : library.outside()) {
      var label = Catalogue.OUTSIDE + topic.id();
      examples.add(new Example(label, topic.title()));
      topic.questions().forEach(it -> examples.add(new Example(label, it)));
    }
    return examples;
  }

  private static List<String> sentencesOf(String text) {
    return Arrays.stream(text.split("(?<=[.!?])\\s+|\\n"))
        .filter(sentence -> sentence.length() > SHORTEST_SENTENCE)
        .toList();
  }
}
