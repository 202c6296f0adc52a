package dk.fagfaelle.knowledge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fagfaelle.content.ContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTests {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "empty.docx,    '',            file-empty",
    "empty.pdf,     '',            file-empty",
    "text.docx,     hej,           document-not-docx",
    "text.pdf,      hej,           document-not-pdf",
    "pdf.docx,      %PDF-1.7 hej,  document-not-docx",
    "cut.pdf,       %PDF-1.7 hej,  document-broken",
    "cut.docx,      PK\u0003\u0004 hej, document-broken",
  })
  void a_broken_file_is_told(String name, String content, String problem) throws IOException {
    var file = Files.writeString(folder.resolve(name), content);

    assertThatThrownBy(() -> Documents.read(file, name))
        .isInstanceOf(ContentException.class)
        .hasMessageStartingWith(name + ":1: " + problem + " ");
  }

  @Test
  void an_old_or_locked_word_document_is_told() throws IOException {
    byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};
    var file = Files.write(folder.resolve("a.docx"), ole);

    assertThatThrownBy(() -> Documents.read(file, "a.docx"))
        .hasMessageContaining("document-locked");
  }

  @Test
  void a_pdf_with_a_password_is_told() {
    var file = new PdfFile().paragraph("Hej.").save(folder.resolve("a.pdf"), "side", "hemmelig");

    assertThatThrownBy(() -> Documents.read(file, "a.pdf")).hasMessageContaining("document-locked");
  }

  @Test
  void a_scanned_pdf_is_told() throws IOException {
    var file = folder.resolve("a.pdf");
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }

    assertThatThrownBy(() -> Documents.read(file, "a.pdf"))
        .hasMessageContaining("document-without-text");
  }

  @Test
  void a_zip_bomb_is_told_before_it_goes_off() throws IOException {
    var file = folder.resolve("a.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var zeros = new byte[1024 * 1024];
      for (var i = 0; i < 201; i++) {
        zip.write(zeros);
      }
    }

    assertThat(Files.size(file)).isLessThan(1024 * 1024);
    assertThatThrownBy(() -> Documents.read(file, "a.docx"))
        .hasMessageContaining("document-unpacks-too-large");
  }

  @Test
  void markdown_is_read_and_written_as_it_was() {
    var markdown = "Hej.\n\n## \u00c6ble\n\n1. Et\n2. To\n\n- a\n- b";

    assertThat(MarkdownText.write(MarkdownText.read(markdown).parts(), "#")).isEqualTo(markdown);
  }
}
