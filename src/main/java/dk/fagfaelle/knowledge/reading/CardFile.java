package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a card: Markdown with front matter. */
final class CardFile {

  private CardFile() {}

  /**
   * Reads one card.
   *
   * @param file the file
   * @param sources every source by id; a citation of something else is refused
   */
  static Card read(ContentFile file, Map<String, Source> sources) {
    var markdown = MarkdownFile.read(file);
    var head = markdown.head();
    head.allowOnly(
        "id",
        "title",
        "kind",
        "level",
        "citations",
        "audience",
        "questions",
        "keywords",
        "related",
        "flow",
        "evidence",
        "cautions",
        "approved",
        "valid_from",
        "next_review",
        "owner");
    if (!head.text("id").equals(file.name())) {
      throw head.at("id").fault("id-is-not-file-name", head.text("id"), file.name());
    }
    if (markdown.body().isEmpty()) {
      throw head.fault("body-empty");
    }
    return new Card(
        head.text("id"),
        head.text("title"),
        file.folder(),
        kindOf(head),
        SourcesFile.levelOf(head),
        citationsOf(head, sources),
        head.texts("audience"),
        head.texts("questions"),
        head.texts("keywords"),
        head.texts("related"),
        head.text("flow", ""),
        head.text("evidence", ""),
        head.texts("cautions"),
        head.date("valid_from"),
        head.date("next_review"),
        head.text("owner"),
        markdown.body());
  }

  private static List<Citation> citationsOf(YamlNode head, Map<String, Source> sources) {
    var citations = head.at("citations").items();
    if (citations.isEmpty()) {
      throw head.at("citations").fault("citations-empty");
    }
    return citations.stream().map(item -> citationOf(item, sources)).toList();
  }

  /** Reads a citation, and refuses one of a section that is not there. */
  static Citation citationOf(YamlNode item, Map<String, Source> sources) {
    item.allowOnly("source", "section", "page");
    var source = sources.get(item.text("source"));
    if (source == null) {
      throw item.fault("source-unknown", item.text("source"));
    }
    var section = item.text("section");
    if (source.section(section).isEmpty()) {
      throw item.fault("section-unknown", section, source.id());
    }
    return new Citation(source.id(), section, item.text("page", ""));
  }

  private static Passage.Kind kindOf(YamlNode head) {
    var key = head.text("kind").toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Passage.Kind.values())
        .filter(kind -> kind.name().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                head.at("kind")
                    .fault(
                        "value-unknown",
                        head.text("kind"),
                        List.of(Passage.Kind.values()).toString()));
  }
}
