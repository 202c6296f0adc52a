package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.reply.Block.Pointer;
import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws what is filled in, all of a form in one message, since Slack sends only what stands beside
 * the button. The ids of its inputs come from the form's own, so that half-typed words stay when
 * the message is shown anew, and a new form begins empty.
 */
final class Forms {

  private static final int MOST_TYPED = 3_000;
  private static final int MOST_OPTIONS = 100;
  private static final int MOST_LABEL = 2_000;
  private static final int MOST_ID = 150;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final Texts texts;
  private final Buttons buttons;

  Forms(Texts texts, Buttons buttons) {
    this.texts = texts;
    this.buttons = buttons;
  }

  Chunk draw(Form form) {
    var key = Typed.keyOf(form.id());
    var chunks = new ArrayList<Chunk>();
    if (!form.title().isEmpty()) {
      chunks.addAll(RichText.heading(form.title()));
    }
    form.fields().forEach(field -> chunks.addAll(inputs(key, field)));
    chunks.addAll(
        Plain.fits(form.send().label(), Buttons.MOST_LETTERS)
            ? List.of()
            : buttons.legend(List.of(form.send().label())));
    chunks.add(buttons.sending(Typed.sendOf(key), form.send()));
    return Chunk.together(chunks);
  }

  private List<Chunk> inputs(String key, Field field) {
    var label = Plain.fits(field.label(), MOST_LABEL) ? List.<Chunk>of() : legend(field);
    var inputs =
        switch (field.kind()) {
          case LINE, NUMBER -> typed(key, field, false);
          case LINES -> typed(key, field, true);
          case DATE -> isDay(field.value()) ? List.of(day(key, field)) : typed(key, field, false);
          case CHOICE -> field.options().isEmpty() ? typed(key, field, false) : picked(key, field);
        };
    return Stream.concat(label.stream(), inputs.stream()).toList();
  }

  /** What is longer than an input holds goes into several, which are put together again. */
  private List<Chunk> typed(String key, Field field, boolean hasLines) {
    var parts = Cut.parts(field.value(), MOST_TYPED);
    var isLong = hasLines || parts.size() > 1 || field.value().contains("\n");
    return IntStream.range(0, parts.size())
        .mapToObj(
            i -> {
              var id = Typed.idOf(key, i, field.name());
              var input = PlainTextInputElement.builder().actionId(id).multiline(isLong);
              var part = parts.get(i);
              return input(field, id, (part.isEmpty() ? input : input.initialValue(part)).build());
            })
        .toList();
  }

  private Chunk day(String key, Field field) {
    var id = Typed.idOf(key, 0, field.name());
    var picker =
        DatePickerElement.builder().actionId(id).placeholder(Plain.text(texts.say("slack.pick")));
    var value = field.value();
    return input(field, id, (value.isEmpty() ? picker : picker.initialDate(value)).build());
  }

  private List<Chunk> picked(String key, Field field) {
    var id = Typed.idOf(key, 0, field.name());
    var options =
        IntStream.range(0, field.options().size())
            .mapToObj(i -> option(field.options().get(i), i))
            .toList();
    var select =
        StaticSelectElement.builder().actionId(id).placeholder(Plain.text(texts.say("slack.pick")));
    if (options.size() > MOST_OPTIONS) {
      select.optionGroups(groups(options));
    } else {
      select.options(options);
    }
    options.stream()
        .filter(it -> it.getValue().equals(field.value()))
        .findFirst()
        .ifPresent(select::initialOption);
    var legend = buttons.legend(field.options().stream().map(Pointer::title).toList());
    return Stream.concat(legend.stream(), Stream.of(input(field, id, select.build()))).toList();
  }

  private OptionObject option(Pointer option, int at) {
    if (option.id().length() > MOST_ID || option.id().isEmpty()) {
      throw new OutletException(Why.REFUSED, "an option's id is empty or longer than Slack takes");
    }
    return OptionObject.builder()
        .text(Plain.text(buttons.shortened(option.title(), at)))
        .value(option.id())
        .build();
  }

  private static List<OptionGroupObject> groups(List<OptionObject> options) {
    return IntStream.iterate(0, i -> i < options.size(), i -> i + MOST_OPTIONS)
        .mapToObj(
            from -> {
              var to = Math.min(from + MOST_OPTIONS, options.size());
              return OptionGroupObject.builder()
                  .label(Plain.text((from + 1) + "-" + to))
                  .options(options.subList(from, to))
                  .build();
            })
        .toList();
  }

  private Chunk input(Field field, String id, BlockElement element) {
    var label = field.label().isBlank() ? texts.say("slack.field") : field.label();
    var fits = Plain.fits(label, MOST_LABEL);
    return Chunk.of(
        InputBlock.builder()
            .blockId(id)
            .label(Plain.text(fits ? label : Plain.beginning(texts, label, MOST_LABEL)))
            .element(element)
            .build());
  }

  private static List<Chunk> legend(Field field) {
    return RichText.section(List.of(Span.plain(field.label())));
  }

  private static boolean isDay(String value) {
    return value.isEmpty() || DAY.matcher(value).matches();
  }
}
