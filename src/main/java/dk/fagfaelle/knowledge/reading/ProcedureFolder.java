package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.document.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What lies in a folder of procedures.
 *
 * @param procedures the files that may hold one, ordered by name
 * @param faults the files nobody reads: a procedure that is silently left out is worse than a fault
 */
record ProcedureFolder(List<ProcedureFile> procedures, List<Fault> faults) {

  private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

  /** Looks into a folder; nothing there is no fault. */
  static ProcedureFolder of(Path folder) {
    var procedures = new ArrayList<ProcedureFile>();
    var faults = new ArrayList<Fault>();
    var files = files(folder);
    var stems = files.stream().filter(ProcedureFile::isOne).map(ProcedureFolder::stem);
    var described = stems.collect(Collectors.toSet());
    for (var file : files) {
      var name = nameOf(folder, file);
      if (ProcedureFile.isOne(file)) {
        procedures.add(new ProcedureFile(file, name));
      } else if (!Documents.endingOf(file).equals("yaml")) {
        faults.add(Fault.of(name, 1, "ending-unknown", Documents.endingOf(file)));
      } else if (!described.contains(stem(file))) {
        faults.add(Fault.of(name, 1, "procedure-missing", file.getFileName().toString()));
      }
    }
    return new ProcedureFolder(procedures, faults);
  }

  /**
   * Returns the files below a folder, ordered; hidden ones and what Word and systems leave are not.
   */
  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && isWritten(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWritten(Path file) {
    return StreamSupport.stream(file.spliterator(), false)
        .map(step -> step.toString().toLowerCase(Locale.ROOT))
        .noneMatch(
            step ->
                step.startsWith(".")
                    || step.startsWith("~$")
                    || step.endsWith("~")
                    || LEFT_BY_SYSTEMS.contains(step));
  }

  private static String nameOf(Path folder, Path file) {
    return (folder.getFileName() + "/" + folder.relativize(file)).replace('\\', '/');
  }

  private static String stem(Path file) {
    var path = file.toString();
    return path.substring(0, path.lastIndexOf('.'));
  }
}
