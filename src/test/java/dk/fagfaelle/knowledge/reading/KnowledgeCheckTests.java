package dk.fagfaelle.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeCheckTests {

  private static final Contents OURS = Contents.builtIn();

  @Test
  void a_card_in_a_folder_that_is_no_theme_is_told_where_its_id_stands() {
    var card = OURS.file("knowledge/cards/aftermath/defusing-hvad.md");
    var stray = new ContentFile("knowledge/cards/dancing/stray.md", stray(card));

    var faults = new KnowledgeCheck().faults(with(stray));

    assertThat(faults).containsExactly(Fault.of(stray.path(), 3, "theme-unknown", "dancing"));
  }

  /** The card under another id, a line further down, with nothing that another card asks too. */
  private static String stray(ContentFile card) {
    return card.text()
        .replaceFirst("---\nid: .*\n", "---\n\nid: stray\n")
        .replaceFirst("(?s)questions:.*?(?=keywords:)", "questions: [en helt anden]\n");
  }

  private static Contents with(ContentFile added) {
    return (folder, ending) -> {
      var files = OURS.below(folder, ending).stream();
      var isAsked = added.path().startsWith(folder) && added.path().endsWith(ending);
      return isAsked ? Stream.concat(files, Stream.of(added)).toList() : files.toList();
    };
  }
}
