package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;

/**
 * A browser that somebody writes from, known by nothing but chance.
 *
 * @param id 128 random bits, in letters that fit a cookie
 */
record Visitor(String id) {

  private static final String CHANNEL = "web";

  /** Returns the room of this visitor; nobody else is in it. */
  Room room() {
    return new Room(CHANNEL, id);
  }

  /** Returns the person the visitor is to the conversation. */
  Person person() {
    return new Person(CHANNEL, id);
  }
}
