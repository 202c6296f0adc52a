package dk.fagfaelle.store;

import dk.fagfaelle.channel.chat.Shelf;
import dk.fagfaelle.channel.chat.StoreAwayException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import redis.clients.jedis.params.SetParams;

/** Keeps short texts of chats in Redis. */
final class RedisShelf implements Shelf {

  private final Redis redis;
  private final Records records;

  RedisShelf(Redis redis, Records records) {
    this.redis = redis;
    this.records = records;
  }

  @Override
  public String find(String key) {
    return asked(() -> records.find(keyOf(key)));
  }

  @Override
  public void put(String key, String text, Duration time) {
    var name = Records.keyOf(keyOf(key));
    var kept = SetParams.setParams().px(time.toMillis());
    var _ = asked(() -> redis.ask(jedis -> jedis.set(name, text, kept)));
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
