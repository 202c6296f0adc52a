package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.document.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureFaultsTests {

  private static final ProcedureShelf EMPTY = ProcedureShelf.empty("Bo og Ane", false);

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void a_folder() throws IOException {
    folder = Files.createDirectory(home.resolve("procedures"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md   | ''                                   | a.md:1: file-empty []",
        "a.md   | hej                                  | a.md:1: front-matter-missing []",
        "a.md   | ---#id: a                            | a.md:1: front-matter-open []",
        "a.md   | ---#id: a#---#hej                    | a.md:2: key-missing [title]",
        "a.md   | ---#id: \u00c6 b#title: A#---#hej    | a.md:2: id-form [\u00c6 b]",
        "a.md   | ---#id: a#title: A#---               | a.md:1: body-empty []",
        "a.md   | ---#id: a#title: A#valid_from: i dag#---#hej | a.md:4: date-expected [valid_from, i dag]",
        "a.md   | ---#id: a#title: A#qestions: [x]#---#hej"
            + " | a.md:4: key-unknown [qestions, id, title, questions, keywords, deviates_from,"
            + " covers, facts, valid_from, next_review, owner]",
        "a.docx | hej                                  | a.docx:1: document-not-docx []",
        "a.pdf  | hej                                  | a.pdf:1: document-not-pdf []",
        "a.txt  | hej                                  | a.txt:1: ending-unknown [txt]",
        "a.yaml | id: a                                | a.yaml:1: procedure-missing [a.yaml]",
      })
  void a_broken_file_is_told_with_file_and_line(String name, String content, String fault)
      throws IOException {
    write(name, content.replace('#', '\n'));

    assertThat(EMPTY.refreshed(folder).faults())
        .extracting(Fault::toString)
        .containsExactly("procedures/" + fault);
  }

  @Test
  void a_document_with_nothing_said_about_it_is_told() throws IOException {
    var unused = new WordFile().paragraph("Ring.").save(folder.resolve("a.docx"));

    assertThat(EMPTY.refreshed(folder).faults())
        .containsExactly(Fault.of("procedures/a.docx", 1, "head-missing", "procedures/a.yaml"));
  }

  @Test
  void a_broken_line_beside_a_document_is_told_where_it_stands() throws IOException {
    write("a.yaml", "id: a\ntitle: A\nquestions: [x\nowner: B");
    var unused = new WordFile().paragraph("Ring.").save(folder.resolve("a.docx"));

    assertThat(EMPTY.refreshed(folder).faults())
        .extracting(Fault::file, Fault::line, Fault::problem)
        .containsExactly(tuple("procedures/a.yaml", 4, "yaml-broken"));
  }

  @Test
  void letters_in_another_character_set_are_told() throws IOException {
    var unused = Files.write(folder.resolve("a.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xe6});

    assertThat(EMPTY.refreshed(folder).faults())
        .containsExactly(Fault.of("procedures/a.md", 1, "file-not-utf8"));
  }

  @Test
  void what_word_and_systems_leave_behind_is_left_alone() throws IOException {
    write("~$a.docx", "x");
    write(".DS_Store", "x");
    write("Thumbs.db", "x");

    assertThat(EMPTY.refreshed(folder).faults()).isEmpty();
  }

  private void write(String name, String content) throws IOException {
    var unused = Files.writeString(folder.resolve(name), content);
  }
}
