package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Shelf;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A shelf in memory. */
final class MemoryShelf implements Shelf {

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  @Override
  public String find(String key) {
    return texts.getOrDefault(key, "");
  }

  @Override
  public void put(String key, String text, Duration time) {
    texts.put(key, text);
  }

  @Override
  public String update(String key, UnaryOperator<String> change, Duration time) {
    return texts.merge(key, change.apply(""), (before, _) -> change.apply(before));
  }

  Map<String, String> texts() {
    return Map.copyOf(texts);
  }
}
