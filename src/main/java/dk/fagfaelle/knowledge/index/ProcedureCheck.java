package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.reading.LibraryReader;
import dk.fagfaelle.knowledge.reading.ProcedureShelf;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Checks the workplace's own procedures: each file, and what they say they differ from or cover.
 */
@Component
class ProcedureCheck implements ContentCheck {

  private final ProcedureShelf procedures;

  ProcedureCheck(ProcedureShelf procedures) {
    this.procedures = procedures;
  }

  @Override
  public List<Fault> faults(Contents contents) {
    return Stream.concat(procedures.faults().stream(), against(contents).stream()).toList();
  }

  /** A library that cannot be read is told of by its own check. */
  private List<Fault> against(Contents contents) {
    try {
      var library = new LibraryReader(contents, Map.of(), true).read(procedures);
      return procedures.faultsAgainst(library);
    } catch (ContentException _) {
      return List.of();
    }
  }
}
