package dk.fagfaelle.conversation;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A conversation written down by anyone, line by line; how to write one stands in {@code
 * src/test/resources/conversations/README.md}.
 *
 * @param file where it stands
 * @param lines who says or presses what, and what is claimed of the reply
 */
record Script(Path file, List<Line> lines) {

  private static final Path FOLDER = Path.of("src/test/resources/conversations");

  /**
   * One line of a script.
   *
   * @param does the word before the colon
   * @param words what stands after it
   * @param number the line in the file, counted from 1
   */
  record Line(String does, String words, int number) {}

  /** Returns every script of a conversation. */
  static List<Script> all() throws IOException {
    return in(FOLDER);
  }

  /** Returns every script below a folder. */
  static List<Script> in(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yml"))
          .sorted()
          .map(Script::read)
          .toList();
    }
  }

  /** Returns its kind of trouble and its name, in words. */
  String name() {
    return file.getName(file.getNameCount() - 2)
        .resolve(file.getFileName())
        .toString()
        .replace('_', ' ')
        .replace(".yml", "");
  }

  private static Script read(Path file) {
    try {
      var items = YamlNode.read(new ContentFile(file.toString(), Files.readString(file))).items();
      return new Script(
          file,
          items.stream()
              .flatMap(item -> item.entries().entrySet().stream())
              .map(Script::lineOf)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line lineOf(Map.Entry<String, YamlNode> entry) {
    return new Line(entry.getKey(), entry.getValue().text(), entry.getValue().line());
  }
}
