package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Card;
import dk.fagfaelle.knowledge.Passage.Excerpt;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.reply.Block.Answer;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Room;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks, and compares every sentence of every answer with what somebody wrote. */
final class Quoted {

  private static final Pattern END = Pattern.compile("(?<=[.!?:])\\s+|\\n+");

  private final House house;
  private final Function<String, String> publications;
  private final Map<String, String> cards;

  /**
   * Takes where to ask.
   *
   * @param publications gives the text of a publication by its id; of none if there are none
   */
  Quoted(House house, Function<String, String> publications) {
    this.house = house;
    this.publications = publications;
    this.cards =
        Contents.builtIn().below("knowledge/cards", ".md").stream()
            .collect(
                Collectors.toMap(
                    ContentFile::name, file -> house.the(Facts.class).fill(file.text())));
  }

  /** Asks a question, checks every answer, and returns the reply. */
  Reply check(String question, List<String> earlier) {
    var id = UUID.randomUUID().toString();
    var turn =
        new Turn(
            id,
            new Room("web", id),
            new Person("web", id),
            "",
            new Utterance(question),
            earlier.stream().map(Utterance::new).toList());
    var reply = house.the(Conversation.class).take(turn).getFirst().reply();
    assertThat(reply.reason()).isNotEqualTo("failed");
    reply.blocks().stream()
        .filter(Answer.class::isInstance)
        .forEach(answer -> check((Answer) answer));
    return reply;
  }

  private void check(Answer answer) {
    var passage = house.the(Knowledge.class).library().passage(answer.id()).orElseThrow();
    var source = sourceOf(passage);
    sentencesOf(answer, passage)
        .forEach(
            sentence -> assertThat(source).as(answer.id()).contains(comparable(sentence, passage)));
  }

  private Stream<String> sentencesOf(Answer answer, Passage passage) {
    var texts =
        switch (passage) {
          case Card _ ->
              Stream.concat(
                  Stream.of(answer.title(), answer.markdown(), answer.evidence()),
                  answer.cautions().stream());
          case Instruction _, Excerpt _ -> Stream.of(answer.markdown());
        };
    return texts.flatMap(END::splitAsStream).filter(sentence -> !sentence.isBlank());
  }

  /** What somebody wrote: the card's file, the procedure, or the publication. */
  private String sourceOf(Passage passage) {
    return switch (passage) {
      case Card card -> comparable(cards.getOrDefault(card.id(), ""), passage);
      case Instruction it ->
          comparable(house.the(Facts.class).with(it.facts()).fill(it.text()), passage);
      case Excerpt it ->
          comparable(publications.apply(it.citations().getFirst().source()), passage);
    };
  }

  /**
   * Cards and procedures byte for byte. The lines of a publication are cut where its pages ended,
   * so there only what is not space, hyphen or bullet is compared.
   */
  private static String comparable(String text, Passage passage) {
    return switch (passage) {
      case Card _ -> text.replace("\\\"", "\"");
      case Instruction _ -> text;
      case Excerpt _ -> text.replaceAll("[\\s\\u00ad\\u2022\\uf0b7*#-]+", "");
    };
  }
}
