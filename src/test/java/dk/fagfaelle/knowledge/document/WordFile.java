package dk.fagfaelle.knowledge.document;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document written as people write them, with Danish style ids and English style names. */
public final class WordFile {

  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger bullets;
  private final BigInteger numbers;

  /** Begins an empty document. */
  public WordFile() {
    var styles = document.createStyles();
    styles.addStyle(style("Titel", "Title", 32));
    styles.addStyle(style("Overskrift1", "heading 1", 26));
    styles.addStyle(style("Overskrift2", "heading 2", 24));
    bullets = list(STNumberFormat.BULLET, "\u2022");
    numbers = list(STNumberFormat.DECIMAL, "%1.");
  }

  /** Writes the title. */
  @CanIgnoreReturnValue
  public WordFile title(String text) {
    return styled("Titel", text);
  }

  /** Writes a heading of depth 1 or 2. */
  @CanIgnoreReturnValue
  public WordFile heading(int depth, String text) {
    return styled("Overskrift" + depth, text);
  }

  /** Writes a paragraph. */
  @CanIgnoreReturnValue
  public WordFile paragraph(String text) {
    document.createParagraph().createRun().setText(text);
    return this;
  }

  /** Writes a paragraph all in bold. */
  @CanIgnoreReturnValue
  public WordFile bold(String text) {
    var run = document.createParagraph().createRun();
    run.setBold(true);
    run.setText(text);
    return this;
  }

  /** Writes numbered items. */
  @CanIgnoreReturnValue
  public WordFile numbered(String... items) {
    return items(numbers, items);
  }

  /** Writes bullets. */
  @CanIgnoreReturnValue
  public WordFile bullets(String... items) {
    return items(bullets, items);
  }

  /** Writes a table of rows. */
  @CanIgnoreReturnValue
  @SafeVarargs
  public final WordFile table(List<String>... rows) {
    var table = document.createTable(rows.length, rows[0].size());
    for (var i = 0; i < rows.length; i++) {
      for (var j = 0; j < rows[i].size(); j++) {
        table.getRow(i).getCell(j).setText(rows[i].get(j));
      }
    }
    return this;
  }

  /** Writes a paragraph that begins where Word last broke a page. */
  @CanIgnoreReturnValue
  public WordFile onNextPage(String text) {
    var run = document.createParagraph().createRun();
    run.getCTR().addNewLastRenderedPageBreak();
    run.setText(text);
    return this;
  }

  /** Says how many pages Word showed it on. */
  @CanIgnoreReturnValue
  public WordFile pages(int count) {
    document.getProperties().getExtendedProperties().getUnderlyingProperties().setPages(count);
    return this;
  }

  /** Saves it and returns where. */
  @CanIgnoreReturnValue
  public Path save(Path file) {
    try (var out = Files.newOutputStream(file)) {
      document.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @CanIgnoreReturnValue
  private WordFile styled(String style, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return this;
  }

  @CanIgnoreReturnValue
  private WordFile items(BigInteger list, String... items) {
    for (var item : items) {
      var paragraph = document.createParagraph();
      paragraph.setNumID(list);
      paragraph.setNumILvl(BigInteger.ZERO);
      paragraph.createRun().setText(item);
    }
    return this;
  }

  private static XWPFStyle style(String id, String name, int halfPoints) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    var letters = style.addNewRPr();
    letters.addNewB();
    letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    return new XWPFStyle(style);
  }

  private BigInteger list(STNumberFormat.Enum format, String mark) {
    var about = CTAbstractNum.Factory.newInstance();
    about.setAbstractNumId(BigInteger.valueOf(format.intValue()));
    var level = about.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(mark);
    level.addNewStart().setVal(BigInteger.ONE);
    var numbering =
        document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
    var id = numbering.addAbstractNum(new XWPFAbstractNum(about));
    return numbering.addNum(id);
  }
}
