package dk.fagfaelle.channel.cli;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentDrawing;
import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.CoverageCheck;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.RemarkCheck;
import dk.fagfaelle.reply.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Reads all content and tells every fault with file and line; and, if asked, which sections of the
 * publications no card rests on. Where nothing is wrong, it tells what is still worth looking at.
 */
@Command(resourceBundle = FagfaelleCommand.WORDS, mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Furnished furnished;

  @Spec private CommandSpec spec;

  @Option(names = "--coverage", descriptionKey = "coverage")
  private boolean withCoverage;

  @Option(names = "--draw", descriptionKey = "draw", paramLabel = "MAPPE")
  private String drawings = "";

  CheckCommand(Furnished furnished) {
    this.furnished = furnished;
  }

  @Override
  public Integer call() throws IOException {
    var contents = furnished.the(Contents.class);
    var faults = new ArrayList<>(ContentCheck.all(furnished.all(ContentCheck.class), contents));
    if (withCoverage && faults.isEmpty()) {
      faults.addAll(furnished.the(CoverageCheck.class).missing(contents));
    }
    var remarks =
        faults.isEmpty()
            ? furnished.all(RemarkCheck.class).stream()
                .flatMap(it -> it.remarks(contents).stream())
                .toList()
            : List.<Fault>of();
    var out = spec.commandLine().getOut();
    print(faults, remarks, contents).forEach(out::println);
    out.flush();
    if (faults.isEmpty() && !drawings.isEmpty()) {
      draw(contents, Path.of(drawings));
    }
    return faults.isEmpty() ? 0 : 1;
  }

  private void draw(Contents contents, Path folder) throws IOException {
    var into = Files.createDirectories(folder);
    for (var drawing : furnished.all(ContentDrawing.class)) {
      for (var file : drawing.drawings(contents).entrySet()) {
        var _ = Files.writeString(into.resolve(file.getKey()), file.getValue());
      }
    }
  }

  /** Broken texts cannot tell of themselves in Danish; then the bare fault is printed. */
  private static List<String> print(List<Fault> faults, List<Fault> remarks, Contents contents) {
    try {
      var texts = Texts.read(contents);
      var lines = new ArrayList<>(faults.stream().map(texts::say).toList());
      if (faults.isEmpty()) {
        lines.add(texts.say("terminal.check-well"));
      }
      if (!remarks.isEmpty()) {
        lines.add(texts.say("terminal.check-remarks"));
        remarks.stream().map(texts::say).forEach(lines::add);
      }
      return lines;
    } catch (ContentException _) {
      return faults.stream().map(Fault::toString).toList();
    }
  }
}
