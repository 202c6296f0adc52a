package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.knowledge.OutsideTopic;
import dk.fagfaelle.knowledge.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Names a library by what is in it: the same content, and no other, has the same hash. */
final class LibraryHash {

  private LibraryHash() {}

  static String of(List<Passage> passages, List<OutsideTopic> outside) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      passages.stream()
          .sorted(Comparator.comparing(Passage::id))
          .forEach(passage -> digest.update(passage.toString().getBytes(StandardCharsets.UTF_8)));
      digest.update(outside.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
