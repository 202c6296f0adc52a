package dk.fagfaelle.content;

import java.util.Map;

/** Draws one kind of content for people to look at. Each room has its own. */
@FunctionalInterface
public interface ContentDrawing {

  /**
   * Returns the drawings.
   *
   * @return Markdown by the name of its file
   */
  Map<String, String> drawings(Contents contents);
}
