package dk.fagfaelle.workplace;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A file with what took long to make, named by what it was made from: where that is the same, it
 * need not be made again. A file of another format, or one that is not whole, is as good as none.
 * Of each kind the two written last stay, this content's and the one before it.
 */
public final class CachedFile {

  private static final int HEAD = Integer.BYTES + Long.BYTES;
  private static final int KEPT = 2;
  private static final String ENDING = ".bin";

  private final Path path;
  private final String kind;
  private final int format;

  /**
   * Names the file.
   *
   * @param folder where it is kept
   * @param kind what is in it
   * @param format the number of the form it is written in
   * @param name names what it is made from, as {@link #nameOf} does
   */
  public CachedFile(Path folder, String kind, int format, String name) {
    this.path = folder.toAbsolutePath().resolve(kind + "-" + name + ENDING);
    this.kind = kind;
    this.format = format;
  }

  /** Returns a name that all this has and nothing else. */
  public static String nameOf(String madeFrom) {
    return UUID.nameUUIDFromBytes(madeFrom.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Reads the file.
   *
   * @param reader makes of what was written what it was; may not keep what it is given
   * @return nothing if there is no file, or it cannot be used
   */
  public <T> Optional<T> read(Function<CacheReader, T> reader) {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    // Outside the heap, which would not shrink again after so large a file.
    try (var file = FileChannel.open(path);
        var arena = Arena.ofConfined()) {
      var bytes = arena.allocate(file.size()).asByteBuffer();
      while (bytes.hasRemaining() && file.read(bytes) >= 0) {
        // What is left is read the next time.
      }
      return Optional.of(bytes.flip())
          .filter(this::isWhole)
          .map(whole -> reader.apply(new CacheReader(whole)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private boolean isWhole(ByteBuffer bytes) {
    return bytes.remaining() >= HEAD
        && bytes.getInt() == format
        && bytes.getLong() == sumOf(bytes.slice());
  }

  /** Writes the file beside its place and then moves it there, so that no half file is read. */
  public void write(Content content) throws IOException {
    var folder = OwnersOnly.folder(requireNonNull(path.getParent()));
    var half = OwnersOnly.close(Files.createTempFile(folder, kind, ".half"));
    try {
      writeTo(half, content);
      Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
    removeOlder(folder);
  }

  private void writeTo(Path half, Content content) throws IOException {
    var sum = new CRC32();
    try (var file = new RandomAccessFile(half.toFile(), "rw")) {
      file.write(new byte[HEAD]);
      var out = new BufferedOutputStream(Channels.newOutputStream(file.getChannel()));
      var body = new DataOutputStream(new CheckedOutputStream(out, sum));
      content.writeTo(new CacheWriter(body));
      body.flush();
      file.seek(0);
      file.writeInt(format);
      file.writeLong(sum.getValue());
    }
  }

  /** What is written. */
  @FunctionalInterface
  public interface Content {

    /** Writes it. */
    void writeTo(CacheWriter out) throws IOException;
  }

  private void removeOlder(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var older =
          files
              .filter(file -> isOfKind(file) && !file.equals(path))
              .sorted(Comparator.comparing(CachedFile::written).reversed())
              .skip(KEPT - 1)
              .toList();
      for (var file : older) {
        Files.deleteIfExists(file);
      }
    }
  }

  private boolean isOfKind(Path file) {
    var name = file.getFileName().toString();
    return name.startsWith(kind + "-") && name.endsWith(ENDING);
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long sumOf(ByteBuffer bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
