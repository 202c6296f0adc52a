package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Guided;
import java.util.List;

/** Knows whether somebody may be typing in a message. */
final class Fields {

  private Fields() {}

  static boolean isTyped(List<Piece> pieces) {
    return pieces.stream().anyMatch(Fields::isTyped);
  }

  private static boolean isTyped(Piece piece) {
    return switch (piece) {
      case Piece.Asked(var form) -> form.fields().stream().anyMatch(Fields::isTyped);
      case Piece.Fold(_, var isOpen, var pieces, _) -> isOpen && isTyped(pieces);
      case Piece.Heading _,
          Piece.Words _,
          Piece.Quiet _,
          Piece.Said _,
          Piece.Alert _,
          Piece.Calls _,
          Piece.Buttons _,
          Piece.Pick _,
          Piece.Ticks _,
          Piece.Link _,
          Piece.Rule _ ->
          false;
    };
  }

  private static boolean isTyped(Guided.Field field) {
    return switch (field.kind()) {
      case LINE, LINES, NUMBER -> true;
      case DATE, CHOICE -> false;
    };
  }
}
