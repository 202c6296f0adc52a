package dk.fagfaelle.channel.slack;

import java.util.ArrayList;
import java.util.List;

/** Parts what is too long at the end of a line, else of a word, else between two letters. */
final class Cut {

  private Cut() {}

  /** Returns a text in parts of at most so many letters; together they are the text. */
  static List<String> parts(String text, int most) {
    var parts = new ArrayList<String>();
    var rest = text;
    while (rest.length() > most) {
      var at = end(rest, most);
      parts.add(rest.substring(0, at));
      rest = rest.substring(at);
    }
    parts.add(rest);
    return List.copyOf(parts);
  }

  /** Returns spans in rows of at most so many letters. */
  static List<List<Span>> rows(List<Span> spans, int most) {
    var rows = new ArrayList<List<Span>>();
    var row = new ArrayList<Span>();
    var used = 0;
    for (var span : spans) {
      for (var part : parts(span.text(), most)) {
        if (used + part.length() > most) {
          rows.add(List.copyOf(row));
          row.clear();
          used = 0;
        }
        row.add(span.saying(part));
        used += part.length();
      }
    }
    rows.add(List.copyOf(row));
    return List.copyOf(rows);
  }

  private static int end(String text, int most) {
    var line = text.lastIndexOf('\n', most - 1) + 1;
    var word = text.lastIndexOf(' ', most - 1) + 1;
    var isPair = Character.isHighSurrogate(text.charAt(most - 1));
    var best = line > most / 2 ? line : word;
    return best > 0 ? best : isPair ? most - 1 : most;
  }
}
