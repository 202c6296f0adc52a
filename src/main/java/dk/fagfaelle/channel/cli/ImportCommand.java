package dk.fagfaelle.channel.cli;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.DocumentDraft;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.reply.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a Word or PDF file into a draft of a procedure. */
@Command(resourceBundle = FagfaelleCommand.WORDS, mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private final Furnished furnished;

  @Spec private CommandSpec spec;

  @Parameters(descriptionKey = "document")
  private Path document = Path.of("");

  @Option(names = "--out", descriptionKey = "out")
  private @Nullable Path target;

  ImportCommand(Furnished furnished) {
    this.furnished = furnished;
  }

  @Override
  public Integer call() throws IOException {
    var draft = furnished.the(DocumentDraft.class).draftOf(document);
    var out = spec.commandLine().getOut();
    if (target == null) {
      out.print(draft);
    } else if (Files.exists(target)) {
      throw new ContentException(Fault.of(target.toString(), 1, "file-exists"));
    } else {
      Files.writeString(target, draft);
      out.println(furnished.the(Texts.class).say("terminal.imported", target.toString()));
    }
    out.flush();
    return 0;
  }
}
