package dk.fagfaelle.knowledge;

/** Finds the passages that answer a question. Safe to share between threads. */
public interface Knowledge {

  /** Looks for an answer. */
  Finding find(Question question);

  /** Returns the library that is in use now. */
  Library library();
}
