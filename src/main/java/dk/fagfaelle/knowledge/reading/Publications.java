package dk.fagfaelle.knowledge.reading;

import java.util.Map;

/** The original texts that an organisation has, section by section. */
@FunctionalInterface
public interface Publications {

  /**
   * Returns the text of every section there is, by {@code source/section}.
   *
   * @throws dk.fagfaelle.content.ContentException with every fault, if there is any
   */
  Map<String, String> texts();
}
