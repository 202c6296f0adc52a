package dk.fagfaelle.channel.web;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Guided;
import dk.fagfaelle.reply.Guided.Saying;
import dk.fagfaelle.reply.Guided.Sheet;
import dk.fagfaelle.reply.Rated;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a sheet as Markdown. What people wrote is shown as they wrote it. */
final class SheetMarkdown {

  /** What would be read as a sign of Markdown, anywhere and at the start of a line. */
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_<\\[]|(?m:^)[#>+-]");

  private SheetMarkdown() {}

  static String write(Sheet sheet) {
    var head = "# %s\n\n%s\n\n".formatted(sheet.title(), sheet.held());
    return head + write(sheet.blocks()) + "\n";
  }

  private static String write(List<Block> blocks) {
    return blocks.stream()
        .map(SheetMarkdown::write)
        .filter(it -> !it.isEmpty())
        .collect(joining("\n\n"));
  }

  /** What is pressed, filled in or answered has no place on a sheet. */
  private static String write(Block block) {
    return switch (block) {
      case Block.Text(var markdown) -> markdown.replaceAll("(?m)^#{3,6} ", "## ");
      case Block.Notice(_, var text) -> "> " + text;
      case Block.Checklist(_, var title, var items) ->
          "## %s\n\n%s"
              .formatted(title, items.stream().map(it -> "- " + it).collect(joining("\n")));
      case Block.Whom(var whom) -> whom;
      case Guided guided -> write(guided);
      case Rated rated -> RatedMarkdown.write(rated);
      case Block.FirstThings _, Block.Answer _, Block.Pointers _, Block.Choices _ -> "";
    };
  }

  private static String write(Guided guided) {
    return switch (guided) {
      case Guided.Sayings(var title, var sayings) ->
          "## %s\n\n%s"
              .formatted(title, sayings.stream().map(SheetMarkdown::line).collect(joining("\n")));
      case Guided.Folded(var title, var blocks) -> "## %s\n\n%s".formatted(title, write(blocks));
      case Sheet sheet -> write(sheet);
      case Guided.Progress _,
          Guided.Form _,
          Guided.Unkept _,
          Guided.Door _,
          Guided.Aside _,
          Guided.TakeAlong _ ->
          "";
    };
  }

  private static String line(Saying saying) {
    var words = SIGN.matcher(saying.text()).replaceAll("\\\\$0").replace("\n", "  \n  ");
    return saying.who().isEmpty() ? "- " + words : "- **%s:** %s".formatted(saying.who(), words);
  }
}
