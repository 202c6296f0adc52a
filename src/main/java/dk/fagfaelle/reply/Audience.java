package dk.fagfaelle.reply;

/** Who may see a reply. A channel that cannot keep to it delivers nothing. */
public sealed interface Audience {

  /** Everybody in the room. */
  record Everybody() implements Audience {}

  /** One person, whatever room it is about. */
  record Only(Person person) implements Audience {}
}
