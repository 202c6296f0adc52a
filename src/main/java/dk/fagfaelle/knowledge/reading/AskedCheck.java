package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Checks that a card says enough of the ways people ask for it to be found by them; the learning
 * curve in {@code docs/benchmarks.md} shows what more questions give.
 */
@Component
final class AskedCheck implements ContentCheck {

  private static final int FEWEST_QUESTIONS = 40;
  private static final int FEWEST_KEYWORDS = 15;

  @Override
  public List<Fault> faults(Contents contents) {
    return contents.below("knowledge/cards", ".md").stream().flatMap(AskedCheck::faults).toList();
  }

  private static Stream<Fault> faults(ContentFile file) {
    var head = MarkdownFile.read(file).head();
    return Stream.concat(
        tooFew(head, "questions", FEWEST_QUESTIONS), tooFew(head, "keywords", FEWEST_KEYWORDS));
  }

  private static Stream<Fault> tooFew(YamlNode head, String key, int fewest) {
    var count = Set.copyOf(head.texts(key)).size();
    if (count >= fewest) {
      return Stream.of();
    }
    return Stream.of(
        Fault.of(head.file(), head.lineOf(key), "asked-too-little", key, "" + count, "" + fewest));
  }
}
