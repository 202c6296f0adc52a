package dk.fagfaelle.session;

import java.util.function.Consumer;

/**
 * Rings for a session that has changed, in every program that shares its store. A ring may be lost
 * while the store is away; whoever listens looks from time to time as well.
 */
public interface Bell extends AutoCloseable {

  /** Rings for a session. */
  void ring(String session);

  /** Has a listener told of every session that is rung for, from now on. */
  void listen(Consumer<String> listener);

  @Override
  void close();
}
