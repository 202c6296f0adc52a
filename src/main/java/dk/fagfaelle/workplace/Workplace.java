package dk.fagfaelle.workplace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The place somebody works at.
 *
 * @param id short name in rooms and addresses; empty if nothing is set up
 * @param name what people call it
 * @param isExample whether it is only the example of {@code --demo}
 * @param onlyApproved whether only cards that the workplace has approved are served
 * @param facts the local facts it has set, by key
 * @param approvals who approved what
 */
public record Workplace(
    String id,
    String name,
    boolean isExample,
    boolean onlyApproved,
    Map<String, String> facts,
    List<Approval> approvals) {

  /** Copies what is handed in. */
  public Workplace {
    facts = Map.copyOf(facts);
    approvals = List.copyOf(approvals);
  }

  /** Returns a place where nothing is set up: national knowledge only. */
  public static Workplace none() {
    return new Workplace("", "", false, false, Map.of(), List.of());
  }

  /** Returns who approved something, if somebody has. */
  public Optional<Approval> approvalOf(String what) {
    return approvals.stream().filter(approval -> approval.what().equals(what)).findFirst();
  }
}
