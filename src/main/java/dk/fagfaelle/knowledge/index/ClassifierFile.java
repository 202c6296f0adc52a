package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.workplace.CacheReader;
import dk.fagfaelle.workplace.CachedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;

/** Keeps a trained classifier on disk, so that the next start need not train it again. */
final class ClassifierFile {

  /** Raised also when a text has other features than before. */
  private static final int FORMAT = 4;

  private final CachedFile file;

  /**
   * Names the file.
   *
   * @param folder where classifiers are kept
   * @param name names what the classifier is trained on
   */
  ClassifierFile(Path folder, String name) {
    this.file = new CachedFile(folder, "classifier", FORMAT, name);
  }

  /** Reads the classifier; none if there is no file or it is not whole as it was written. */
  Optional<Classifier> read() {
    return file.read(ClassifierFile::classifierIn);
  }

  private static Classifier classifierIn(CacheReader in) {
    var labels = in.texts();
    var names = in.texts();
    var numbers = HashMap.<String, Integer>newHashMap(names.size());
    names.forEach(name -> numbers.put(name, numbers.size() + 1));
    var vocabulary = new Vocabulary(numbers, in.floats());
    return new Classifier(vocabulary, labels, new Weights(in.ints(), in.ints(), in.floats()));
  }

  /** Writes the classifier. */
  void write(Classifier classifier) throws IOException {
    var names = new ArrayList<>(classifier.vocabulary().numbers().keySet());
    names.sort(null);
    file.write(
        out -> {
          out.texts(classifier.labels());
          out.texts(names);
          out.floats(classifier.vocabulary().rarity());
          out.ints(classifier.weights().starts());
          out.ints(classifier.weights().labels());
          out.floats(classifier.weights().values());
        });
  }
}
