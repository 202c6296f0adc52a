package dk.fagfaelle.store;

import dk.fagfaelle.channel.chat.Shelf;
import dk.fagfaelle.channel.chat.StoreAwayException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Keeps short texts of chats in Redis. */
final class RedisShelf implements Shelf {

  private final Records records;

  RedisShelf(Records records) {
    this.records = records;
  }

  @Override
  public String find(String key) {
    return asked(() -> records.find(keyOf(key)));
  }

  @Override
  public String update(String key, UnaryOperator<String> change, Duration time) {
    return asked(() -> records.update(keyOf(key), change, time));
  }

  private static String keyOf(String key) {
    return "chat:" + key;
  }

  private static String asked(Supplier<String> question) {
    try {
      return question.get();
    } catch (AwayException e) {
      throw new StoreAwayException(String.valueOf(e.getMessage()));
    }
  }
}
