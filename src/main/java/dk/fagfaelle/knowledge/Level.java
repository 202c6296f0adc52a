package dk.fagfaelle.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** How much a text binds, and how sure it is. */
public enum Level {
  /** A legal duty. */
  LAW("law"),
  /** A national recommendation. */
  NATIONAL("national"),
  /** A method described by those who made it. */
  METHOD("method"),
  /** Practice with signs of working and no certain knowledge of effect. */
  PROMISING_PRACTICE("promising-practice"),
  /** What people have experienced and wish for; not a rule. */
  EXPERIENCE("experience"),
  /** The workplace's own procedure. */
  LOCAL("local");

  private final String key;

  Level(String key) {
    this.key = key;
  }

  /** Returns the level's name in content files. */
  public String key() {
    return key;
  }

  /** Returns the level of that name. */
  public static Optional<Level> of(String key) {
    return Arrays.stream(values()).filter(level -> level.key.equals(key)).findFirst();
  }
}
