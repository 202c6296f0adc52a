package dk.fagfaelle.knowledge;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.List;

/**
 * What a group of cards is about.
 *
 * @param id the name of the folder its cards lie in
 * @param title what people read
 */
public record Theme(String id, String title) {

  /** Reads {@code knowledge/themes.yaml}, in the order in which themes are shown. */
  public static List<Theme> read(Contents contents) {
    return YamlNode.read(contents.file("knowledge/themes.yaml")).items().stream()
        .map(Theme::of)
        .toList();
  }

  private static Theme of(YamlNode item) {
    item.allowOnly("id", "title");
    return new Theme(item.text("id"), item.text("title"));
  }
}
