package dk.fagfaelle.safety;

import dk.fagfaelle.workplace.CacheReader;
import dk.fagfaelle.workplace.CacheWriter;
import dk.fagfaelle.workplace.CachedFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;

/** Keeps what was learnt from the examples, named by what it was learnt from. */
final class LearntFile {

  private static final System.Logger LOG = System.getLogger(LearntFile.class.getName());
  private static final int FORMAT = 3;

  private final CachedFile file;

  private LearntFile(CachedFile file) {
    this.file = file;
  }

  /**
   * Names the file.
   *
   * @param folder where it is kept
   * @param lessons all that was learnt from
   */
  static LearntFile of(Path folder, String lessons) {
    return new LearntFile(new CachedFile(folder, "acute", FORMAT, CachedFile.nameOf(lessons)));
  }

  /** Reads what was learnt; nothing if there is no file or it cannot be used. */
  Optional<Judgement> read(Rules rules) {
    return file.read(
        in -> new Judgement(rules.groupNames(), in.texts(), classifier(in), classifier(in)));
  }

  /** Writes what was learnt. */
  void write(Judgement judgement) {
    var learnt = judgement.learnt();
    try {
      file.write(
          out -> {
            out.texts(learnt.kinds());
            write(out, learnt.danger());
            write(out, learnt.kind());
          });
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What was learnt of danger could not be kept for the next start", e);
    }
  }

  private static void write(CacheWriter out, Classifier classifier) throws IOException {
    var names = new ArrayList<>(classifier.places().keySet());
    names.sort(Comparator.comparing(name -> classifier.places().getOrDefault(name, 0)));
    out.texts(names);
    out.floats(classifier.telling());
    out.ints(classifier.labels());
    out.floats(classifier.weights());
  }

  private static Classifier classifier(CacheReader in) {
    var names = in.texts();
    var places = HashMap.<String, Integer>newHashMap(names.size());
    names.forEach(name -> places.put(name, places.size() + 1));
    return new Classifier(places, in.floats(), in.ints(), in.floats());
  }
}
