package dk.fagfaelle.knowledge;

/**
 * Where a passage is from.
 *
 * @param source the source's id
 * @param section the section's id in it
 * @param page the page as printed; may be empty
 */
public record Citation(String source, String section, String page) {

  /** Returns the id of the section it points to, as a passage of the library. */
  public String passage() {
    return source + "/" + section;
  }
}
