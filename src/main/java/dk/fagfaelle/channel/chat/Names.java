package dk.fagfaelle.channel.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fagfaelle.reply.Room;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for what is kept, which do not tell whose it is: a room's id may be a person's. */
final class Names {

  private static final int LENGTH = 40;

  private Names() {}

  static String of(String... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part.getBytes(UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns the name of a room's row. */
  static String row(Room room) {
    return room.channel() + ":" + of(room.id());
  }
}
