package dk.fagfaelle.channel.web;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.reply.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** Blocks of every kind, with the Danish of {@code page/samples.yaml}. */
final class Samples {

  private static final YamlNode WORDS = read();

  private Samples() {}

  static String say(String key) {
    return WORDS.text(key);
  }

  static Block.Answer answer() {
    return new Block.Answer(
        "efter-episoden",
        say("answer-title"),
        say("answer-text"),
        "national",
        List.of(cited(say("passage")), cited("")),
        say("evidence"),
        List.of(say("caution-1")),
        List.of(
            new Block.Pointer("defusing-hvad", say("related-1")),
            new Block.Pointer("registrering", say("related-2"))),
        new Block.Validity("2026-03-01", "2027-03-01", say("approval-awaits")),
        List.of());
  }

  static Block.Answer local() {
    return new Block.Answer(
        "birkehuset-episode",
        say("local-title"),
        say("local-text"),
        "local",
        List.of(
            new Block.Cited(
                "birkehuset-4",
                "1",
                "2",
                "",
                say("local-publication"),
                say("local-publisher"),
                "",
                "",
                "")),
        "",
        List.of(),
        List.of(),
        new Block.Validity("2024-02-01", "2026-02-01", say("approval-given")),
        List.of(
            new Block.Notice(Block.Tone.PLAIN, say("example-mark")),
            new Block.Notice(Block.Tone.CAUTION, say("differs-mark"))));
  }

  /** Returns an answer of a level with little around it. */
  static Block.Answer brief(String level) {
    return new Block.Answer(
        level,
        say(level + "-title"),
        say(level + "-text"),
        level.equals("promising") ? "promising-practice" : level,
        List.of(cited("")),
        "",
        List.of(),
        List.of(),
        new Block.Validity("", "", ""),
        List.of());
  }

  static Block.FirstThings firstThings() {
    return new Block.FirstThings(
        "bleeding",
        say("acute-title"),
        say("opener"),
        IntStream.rangeClosed(1, 7).mapToObj(n -> say("acute-step-" + n)).toList(),
        List.of(new Block.Contact(say("alarm"), "112"), new Block.Contact(say("on-call"), "")),
        say("approval-awaits"));
  }

  static Block.Checklist checklist() {
    return new Block.Checklist(
        "after",
        say("checklist"),
        IntStream.rangeClosed(1, 8).mapToObj(n -> say("check-" + n)).toList());
  }

  static Block.Choices choices() {
    return new Block.Choices(
        say("choices"),
        List.of(
            new Block.Choice(say("choice-1"), "flow", "think-together"),
            new Block.Choice(say("choice-2"), "again", "")));
  }

  static Block.Pointers nearest() {
    return new Block.Pointers(
        say("nearest"), List.of(new Block.Pointer("defusing-hvad", say("related-1"))));
  }

  private static Block.Cited cited(String passage) {
    return new Block.Cited(
        "viso-selvskade",
        "3.5.redskaber",
        "24",
        say("section-title"),
        say("publication"),
        say("publisher"),
        "2023",
        "https://www.sbst.dk",
        passage);
  }

  private static YamlNode read() {
    var path = "page/samples.yaml";
    try {
      var text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
      return YamlNode.read(new ContentFile(path, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
