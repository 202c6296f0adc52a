package dk.fagfaelle.knowledge.index;

import static java.util.Objects.requireNonNull;

import dk.fagfaelle.workplace.OwnersOnly;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** Keeps a trained classifier on disk, so that the next start need not train it again. */
final class ClassifierFile {

  private static final int FORMAT = 2;
  private static final int HEAD = Integer.BYTES + Long.BYTES;

  private final Path path;

  ClassifierFile(Path path) {
    this.path = path;
  }

  /** Reads the classifier; none if there is no file or it is not whole as it was written. */
  Optional<Classifier> read() {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      var length = bytes.limit() - HEAD;
      if (length < 0 || bytes.getInt() != FORMAT || bytes.getLong() != sumOf(bytes.slice())) {
        return Optional.empty();
      }
      return Optional.of(classifierIn(new ByteArrayInputStream(bytes.array(), HEAD, length)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Classifier classifierIn(InputStream body) throws IOException {
    var in = new DataInputStream(body);
    var labels = texts(in);
    var names = texts(in);
    var numbers = new HashMap<String, Integer>();
    names.forEach(name -> numbers.put(name, numbers.size() + 1));
    var vocabulary = new Vocabulary(numbers, floats(in));
    return new Classifier(vocabulary, labels, new Weights(ints(in), ints(in), floats(in)));
  }

  /**
   * Writes the classifier beside the place and then moves it there, so that no half file is read.
   */
  void write(Classifier classifier) throws IOException {
    var body = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(body)) {
      write(out, classifier.labels());
      var names = new ArrayList<>(classifier.vocabulary().numbers().keySet());
      names.sort(null);
      write(out, names);
      write(out, classifier.vocabulary().rarity());
      write(out, classifier.weights().starts());
      write(out, classifier.weights().labels());
      write(out, classifier.weights().values());
    }
    var folder = OwnersOnly.folder(requireNonNull(path.toAbsolutePath().getParent()));
    var half = OwnersOnly.close(Files.createTempFile(folder, "classifier", ".half"));
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
      out.writeInt(FORMAT);
      out.writeLong(sumOf(ByteBuffer.wrap(body.toByteArray())));
      body.writeTo(out);
    }
    Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static long sumOf(ByteBuffer bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (var text : texts) {
      out.writeUTF(text);
    }
  }

  private static void write(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (var number : numbers) {
      out.writeInt(number);
    }
  }

  private static void write(DataOutputStream out, float[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (var number : numbers) {
      out.writeFloat(number);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    var texts = new ArrayList<String>();
    for (var left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static int[] ints(DataInputStream in) throws IOException {
    var numbers = new int[in.readInt()];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }

  private static float[] floats(DataInputStream in) throws IOException {
    var numbers = new float[in.readInt()];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = in.readFloat();
    }
    return numbers;
  }
}
