package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Block.Choice;

/** How much something to press stands out among the others beside it. */
public enum Weight {
  /** Like the others. */
  PLAIN,
  /** Leads everybody in a session to the next step. */
  FORWARD,
  /** Says that somebody is in danger. */
  DANGER;

  /** Returns the weight of a choice, by what it does. */
  public static Weight of(Choice choice) {
    if (!choice.action().equals(Seats.SESSION)) {
      return PLAIN;
    }
    if (choice.value().contains("~DANGER~")) {
      return DANGER;
    }
    return choice.value().contains("~FORWARD~") ? FORWARD : PLAIN;
  }
}
