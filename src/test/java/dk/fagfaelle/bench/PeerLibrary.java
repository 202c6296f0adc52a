package dk.fagfaelle.bench;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.reading.LibraryReader;
import dk.fagfaelle.knowledge.reading.PublicationFolder;
import dk.fagfaelle.workplace.Facts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the shipped library as other search libraries are given it: the same cards and sections,
 * with the same titles, texts, questions and keywords.
 */
final class PeerLibrary {

  private PeerLibrary() {}

  /**
   * A passage.
   *
   * @param card whether it is a card, not a section of a publication
   * @param path the titles of the sections around it
   */
  record PeerPassage(
      String id,
      boolean card,
      String title,
      String path,
      String text,
      List<String> questions,
      List<String> keywords,
      List<Citation> citations) {}

  /** Takes the folder with the publications, and the file to write. */
  public static void main(String[] args) {
    var contents = Contents.in(Path.of("."));
    var texts = PublicationFolder.texts(Path.of(args[0]), contents);
    var facts = Facts.read(contents);
    var passages =
        new LibraryReader(contents, texts, true)
            .read(List.of()).passages().values().stream()
                .sorted(Comparator.comparing(Passage::id))
                .map(passage -> of(passage, facts))
                .toList();
    JsonMapper.builder().build().writeValue(Path.of(args[1]), passages);
  }

  private static PeerPassage of(Passage passage, Facts facts) {
    return new PeerPassage(
        passage.id(),
        passage instanceof Passage.Card,
        passage.title(),
        passage instanceof Passage.Excerpt excerpt ? excerpt.path() : "",
        facts.fill(passage.text()),
        passage.questions(),
        passage.keywords(),
        passage.citations());
  }
}
