package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no card rests on is told, on the content that ships. */
class CoverageTests {

  private static final Contents OURS = Contents.builtIn();
  private static final String EXCUSED = "knowledge/not-covered.yaml";

  @Test
  void every_section_is_cited_or_excused() {
    assertThat(new Coverage().missing(OURS)).isEmpty();
  }

  @Test
  void a_section_that_is_no_longer_excused_is_told_with_its_line_in_the_sources() {
    var nothing = with(new ContentFile(EXCUSED, "viso-selvskade: {}"));

    var missing = new Coverage().missing(nothing);

    assertThat(missing).extracting(Fault::problem).containsOnly("section-not-covered");
    assertThat(missing)
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo("knowledge/sources.yaml");
              assertThat(fault.line()).isGreaterThan(1);
              assertThat(fault.details()).containsExactly("traume-r-url", "traumebevidst");
            });
  }

  @Test
  void an_excuse_for_a_section_that_a_card_cites_is_told() {
    var excused = OURS.file(EXCUSED).text() + "\nselvmord-paa-tvaers:\n  selvmord-01: x\n";

    var missing = new Coverage().missing(with(new ContentFile(EXCUSED, excused)));

    assertThat(missing).extracting(Fault::problem).containsExactly("section-cited");
  }

  private static Contents with(ContentFile changed) {
    return (folder, ending) -> {
      var files = OURS.below(folder, ending);
      return files.stream().noneMatch(file -> file.path().equals(changed.path()))
          ? files
          : Stream.concat(
                  files.stream().filter(file -> !file.path().equals(changed.path())),
                  Stream.of(changed))
              .toList();
    };
  }
}
