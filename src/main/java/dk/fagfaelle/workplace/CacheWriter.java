package dk.fagfaelle.workplace;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes what is to be kept in a {@link CachedFile}. */
public final class CacheWriter {

  private final DataOutputStream out;

  CacheWriter(DataOutputStream out) {
    this.out = out;
  }

  /** Writes texts, each of fewer than 65,536 letters. */
  public void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (var text : texts) {
      out.writeChar(text.length());
      out.writeChars(text);
    }
  }

  /** Writes whole numbers. */
  public void ints(int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (var number : numbers) {
      out.writeInt(number);
    }
  }

  /** Writes numbers. */
  public void floats(float[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (var number : numbers) {
      out.writeFloat(number);
    }
  }
}
