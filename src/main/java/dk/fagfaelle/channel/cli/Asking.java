package dk.fagfaelle.channel.cli;

import dk.fagfaelle.reply.Guided.Field;
import dk.fagfaelle.reply.Guided.Form;
import dk.fagfaelle.reply.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks somebody at the terminal, one line at a time.
 *
 * @param in where the answers come from
 * @param out where the questions go
 * @param texts the words
 */
record Asking(BufferedReader in, PrintWriter out, Texts texts) {

  /** Returns the next line; nothing when there are no more. */
  Optional<String> line(String prompt) throws IOException {
    out.print(prompt.isEmpty() ? prompt : prompt + " ");
    out.flush();
    return Optional.ofNullable(in.readLine());
  }

  void tell(String words) {
    out.println(words);
    out.flush();
  }

  /** Returns what is filled in, by field. */
  Map<String, String> fill(Form form) throws IOException {
    var filled = new HashMap<String, String>();
    for (var field : form.fields()) {
      filled.put(field.name(), fill(field));
    }
    return filled;
  }

  private String fill(Field field) throws IOException {
    return switch (field.kind()) {
      case LINE, NUMBER -> kept(field, line(prompt("line", field)).orElse(""));
      case LINES -> kept(field, lines(field));
      case DATE -> line(prompt("day", field)).orElse("").strip();
      case CHOICE -> choice(field);
    };
  }

  /** What stands there already stays when nothing is written instead. */
  private static String kept(Field field, String written) {
    return written.isBlank() ? field.value() : written.strip();
  }

  private String lines(Field field) throws IOException {
    var lines = new ArrayList<String>();
    var line = line(prompt("lines", field)).orElse("");
    while (!line.isBlank()) {
      lines.add(line);
      line = line("").orElse("");
    }
    return String.join("\n", lines);
  }

  private String choice(Field field) throws IOException {
    for (var at = 0; at < field.options().size(); at++) {
      out.println("%5d) %s".formatted(at + 1, field.options().get(at).title()));
    }
    var ids = field.options().stream().map(it -> it.id()).toList();
    return Numbers.read(line(prompt("line", field)).orElse(""))
        .filter(number -> number >= 1 && number <= ids.size())
        .map(number -> ids.get(number - 1))
        .orElse(field.value());
  }

  private String prompt(String kind, Field field) {
    var titles = field.options().stream().filter(it -> it.id().equals(field.value())).toList();
    var value = titles.isEmpty() ? field.value() : titles.getFirst().title();
    return value.isEmpty() || !List.of("line", "lines").contains(kind)
        ? texts.say("terminal.session." + kind, field.label())
        : texts.say("terminal.session.kept", field.label(), value);
  }
}
