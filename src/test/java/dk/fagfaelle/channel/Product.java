package dk.fagfaelle.channel;

/** A product the assistant is met in, with a client of its own for everybody who is there. */
public interface Product extends AutoCloseable {

  /** Returns its name. */
  String name();

  /** Returns somebody who is there, the same for the same name. */
  Member member(String name);

  @Override
  void close();
}
