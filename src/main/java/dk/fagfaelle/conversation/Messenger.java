package dk.fagfaelle.conversation;

import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.session.Circle;

/** A channel that can bring something to a person who is not looking, such as a direct message. */
public interface Messenger {

  /**
   * Brings a reply to a person. What was brought before under the same key is not brought again.
   *
   * @param key names what is brought and nothing else
   * @param person stands for the person of the channel, as {@link #keyOf} makes it
   * @return whether it is with the person now; not if she is not on this channel, or it is away
   */
  boolean bring(String key, String person, Reply reply);

  /** Returns what stands for a person of a channel and does not tell who it is. */
  static String keyOf(Person person) {
    return Circle.keyOf(person);
  }
}
