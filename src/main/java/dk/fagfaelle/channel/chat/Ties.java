package dk.fagfaelle.channel.chat;

import dk.fagfaelle.workplace.Workplace;
import java.util.List;

/** Which workplace a place in a chat product belongs to. */
public final class Ties {

  /** Names no workplace that there is, so that only national knowledge is given. */
  private static final String NOBODYS = "?";

  private final Workplace workplace;

  /** Takes the workplace here. */
  public Ties(Workplace workplace) {
    this.workplace = workplace;
  }

  /**
   * Returns the workplace of a place.
   *
   * @param product the name of the product
   * @param names what the product calls the place and what it lies in: a team or tenant alone, and
   *     with the channel after a slash
   * @return what a turn names as its workplace
   */
  public String workplaceOf(String product, List<String> names) {
    return workplace.hasRoom(product, names) ? workplace.id() : NOBODYS;
  }
}
