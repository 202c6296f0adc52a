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
 * @param rooms what it has in chat products, each as the product, a colon and what the product
 *     calls it: {@code slack:T012}, {@code slack:T012/C034}, {@code teams:} and a tenant
 */
public record Workplace(
    String id,
    String name,
    boolean isExample,
    boolean onlyApproved,
    Map<String, String> facts,
    List<Approval> approvals,
    List<String> rooms) {

  /** Copies what is handed in. */
  public Workplace {
    facts = Map.copyOf(facts);
    approvals = List.copyOf(approvals);
    rooms = List.copyOf(rooms);
  }

  /** Makes a place that has nothing in chat products. */
  public Workplace(
      String id,
      String name,
      boolean isExample,
      boolean onlyApproved,
      Map<String, String> facts,
      List<Approval> approvals) {
    this(id, name, isExample, onlyApproved, facts, approvals, List.of());
  }

  /** Returns a place where nothing is set up: national knowledge only. */
  public static Workplace none() {
    return new Workplace("", "", false, false, Map.of(), List.of());
  }

  /**
   * Tells whether a room of a chat product is its own.
   *
   * @param product the name of the product
   * @param names what the product calls the room, and what it lies in
   */
  public boolean hasRoom(String product, List<String> names) {
    return names.stream()
        .map(name -> product + ":" + name)
        .anyMatch(name -> rooms.stream().anyMatch(name::equalsIgnoreCase));
  }

  /** Returns who approved something, if somebody has. */
  public Optional<Approval> approvalOf(String what) {
    return approvals.stream().filter(approval -> approval.what().equals(what)).findFirst();
  }
}
