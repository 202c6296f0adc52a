package dk.fagfaelle.knowledge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph's style says it is. Word keeps English names for its own styles in every
 * language ({@code heading 1} also where it shows Overskrift 1); a style of the workplace's own is
 * followed to the one it is based on.
 */
final class DocxStyles {

  static final String NO_LIST = "";

  private static final Pattern HEADING =
      Pattern.compile("(?:heading|overskrift|rubrik)\\s*([1-9])");
  private static final int LONGEST_CHAIN = 10;

  private final @Nullable XWPFStyles styles;

  DocxStyles(XWPFDocument document) {
    this.styles = document.getStyles();
  }

  /** Returns a heading's depth: 1 for a title, 2 for heading 1; 0 if it is no heading. */
  int depthOf(XWPFParagraph paragraph) {
    for (var name : namesOf(paragraph)) {
      var heading = HEADING.matcher(name);
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1)) + 1;
      }
      if (name.equals("title") || name.equals("titel")) {
        return 1;
      }
    }
    return 0;
  }

  /** Returns how a list item is marked, such as {@code bullet} or {@code decimal}. */
  String listOf(XWPFParagraph paragraph) {
    var list = paragraph.getNumID();
    if (list != null && list.signum() == 0) {
      return NO_LIST; // How Word takes a paragraph out of the list of its style.
    }
    if (list != null) {
      var format = paragraph.getNumFmt();
      return format == null || format.equals("none") ? "bullet" : format;
    }
    return namesOf(paragraph).stream()
        .filter(name -> name.startsWith("list bullet") || name.startsWith("list number"))
        .map(name -> name.startsWith("list bullet") ? "bullet" : "decimal")
        .findFirst()
        .orElse(NO_LIST);
  }

  /** Returns whether it is a line of a table of contents. */
  boolean isContents(XWPFParagraph paragraph) {
    return namesOf(paragraph).stream().anyMatch(name -> name.matches("toc( heading| ?\\d)?"));
  }

  private List<String> namesOf(XWPFParagraph paragraph) {
    var names = new ArrayList<String>();
    var id = paragraph.getStyle();
    for (var i = 0; id != null && i < LONGEST_CHAIN; i++) {
      var style = styles == null ? null : styles.getStyle(id);
      var name = style == null ? id : style.getName();
      names.add((name == null ? id : name).toLowerCase(Locale.ROOT));
      id = style == null ? null : style.getBasisStyleID();
    }
    return names;
  }
}
