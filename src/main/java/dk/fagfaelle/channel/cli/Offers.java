package dk.fagfaelle.channel.cli;

import dk.fagfaelle.reply.Apart;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Rated;
import dk.fagfaelle.reply.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reply offers to press and fill in, numbered from 1 in the order it is read.
 *
 * @param forms each offer; something that is only pressed is a form without fields
 * @param isShort whether what is folded is not printed; it has its numbers all the same
 */
record Offers(List<Form> forms, boolean isShort) {

  /** Copies the forms. */
  Offers {
    forms = List.copyOf(forms);
  }

  /** Returns that nothing is numbered. */
  static Offers none() {
    return new Offers(List.of(), false);
  }

  /** Returns what a reply offers. */
  static Offers in(Reply reply, boolean isShort) {
    var forms = reply.blocks().stream().flatMap(Offers::forms).distinct();
    return new Offers(forms.toList(), isShort);
  }

  /** Returns the offer with a number. */
  Optional<Form> at(int number) {
    return forms.stream().skip(Math.max(0, number - 1L)).findFirst().filter(_ -> number > 0);
  }

  boolean has(Choice choice) {
    return forms.stream().anyMatch(it -> it.send().equals(choice));
  }

  /** Returns what stands before something to press: its number if it has one. */
  String before(Choice choice) {
    var at = forms.stream().map(Form::send).toList().indexOf(choice);
    return at < 0 ? "  > " : "%3d) ".formatted(at + 1);
  }

  private static Stream<Form> forms(Block block) {
    return switch (block) {
      case Block.Choices(_, var choices) ->
          choices.stream().map(it -> new Form("", it.label(), List.of(), it));
      case Form form -> Stream.of(form);
      case Guided.Unkept(var own, _, _) -> forms(own);
      case Rated.Rows(_, var rows) ->
          rows.stream()
              .flatMap(row -> row.choices().stream())
              .map(it -> new Form("", it.label(), List.of(), it));
      case Rated.Gears _, Rated.Compared _, Apart _ -> Stream.empty();
      case Guided.Sheet _, Guided.TakeAlong _ -> Stream.empty();
      case Guided.Folded(_, var blocks) -> blocks.stream().flatMap(Offers::forms);
      case Guided.Aside _, Guided.Progress _, Guided.Sayings _, Guided.Door _ -> Stream.empty();
      case Block.Text _,
          Block.Notice _,
          Block.FirstThings _,
          Block.Answer _,
          Block.Whom _,
          Block.Pointers _,
          Block.Checklist _ ->
          Stream.empty();
    };
  }
}
