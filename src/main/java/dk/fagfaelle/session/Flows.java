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

  /**
   * A flow in one of its forms.
   *
   * @param pinned the flow
   * @param form the id of the form
   */
  public record Chosen(Pinned pinned, String form) {}

  /**
   * Returns a flow in one of its forms.
   *
   * @param value the ids of the flow and of the form with a slash between, as buttons carry it
   */
  public Optional<Chosen> choose(String value) {
    var slash = Math.max(0, value.indexOf('/'));
    var form = value.substring(Math.min(value.length(), slash + 1));
    return find(value.substring(0, slash))
        .filter(it -> it.flow().forms().stream().anyMatch(of -> of.id().equals(form)))
        .map(it -> new Chosen(it, form));
  }

  /** Returns the ids of all. */
  public List<String> ids() {
    return byId.keySet().stream().sorted().toList();
  }
}
