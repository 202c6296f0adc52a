package dk.fagfaelle.channel.web;

import dk.fagfaelle.channel.web.AnswerCard.Level;
import dk.fagfaelle.channel.web.AnswerCard.Review;
import dk.fagfaelle.channel.web.AnswerCard.Source;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes answers into what the page shows: dates as people read them, levels in words. */
@Component
final class AnswerCards {

  private static final String LOCAL = "local";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("da", "DK"));

  private final Texts texts;
  private final Clock clock;

  AnswerCards(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Returns answers as the page shows them, in their order. Where the workplace's own stands first,
   * the first that is not its own is open beside it, so that both are seen.
   *
   * @param anchor begins the ids of their elements
   */
  List<AnswerCard> of(List<Block.Answer> answers, String anchor) {
    var beside = beside(answers);
    return IntStream.range(0, answers.size())
        .mapToObj(at -> cardOf(answers.get(at), anchor + "-" + at, at == beside))
        .toList();
  }

  private AnswerCard cardOf(Block.Answer answer, String anchor, boolean isOpen) {
    return new AnswerCard(
        anchor,
        answer,
        Markup.html(answer.markdown()),
        Markup.beginning(answer.markdown()),
        new Level(nameOf(answer), texts.say("level." + answer.level())),
        answer.marks().stream().map(Note::of).toList(),
        answer.citations().stream().map(Source::of).toList(),
        answer.cautions().stream().map(Markup::inline).toList(),
        reviewOf(answer.validity()),
        isOpen);
  }

  private Review reviewOf(Block.Validity validity) {
    var next = dateIn(validity.nextReview());
    var isOverdue = next.filter(date -> date.isBefore(LocalDate.now(clock))).isPresent();
    return new Review(
        shown(validity.from()), shown(validity.nextReview()), validity.approval(), isOverdue);
  }

  private static int beside(List<Block.Answer> answers) {
    if (answers.isEmpty() || !nameOf(answers.getFirst()).equals(LOCAL)) {
      return answers.size();
    }
    return IntStream.range(0, answers.size())
        .filter(at -> !nameOf(answers.get(at)).equals(LOCAL))
        .findFirst()
        .orElse(answers.size());
  }

  private static String nameOf(Block.Answer answer) {
    return answer.level();
  }

  private static String shown(String date) {
    return dateIn(date).map(DATE::format).orElse(date);
  }

  private static Optional<LocalDate> dateIn(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
