package dk.fagfaelle.safety;

import static java.util.Objects.requireNonNull;

import dk.fagfaelle.workplace.OwnersOnly;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was learnt from the examples, named by what it was learnt from. */
final class LearntFile {

  private static final System.Logger LOG = System.getLogger(LearntFile.class.getName());
  private static final int FORMAT = 2;

  private final Path path;

  private LearntFile(Path path) {
    this.path = path;
  }

  /**
   * Names the file.
   *
   * @param folder where it is kept
   * @param lessons all that was learnt from
   */
  static LearntFile of(Path folder, String lessons) {
    var name = UUID.nameUUIDFromBytes(lessons.getBytes(StandardCharsets.UTF_8));
    return new LearntFile(folder.resolve("acute-" + name + ".bin"));
  }

  /** Reads what was learnt; nothing if there is no file or it cannot be used. */
  Optional<Judgement> read(Rules rules) {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      if (in.readInt() != FORMAT) {
        return Optional.empty();
      }
      var kinds = texts(in);
      return Optional.of(new Judgement(rules.groupNames(), kinds, classifier(in), classifier(in)));
    } catch (IOException | NegativeArraySizeException _) {
      return Optional.empty();
    }
  }

  /** Writes it beside the place and then moves it there, so that no half file is read. */
  void write(Judgement judgement) {
    try {
      var folder = OwnersOnly.folder(requireNonNull(path.toAbsolutePath().getParent()));
      var half = OwnersOnly.close(Files.createTempFile(folder, "acute", ".half"));
      try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
        out.writeInt(FORMAT);
        var learnt = judgement.learnt();
        write(out, learnt.kinds());
        write(out, learnt.danger());
        write(out, learnt.kind());
      }
      Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What was learnt of danger could not be kept for the next start", e);
    }
  }

  private static void write(DataOutputStream out, Classifier classifier) throws IOException {
    var names = new ArrayList<>(classifier.places().keySet());
    names.sort(Comparator.comparing(name -> classifier.places().getOrDefault(name, 0)));
    write(out, names);
    write(out, classifier.telling());
    out.writeInt(classifier.labels().length);
    for (var label : classifier.labels()) {
      out.writeInt(label);
    }
    write(out, classifier.weights());
  }

  private static Classifier classifier(DataInputStream in) throws IOException {
    var places = new HashMap<String, Integer>();
    texts(in).forEach(name -> places.put(name, places.size() + 1));
    var telling = numbers(in);
    var labels = new int[in.readInt()];
    for (var i = 0; i < labels.length; i++) {
      labels[i] = in.readInt();
    }
    return new Classifier(places, telling, labels, numbers(in));
  }

  private static void write(DataOutputStream out, float[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (var number : numbers) {
      out.writeFloat(number);
    }
  }

  private static float[] numbers(DataInputStream in) throws IOException {
    var numbers = new float[in.readInt()];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = in.readFloat();
    }
    return numbers;
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (var text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    var texts = new ArrayList<String>();
    for (var left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
