package dk.fagfaelle.channel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fagfaelle.channel.chat.Shelf;
import dk.fagfaelle.channel.chat.StoreAwayException;
import dk.fagfaelle.reply.Person;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How people are found again who have written: Teams lets a bot begin a chat only with an address
 * that it was given before. Keeps addresses and no words, under keys that name nobody.
 */
final class Acquaintances {

  /** As long as a next step may be away. */
  private static final Duration KEPT = Duration.ofDays(200);

  private static final Logger LOG = LoggerFactory.getLogger(Acquaintances.class);

  private final Shelf shelf;

  /** Spares the shelf what it knows already; renewed daily, so that it stays there. */
  private final Cache<String, String> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofDays(1)).build();

  Acquaintances(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Remembers where somebody wrote; her own chat is not given up for another place. */
  void meet(Person person, Address address) {
    var key = keyOf(person);
    var text = address.write();
    if (text.equals(known.getIfPresent(key))) {
      return;
    }
    try {
      known.put(key, shelf.update(key, before -> better(before, text), KEPT));
    } catch (StoreAwayException e) {
      LOG.warn("Where a person can be reached is not remembered: {}", e.getMessage());
    }
  }

  /** Returns where somebody can be reached, if that is known. */
  Optional<Address> find(Person person) {
    return Optional.of(shelf.find(keyOf(person))).filter(it -> !it.isEmpty()).map(Address::read);
  }

  private static String better(String before, String now) {
    var isWorse =
        !before.isEmpty() && Address.read(before).isPersonal() && !Address.read(now).isPersonal();
    return isWorse ? before : now;
  }

  private static String keyOf(Person person) {
    try {
      var sha = MessageDigest.getInstance("SHA-256").digest(person.id().getBytes(UTF_8));
      return Address.PRODUCT + ":person:" + HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
