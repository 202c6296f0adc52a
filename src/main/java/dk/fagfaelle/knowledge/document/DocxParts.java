package dk.fagfaelle.knowledge.document;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The parts of a Word document. Headings are told by style, whatever language Word ran in; where a
 * document has none, short paragraphs all in bold are taken for headings, as many procedures are
 * typed that way. A row of a table becomes a list item.
 */
final class DocxParts {

  private static final Pattern NOTE_MARK = Pattern.compile("\\[(foot|end)noteRef:\\d+]");
  private static final Pattern CONTENTS_LINE = Pattern.compile(".*\\t\\d+\\s*");
  private static final int LONGEST_HEADING = 90;

  private final XWPFDocument document;
  private final DocxStyles styles;
  private final DocxPages pages;
  private final boolean hasHeadings;
  private final ListCounter counter = new ListCounter();
  private final List<Part> parts = new ArrayList<>();

  DocxParts(XWPFDocument document) {
    this.document = document;
    this.styles = new DocxStyles(document);
    this.pages = new DocxPages(document);
    this.hasHeadings =
        document.getParagraphs().stream()
            .anyMatch(paragraph -> !paragraph.isEmpty() && styles.depthOf(paragraph) > 0);
  }

  /** Returns the parts, in reading order. */
  List<Part> parts() {
    document.getBodyElements().forEach(this::add);
    return List.copyOf(parts);
  }

  private void add(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      add(paragraph);
    } else if (element instanceof XWPFTable table) {
      table.getRows().forEach(this::add);
    } else if (element instanceof XWPFSDT control) {
      control
          .getContent()
          .getText()
          .lines()
          .filter(line -> !line.isBlank() && !CONTENTS_LINE.matcher(line).matches())
          .forEach(line -> parts.add(new Part.Paragraph(line.strip(), pages.current())));
    }
  }

  private void add(XWPFParagraph paragraph) {
    var page = pages.pageOf(paragraph);
    var text = textOf(paragraph);
    if (!text.isEmpty() && !styles.isContents(paragraph)) {
      parts.add(partOf(paragraph, text, page));
    }
  }

  private void add(XWPFTableRow row) {
    var cells = row.getTableCells().stream().map(DocxParts::textOf).filter(it -> !it.isEmpty());
    var text = cells.collect(joining(" \u2013 "));
    row.getTableCells().stream()
        .flatMap(cell -> cell.getParagraphs().stream())
        .forEach(pages::pass);
    if (!text.isEmpty()) {
      parts.add(new Part.Item("-", 0, text, pages.current()));
    }
  }

  private Part partOf(XWPFParagraph paragraph, String text, String page) {
    var depth = styles.depthOf(paragraph);
    if (depth > 0) {
      return new Part.Heading(depth, text, page);
    }
    if (!hasHeadings && isTypedAsHeading(paragraph, text)) {
      return new Part.Heading(2, text, page);
    }
    var numbers = styles.listOf(paragraph);
    if (numbers.equals(DocxStyles.NO_LIST)) {
      return new Part.Paragraph(text, page);
    }
    var level = levelOf(paragraph);
    var mark = numbers.equals("bullet") ? "-" : counter.next(paragraph.getNumID(), level) + ".";
    return new Part.Item(mark, level, text, page);
  }

  private static int levelOf(XWPFParagraph paragraph) {
    var level = paragraph.getNumIlvl();
    return level == null ? 0 : level.min(BigInteger.valueOf(5)).intValue();
  }

  private static boolean isTypedAsHeading(XWPFParagraph paragraph, String text) {
    return text.length() <= LONGEST_HEADING
        && !text.endsWith(".")
        && paragraph.getNumID() == null
        && written(paragraph).allMatch(XWPFRun::isBold);
  }

  private static Stream<XWPFRun> written(XWPFParagraph paragraph) {
    return paragraph.getRuns().stream().filter(run -> !run.text().isBlank());
  }

  private static String textOf(XWPFParagraph paragraph) {
    var text = paragraph.getRuns().stream().map(XWPFRun::text).collect(joining());
    return NOTE_MARK.matcher(text).replaceAll("").replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static String textOf(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(DocxParts::textOf)
        .filter(text -> !text.isEmpty())
        .collect(joining(" "))
        .strip();
  }
}
