package dk.fagfaelle.channel.chat;

/** Opens the assistant in chat products. */
public interface Chats {

  /**
   * Opens it in one.
   *
   * @param outlet how that product shows things
   * @param secret something that only programs of this workplace know, to seal what waits
   */
  Chat open(Outlet outlet, String secret);
}
