package dk.fagfaelle.channel.teams;

import java.time.Duration;

/** Waits; handed in, so that tests need not. */
@FunctionalInterface
interface Pause {

  /** Waits for so long. */
  void rest(Duration time) throws InterruptedException;
}
