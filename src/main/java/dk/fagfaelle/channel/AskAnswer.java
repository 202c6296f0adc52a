package dk.fagfaelle.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Answer;
import dk.fagfaelle.reply.Block.Checklist;
import dk.fagfaelle.reply.Block.Choices;
import dk.fagfaelle.reply.Block.FirstThings;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Block.Pointers;
import dk.fagfaelle.reply.Block.Text;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Block.Whom;
import dk.fagfaelle.reply.Delivery;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import dk.fagfaelle.reply.Reply.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a program is answered.
 *
 * @param kind which kind of reply, in small letters
 * @param reason why it is of that kind
 * @param opener the one line that stands above an answer where danger may be near; empty if not
 * @param answers what answers, the best first; none if something else is said
 * @param offer guided sessions that fit
 * @param text what is said where there is no answer
 * @param nearest titles that come nearest
 * @param ask whom to ask instead
 * @param numbers whom to call, where somebody is in danger
 * @param notices what else must be known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AskAnswer(
    String kind,
    String reason,
    String opener,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<AnswerPart> answers,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Offer> offer,
    String text,
    List<String> nearest,
    String ask,
    List<Block.Contact> numbers,
    List<String> notices) {

  /** Copies the lists. */
  public AskAnswer {
    answers = List.copyOf(answers);
    offer = List.copyOf(offer);
    nearest = List.copyOf(nearest);
    numbers = List.copyOf(numbers);
    notices = List.copyOf(notices);
  }

  /** One answer with its citations. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record AnswerPart(
      String id,
      String title,
      String text,
      String level,
      List<CitationPart> citations,
      String evidence,
      List<String> cautions,
      List<String> notices,
      String validFrom,
      String nextReview,
      String approval) {}

  /** Where an answer stands. */
  public record CitationPart(
      String source, String section, String page, String title, String publication) {}

  /** A guided session that fits. */
  public record Offer(String flow) {}

  /** Makes the answer of what the conversation delivers. */
  public static AskAnswer of(List<Delivery> deliveries) {
    var reply = deliveries.getFirst().reply();
    var isAnswer = reply.kind() == Kind.ANSWER;
    var text = new ArrayList<String>();
    for (var block : reply.blocks()) {
      textOf(block, isAnswer).forEach(text::add);
    }
    return new AskAnswer(
        reply.kind().name().toLowerCase(Locale.ROOT),
        reply.reason(),
        String.join(" ", notices(reply, true)),
        isAnswer ? all(reply, Answer.class).map(AskAnswer::partOf).toList() : List.of(),
        offersOf(reply),
        String.join("\n\n", text),
        all(reply, Pointers.class)
            .flatMap(it -> it.pointers().stream().map(Pointer::title))
            .toList(),
        all(reply, Whom.class).map(Whom::whom).findFirst().orElse(""),
        all(reply, FirstThings.class).flatMap(it -> it.numbers().stream()).toList(),
        notices(reply, false));
  }

  private static Stream<String> textOf(Block block, boolean isAnswer) {
    return switch (block) {
      case Text(var markdown) -> Stream.of(markdown);
      case FirstThings first ->
          Stream.concat(
              Stream.of(first.title(), first.opener()),
              Stream.concat(first.steps().stream(), Stream.of(first.approval())));
      case Answer answer -> isAnswer ? Stream.of() : Stream.of(answer.markdown());
      case Notice _, Whom _, Pointers _, Checklist _, Choices _, Guided _, Rated _ -> Stream.of();
    };
  }

  private static AnswerPart partOf(Answer answer) {
    return new AnswerPart(
        answer.id(),
        answer.title(),
        answer.markdown(),
        answer.level(),
        answer.citations().stream()
            .map(
                it ->
                    new CitationPart(
                        it.source(), it.section(), it.page(), it.title(), it.publication()))
            .toList(),
        answer.evidence(),
        answer.cautions(),
        answer.marks().stream().map(Notice::text).toList(),
        answer.validity().from(),
        answer.validity().nextReview(),
        answer.validity().approval());
  }

  private static List<Offer> offersOf(Reply reply) {
    return all(reply, Choices.class)
        .flatMap(it -> it.choices().stream())
        .filter(choice -> choice.action().equals("flow"))
        .map(choice -> new Offer(choice.value()))
        .toList();
  }

  private static List<String> notices(Reply reply, boolean isUrgent) {
    return all(reply, Notice.class)
        .filter(it -> (it.tone() == Tone.URGENT) == isUrgent)
        .map(Notice::text)
        .toList();
  }

  private static <T extends Block> Stream<T> all(Reply reply, Class<T> type) {
    return reply.blocks().stream().filter(type::isInstance).map(type::cast);
  }
}
