package dk.fagfaelle.knowledge.reading;

import java.util.Map;

/** The original texts that an organisation has, section by section. */
@FunctionalInterface
interface Publications {

  /** Returns the text of every section there is, by {@code source/section}. */
  Map<String, String> texts();
}
