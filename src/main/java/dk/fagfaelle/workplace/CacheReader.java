package dk.fagfaelle.workplace;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link CacheWriter} wrote, in the same order. */
public final class CacheReader {

  private final ByteBuffer bytes;

  CacheReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Reads texts. */
  public List<String> texts() {
    var texts = new ArrayList<String>();
    for (var left = bytes.getInt(); left > 0; left--) {
      var letters = new char[bytes.getChar()];
      bytes.asCharBuffer().get(letters);
      skip(letters.length * Character.BYTES);
      texts.add(String.valueOf(letters));
    }
    return texts;
  }

  /** Reads whole numbers. */
  public int[] ints() {
    var numbers = new int[bytes.getInt()];
    bytes.asIntBuffer().get(numbers);
    skip(numbers.length * Integer.BYTES);
    return numbers;
  }

  /** Reads numbers. */
  public float[] floats() {
    var numbers = new float[bytes.getInt()];
    bytes.asFloatBuffer().get(numbers);
    skip(numbers.length * Float.BYTES);
    return numbers;
  }

  private void skip(int length) {
    bytes.position(bytes.position() + length);
  }
}
