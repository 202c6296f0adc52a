package dk.fagfaelle.channel.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what waits in the inbox, so that what people typed stands nowhere in the open: AES-256 in
 * GCM (NIST SP 800-38D), a new nonce of 96 bits each time. The key is made of a secret that every
 * program of the workplace has and the store has not.
 */
final class Seal {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  Seal(String secret) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      this.key = new SecretKeySpec(mac.doFinal("fagfaelle inbox".getBytes(UTF_8)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  String close(String text) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      var closed = cipher.doFinal(text.getBytes(UTF_8));
      var whole = Arrays.copyOf(nonce, NONCE + closed.length);
      System.arraycopy(closed, 0, whole, NONCE, closed.length);
      return Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES in GCM", e);
    }
  }

  /** Returns nothing for what was closed with another secret, or changed since. */
  Optional<String> open(String sealed) {
    try {
      var whole = Base64.getDecoder().decode(sealed);
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, whole, 0, NONCE));
      return Optional.of(new String(cipher.doFinal(whole, NONCE, whole.length - NONCE), UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
