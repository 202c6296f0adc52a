package dk.fagfaelle.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.knowledge.document.PdfFile;
import dk.fagfaelle.knowledge.document.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** Every command as somebody types it, with the whole program behind it. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.Random.class)
class TerminalTests {

  @TempDir Path folder;
  private Path home = Path.of("");

  @BeforeAll
  void make_a_home() {
    home = House.emptyHome();
  }

  @AfterAll
  void leave_no_home() {
    House.delete(home);
  }

  @Test
  void a_question_is_answered_with_where_it_stands() {
    var run = Run.in(home, "ask", "hvad", "er", "defusing");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Defusing")
        .contains("[National anbefaling]", "side 25")
        .doesNotContain("{{", "**", "\u001b");
  }

  @Test
  void json_is_what_programs_get() {
    var run = Run.in(home, "ask", "--json", "hvad er defusing");
    var answer = JsonMapper.builder().build().readTree(run.out());

    assertThat(run.code()).isZero();
    assertThat(answer.propertyNames()).containsExactly("kind", "reason", "answers", "offer");
    assertThat(answer.path("answers").path(0).path("id").asString()).isEqualTo("defusing-hvad");
  }

  @Test
  void the_shipped_content_is_in_order_and_leaves_no_section_out() {
    var run = Run.in(home, "check", "--coverage");

    assertThat(run.out().lines().findFirst()).contains("Alt indhold er i orden.");
    assertThat(run.out().lines().skip(1))
        .as("what is only remarked")
        .allMatch(line -> line.endsWith("bliver rettet:") || line.contains("lixtal"));
    assertThat(run.code()).isZero();
  }

  @Test
  void what_is_wrong_is_told_with_file_and_line_and_no_more(CapturedOutput output)
      throws IOException {
    var wrong = House.emptyHome();
    var procedures = Files.createDirectories(wrong.resolve("procedures"));
    write(procedures.resolve("nat.md"), "---\nid: nat\ntitle: Nat\nqestions: [x]\n---\nRing.");
    write(
        procedures.resolve("dag.md"),
        "---\nid: dag\ntitle: Dag\ncovers: [no-such-card]\n---\nRing.");

    var run = Run.in(wrong, "check");
    House.delete(wrong);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("procedures/nat.md:4: ") && line.contains("qestions"))
        .anyMatch(
            line -> line.startsWith("procedures/dag.md:4: ") && line.contains("no-such-card"));
    assertThat(output.getAll()).doesNotContain("\tat ");
  }

  @Test
  void content_that_cannot_be_used_is_told_in_one_line(CapturedOutput output) throws IOException {
    Files.createDirectories(folder.resolve("content/bot"));

    var run =
        Run.in(home, "ask", "hvad er defusing", "--fagfaelle.content=" + folder.resolve("content"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(1)
        .allMatch(line -> line.contains(".yaml:1: Filen findes"));
    assertThat(output.getAll()).doesNotContain("\tat ");
  }

  @Test
  void a_word_document_becomes_a_draft_in_a_file() throws IOException {
    var word =
        new WordFile()
            .title("Alene om natten")
            .heading(1, "Ring til bagvagten")
            .numbered("Ring.", "Vent.")
            .save(folder.resolve("nat.docx"));
    var draft = folder.resolve("nat.md");

    var run = Run.in(home, "import", word.toString(), "--out", draft.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(draft.toString());
    assertThat(Files.readString(draft))
        .startsWith("---\n")
        .contains("title: \"Alene om natten\"", "Ring til bagvagten", "1. Ring.");

    var again = Run.in(home, "import", word.toString(), "--out", draft.toString());

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).startsWith(draft + ":1: Filen findes allerede.");
  }

  @Test
  void a_pdf_becomes_a_draft_on_the_screen() {
    var pdf =
        new PdfFile()
            .title("Alene om natten")
            .heading("Ring til bagvagten")
            .paragraph("Ring altid, når du er i tvivl.")
            .save(folder.resolve("nat.pdf"), "Bo og Ane");

    var run = Run.in(home, "import", pdf.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("---\n").contains("Ring altid, når du er i tvivl.");
  }

  @Test
  void a_document_that_is_not_there_is_told() {
    var run = Run.in(home, "import", folder.resolve("nowhere.pdf").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(1)
        .allMatch(line -> line.contains("nowhere.pdf:1: Filen"));
  }

  @Test
  void what_was_not_answered_is_listed_until_it_is_forgotten() throws IOException {
    var own = folder.resolve("own");
    Files.createDirectories(own);
    var unused = Files.createSymbolicLink(own.resolve("cache"), home.resolve("cache").toRealPath());
    assertThat(Run.in(own, "gaps").out()).contains("Der er ingen");

    assertThat(Run.in(own, "ask", "hvem vandt kampen i går").code()).isZero();

    var gaps = Run.in(own, "gaps");
    assertThat(gaps.code()).isZero();
    assertThat(gaps.out()).matches("(?s) +1  uden for kilderne +hvem vandt kampen i går\\R");
    assertThat(Run.in(own, "forget", "web", "ane"))
        .isEqualTo(new Run(0, "Alt, der var gemt om rummet, er slettet.%n".formatted(), ""));
  }

  @Test
  void where_no_chat_is_set_up_the_doctor_says_where_to_read_how() {
    var run = Run.in(home, "doctor");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("[ok]   Lageret (Redis) svarer").contains("docs/slack.md");
  }

  @Test
  void the_doctor_says_when_the_store_is_away() {
    var run = Run.in(home, "doctor", "--fagfaelle.redis.uri=redis://127.0.0.1:1");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("[mangler] Lageret (Redis) svarer ikke");
  }

  @Test
  void a_set_of_questions_is_scored() throws IOException {
    var corpus = Files.createDirectories(folder.resolve("corpus"));
    write(
        corpus.resolve("outline.tsv"),
        """
        source\tsection\ttitle\tfirst_line\tlast_line\tpage
        viso-selvskade\t3.5.praksis\tPraksis\t100\t200\t25
        """);
    var questions = folder.resolve("questions.jsonl");
    write(
        questions,
        """
        {"id":"1","source":"viso-selvskade","persona":"staff","kind":"answerable","question":"hvad er defusing","context":[],"gold":[{"source":"viso-selvskade","lines":[150]}]}
        {"id":"2","source":"viso-selvskade","persona":"staff","kind":"acute","question":"hun reagerer ikke","context":[],"gold":[]}
        {"id":"3","source":"viso-selvskade","persona":"staff","kind":"unanswerable","question":"hvem vandt kampen","context":[],"gold":[]}
        {"id":"4","source":"viso-selvskade","persona":"staff","kind":"beyond","question":"hvad er UTH","context":[],"gold":[]}
        """);

    var run = Run.in(home, "eval", questions.toString(), "--corpus", corpus.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll(" +", " ").lines())
        .contains(
            "all n= 1 hit1=1.000 hit3=1.000 hit5=1.000",
            "acute n= 1 share=1.000",
            "unanswerable, far n= 1 share=1.000",
            "answerable, refused n= 1 share=0.000");
  }

  private static void write(Path file, String text) throws IOException {
    var unused = Files.writeString(file, text);
  }
}
