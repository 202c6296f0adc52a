package dk.fagfaelle.channel.chat;

import dk.fagfaelle.channel.chat.Piece.Alert;
import dk.fagfaelle.channel.chat.Piece.Buttons;
import dk.fagfaelle.channel.chat.Piece.Heading;
import dk.fagfaelle.channel.chat.Piece.Quiet;
import dk.fagfaelle.channel.chat.Piece.Words;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Answer;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Cited;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Shows answers: the best one whole, and where it is the workplace's own, the best other one beside
 * it; the rest by their titles.
 */
final class AnswerPieces {

  private static final String LOCAL = "local";
  private static final int MOST = 5;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("da", "DK"));

  private final Texts texts;

  AnswerPieces(Texts texts) {
    this.texts = texts;
  }

  Answers of(List<Block> blocks) {
    var all =
        blocks.stream()
            .filter(Answer.class::isInstance)
            .map(Answer.class::cast)
            .limit(MOST)
            .toList();
    var whole = new ArrayList<>(all.stream().limit(1).toList());
    if (all.stream().limit(1).anyMatch(AnswerPieces::isLocal)) {
      all.stream().filter(it -> !isLocal(it)).limit(1).forEach(whole::add);
    }
    return new Answers(this, all, whole);
  }

  /** The answers of a reply, and which of them stand whole. */
  record Answers(AnswerPieces pieces, List<Answer> all, List<Answer> whole) {

    /** The titles of the others stand below the last that is whole. */
    Stream<Piece> pieces(Answer answer) {
      if (!whole.contains(answer)) {
        return Stream.empty();
      }
      var others = all.stream().filter(it -> !whole.contains(it)).toList();
      var shown = pieces.of(answer, all);
      return answer.equals(whole.getLast()) && !others.isEmpty()
          ? Stream.concat(shown, pieces.others(others))
          : shown;
    }
  }

  private static boolean isLocal(Answer answer) {
    return answer.level().equals(LOCAL);
  }

  private Stream<Piece> others(List<Answer> answers) {
    var pointers = answers.stream().map(it -> new Block.Pointer(it.id(), it.title())).toList();
    return Stream.of(Arranging.open(texts.say("chat.more"), pointers));
  }

  /** What stands among the answers is not pointed to a second time. */
  private Stream<Piece> of(Answer answer, List<Answer> all) {
    var pieces = new ArrayList<Piece>();
    pieces.add(new Heading(answer.title(), true));
    pieces.add(new Quiet(texts.say("level." + answer.level())));
    answer.marks().forEach(it -> pieces.add(new Alert(it.tone(), it.text())));
    pieces.add(new Words(answer.markdown()));
    answer.cautions().forEach(it -> pieces.add(new Alert(Tone.CAUTION, it)));
    if (!answer.evidence().isEmpty()) {
      pieces.add(new Quiet(texts.say("chat.evidence", answer.evidence())));
    }
    pieces.add(new Quiet(sources(answer)));
    validity(answer, pieces);
    pieces.add(new Buttons("", helped(answer)));
    var related =
        answer.related().stream()
            .filter(it -> all.stream().noneMatch(shown -> shown.id().equals(it.id())))
            .toList();
    if (!related.isEmpty()) {
      pieces.add(Arranging.open(texts.say("chat.related"), related));
    }
    return pieces.stream();
  }

  private String sources(Answer answer) {
    return String.join("\n", answer.citations().stream().map(this::source).toList());
  }

  private String source(Cited cited) {
    var page = cited.page().isEmpty() ? "" : texts.say("chat.page", cited.page());
    var publication =
        cited.address().matches("https?://\\S+")
            ? "[%s](%s)".formatted(cited.publication(), cited.address())
            : cited.publication();
    var parts = Stream.of(cited.title(), publication, cited.publisher(), cited.year(), page);
    return "- " + String.join(", ", parts.filter(it -> !it.isEmpty()).toList());
  }

  private void validity(Answer answer, List<Piece> pieces) {
    var validity = answer.validity();
    var parts = new ArrayList<String>();
    if (!validity.from().isEmpty()) {
      parts.add(texts.say("chat.valid-from", day(validity.from())));
    }
    if (!validity.nextReview().isEmpty()) {
      parts.add(texts.say("chat.next-review", day(validity.nextReview())));
    }
    if (!validity.approval().isEmpty()) {
      parts.add(validity.approval());
    }
    if (!parts.isEmpty()) {
      pieces.add(new Quiet(String.join(". ", parts) + "."));
    }
  }

  private List<Choice> helped(Answer answer) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(texts.say("chat.helped"), "helped", answer.id()));
    choices.add(new Choice(texts.say("chat.not-helped"), "not-helped", answer.id()));
    answer.citations().stream()
        .filter(it -> !it.passage().isEmpty())
        .limit(1)
        .map(it -> it.source() + "/" + it.section())
        .filter(id -> !id.equals(answer.id()))
        .forEach(id -> choices.add(new Choice(texts.say("chat.read"), "open", id)));
    return choices;
  }

  private static String day(String date) {
    try {
      return DATE.format(LocalDate.parse(date));
    } catch (DateTimeParseException _) {
      return date;
    }
  }
}
