package dk.fagfaelle.session;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every flow that can be begun, with its text, so that a session can be pinned to it. */
public final class Flows {

  private static final String FOLDER = "bot/flows";

  private final Map<String, Pinned> byId;

  private Flows(List<Pinned> flows) {
    this.byId = flows.stream().collect(toUnmodifiableMap(it -> it.flow().id(), it -> it));
  }

  /**
   * A flow and the text it was read from.
   *
   * @param flow what the text says
   * @param text the whole file
   */
  public record Pinned(Flow flow, String text) {

    /** Returns what a text says that was right when it was pinned. */
    static Pinned read(String id, String text) {
      return new Pinned(FlowFile.read(new ContentFile(FOLDER + "/" + id + ".yaml", text)), text);
    }
  }

  /** Reads {@code bot/flows}; throws with everything that is wrong in any of them. */
  public static Flows read(Contents contents) {
    var flows = new ArrayList<Pinned>();
    var faults = new ArrayList<Fault>();
    for (var file : contents.below(FOLDER, ".yaml")) {
      try {
        flows.add(new Pinned(FlowFile.read(file), file.text()));
      } catch (ContentException e) {
        faults.addAll(e.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new ContentException(faults);
    }
    return new Flows(flows);
  }

  /** Returns a flow by its id. */
  public Optional<Pinned> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the ids of all. */
  public List<String> ids() {
    return byId.keySet().stream().sorted().toList();
  }
}
