package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;

/**
 * Where a person sees a session.
 *
 * @param person who
 * @param place where she is alone with the assistant
 * @param workplace the workplace that place is tied to
 * @param message the product's name of the message that lives; empty before there is one
 * @param stage where in the session it was when it was shown last
 * @param seen stands for what it showed; {@link #READING} if that was an answer beside the step
 * @param open which folds are open, a bit for each
 * @param page which page is shown, from 0
 */
record Seat(
    Person person,
    Place place,
    String workplace,
    String message,
    String stage,
    int seen,
    int open,
    int page) {

  /** She reads what is said to her alone, and loses it when the message is shown anew. */
  static final int READING = Integer.MIN_VALUE;

  /** Ends the name of a stage where something urgent is told. */
  static final String URGENT = " !";

  static Seat none(Person person) {
    var nowhere = new Place(new Room(person.channel(), ""), true, "");
    return new Seat(person, nowhere, "", "", "", 0, 0, 0);
  }

  boolean isEmpty() {
    return message.isEmpty();
  }

  boolean isReading() {
    return seen == READING;
  }

  /**
   * Returns whether this is where she was; urgent news make it another place, their end does not.
   */
  boolean isAt(String now) {
    return stage.equals(now) || stage.equals(now + URGENT);
  }

  Seat at(String stage, int seen, int open, int page) {
    return new Seat(person, place, workplace, message, stage, seen, open, page);
  }

  Seat of(Arrival arrival, Place place, String message) {
    return new Seat(person, place, arrival.workplace(), message, stage, seen, open, page);
  }
}
