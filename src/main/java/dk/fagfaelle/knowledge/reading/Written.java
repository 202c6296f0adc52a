package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.YamlNode;

/**
 * A word that somebody wrote, and where it stands.
 *
 * @param text the word
 * @param file the file's path as the writer knows it
 * @param line the line it stands on, counted from 1
 */
record Written(String text, String file, int line) {

  /** Takes the text of a place in a file. */
  static Written of(YamlNode node) {
    return new Written(node.text(), node.file(), node.line());
  }

  /** Makes a fault that points here. */
  Fault fault(String problem, String... details) {
    return Fault.of(file, line, problem, details);
  }
}
