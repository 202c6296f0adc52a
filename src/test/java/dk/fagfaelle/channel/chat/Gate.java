package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Person;
import java.util.concurrent.CountDownLatch;

/** A product that shows nothing until it is opened. */
record Gate(Outlet outlet, CountDownLatch gate) implements Outlet {

  @Override
  public String product() {
    return outlet.product();
  }

  @Override
  public Place personal(Person person) {
    return outlet.personal(person);
  }

  @Override
  public String post(Place place, Audience audience, Showing showing) {
    pass();
    return outlet.post(place, audience, showing);
  }

  @Override
  public void replace(Place place, String message, Showing showing) {
    pass();
    outlet.replace(place, message, showing);
  }

  @Override
  public boolean keepsWhatIsTyped() {
    return outlet.keepsWhatIsTyped();
  }

  private void pass() {
    try {
      gate.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
