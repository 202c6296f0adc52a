package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.document.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureShelfTests {

  private static final ProcedureShelf EMPTY = ProcedureShelf.empty("Bo og Ane", false);

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void a_folder() throws IOException {
    folder = Files.createDirectory(home.resolve("procedures"));
  }

  @Test
  void a_file_that_breaks_keeps_its_last_good_version() throws IOException {
    write("a.md", "---\nid: a\ntitle: A\n---\nGammel.");
    var before = EMPTY.refreshed(folder);
    write("a.md", "---\nid: a\n---\nNy.");

    var shelf = before.refreshed(folder);

    assertThat(shelf.instructions()).extracting(Passage::text).containsExactly("Gammel.");
    assertThat(shelf.faults()).extracting(Fault::problem).containsExactly("key-missing");
  }

  @Test
  void a_file_that_is_mended_changed_added_or_removed_is_followed() throws IOException {
    write("a.md", "---\nid: a\n---\nA.");
    write("b.md", "---\nid: b\ntitle: B\n---\nB.");
    var before = EMPTY.refreshed(folder);
    write("a.md", "---\nid: a\ntitle: A\n---\nA2.");
    write("c.md", "---\nid: c\ntitle: C\n---\nC.");
    Files.delete(folder.resolve("b.md"));

    var shelf = before.refreshed(folder);

    assertThat(shelf.faults()).isEmpty();
    assertThat(shelf.instructions()).extracting(Passage::text).containsExactly("A2.", "C.");
  }

  @Test
  void what_is_said_beside_a_document_is_followed_too() throws IOException {
    write("a.yaml", "id: a\ntitle: Gammel");
    var unused = new WordFile().paragraph("Ring.").save(folder.resolve("a.docx"));
    var before = EMPTY.refreshed(folder);
    write("a.yaml", "id: a\ntitle: Ny");

    assertThat(before.refreshed(folder).instructions())
        .extracting(Passage::title)
        .containsExactly("Ny");
  }

  @Test
  void where_nothing_is_new_the_shelf_stays_the_same() throws IOException {
    write("a.md", "---\nid: a\ntitle: A\n---\nA.");
    write("b.md", "broken");
    var shelf = EMPTY.refreshed(folder);

    assertThat(shelf.refreshed(folder)).isSameAs(shelf);
  }

  @Test
  void an_id_belongs_to_the_file_that_had_it_first() throws IOException {
    write("b.md", "---\nid: same\ntitle: B\n---\nB.");
    var before = EMPTY.refreshed(folder);
    write("a.md", "---\nid: same\ntitle: A\n---\nA.");

    var shelf = before.refreshed(folder);

    assertThat(shelf.instructions()).extracting(Passage::text).containsExactly("B.");
    assertThat(shelf.faults())
        .containsExactly(
            Fault.of("procedures/a.md", 2, "procedure-twice", "same", "procedures/b.md"));
  }

  @Test
  void the_library_knows_where_a_procedure_is_cited_from() throws IOException {
    write(
        "a.md", "---\nid: a\ntitle: A\ndeviates_from: [findes-ikke, viso-selvskade/3.1]\n---\nA.");
    var shelf = EMPTY.refreshed(folder);

    var library = new LibraryReader(Contents.builtIn(), Map.of(), true).read(shelf);

    assertThat(library.cited(new Citation("local-a", "intro", "")))
        .map(Passage::text)
        .contains("A.");
    assertThat(library.sources()).containsKey("local-a");
    assertThat(shelf.faultsAgainst(library))
        .containsExactly(Fault.of("procedures/a.md", 4, "reference-unknown", "findes-ikke"));
  }

  @Test
  void what_stands_beside_a_document_is_told_where_it_stands() throws IOException {
    write("b.md", "---\nid: same\ntitle: B\n---\nB.");
    var before = EMPTY.refreshed(folder);
    write("a.yaml", "title: A\n\nid: same");
    var unused = new WordFile().paragraph("Ring.").save(folder.resolve("a.docx"));

    assertThat(before.refreshed(folder).faults())
        .containsExactly(
            Fault.of("procedures/a.yaml", 3, "procedure-twice", "same", "procedures/b.md"));
  }

  private void write(String name, String content) throws IOException {
    var unused = Files.writeString(folder.resolve(name), content);
  }
}
