package dk.fagfaelle.channel.chat;

import dk.fagfaelle.channel.chat.Piece.Asked;
import dk.fagfaelle.channel.chat.Piece.Buttons;
import dk.fagfaelle.channel.chat.Piece.Heading;
import dk.fagfaelle.channel.chat.Piece.Quiet;
import dk.fagfaelle.channel.chat.Piece.Rule;
import dk.fagfaelle.channel.chat.Piece.Said;
import dk.fagfaelle.channel.chat.Piece.Words;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Shows what belongs to a guided session. */
record GuidedPieces(Texts texts, Arranging arranging, Folds folds) {

  Stream<Piece> of(Guided guided) {
    return switch (guided) {
      case Guided.Progress(var title, var at, var of, var advice) ->
          Stream.of(
              new Heading(title, true),
              new Quiet(texts.say("chat.step", "" + at, "" + of, advice)));
      case Guided.Sayings(var title, var sayings) ->
          Stream.concat(heading(title), sayings.stream().map(it -> new Said(it.who(), it.text())));
      case Guided.Form form -> Stream.of(new Asked(form));
      case Guided.Unkept(_, _, Block.Choices(var title, var choices)) ->
          Stream.of(new Buttons(title, choices), new Quiet(texts.say("chat.marks")));
      case Guided.Folded(var title, var blocks) ->
          Stream.of(folds.fold(title, () -> arranging.pieces(blocks, folds)));
      case Guided.Aside(var title, var blocks, var back) ->
          Stream.of(
                  Stream.of(new Rule(), new Heading(title, false)),
                  arranging.pieces(blocks, folds).stream(),
                  Stream.of(new Buttons("", List.of(back)), new Rule()))
              .flatMap(it -> it);
      case Guided.Door door -> door(door);
      case Guided.TakeAlong(var title, var session) ->
          Stream.of(new Buttons(title, List.of(choice("chat.summary", "summary", session))));
      case Guided.Sheet(var title, var held, var blocks) ->
          Stream.concat(
              Stream.of(new Heading(title, true), new Quiet(held)),
              arranging.pieces(blocks, folds).stream());
    };
  }

  private Stream<Piece> door(Guided.Door door) {
    var look = new Choice(door.label(), Seats.SESSION, Seats.look(door.session()));
    return Stream.of(
        new Heading(door.title(), true),
        new Words(texts.say("chat.door", door.code())),
        new Buttons("", List.of(look)),
        new Quiet(texts.say("chat.door.kept")));
  }

  private static Stream<Piece> heading(String title) {
    return title.isEmpty() ? Stream.empty() : Stream.of(new Heading(title, false));
  }

  private Choice choice(String key, String action, String value) {
    return new Choice(texts.say(key), action, value);
  }
}
