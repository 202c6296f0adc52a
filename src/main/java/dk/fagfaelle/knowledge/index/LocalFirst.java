package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Excerpt;
import dk.fagfaelle.knowledge.Passage.Instruction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The workplace's own procedure goes before the national text on the same matter: one that is among
 * the nearest, or one that says it covers or differs from what is nearest.
 */
final class LocalFirst {

  private static final int NEAR = 3;
  private static final int ON_THE_SAME_MATTER = 1;

  private final List<Instruction> instructions;

  private LocalFirst(List<Instruction> instructions) {
    this.instructions = instructions;
  }

  static LocalFirst in(Library library) {
    return new LocalFirst(
        library.passages().values().stream()
            .filter(Instruction.class::isInstance)
            .map(Instruction.class::cast)
            .toList());
  }

  /** Returns the passages in their order, the workplace's own first. */
  List<Passage> order(List<Passage> ranked) {
    var first = new LinkedHashSet<Passage>();
    ranked.stream().limit(NEAR).filter(Instruction.class::isInstance).forEach(first::add);
    ranked.stream()
        .filter(passage -> !(passage instanceof Instruction))
        .limit(ON_THE_SAME_MATTER)
        .forEach(passage -> onSameMatter(passage, ranked, first).ifPresent(first::add));
    var order = new ArrayList<Passage>(first);
    ranked.stream().filter(passage -> !first.contains(passage)).forEach(order::add);
    return order;
  }

  /** Of the parts of a procedure on the same matter, the one that comes nearest the question. */
  private Optional<Instruction> onSameMatter(
      Passage passage, List<Passage> ranked, Set<Passage> already) {
    var names = namesOf(passage);
    var procedures =
        already.stream()
            .map(it -> ((Instruction) it).procedure())
            .collect(Collectors.toUnmodifiableSet());
    return instructions.stream()
        .filter(it -> !procedures.contains(it.procedure()))
        .filter(
            it ->
                Stream.concat(it.covers().stream(), it.deviatesFrom().stream())
                    .anyMatch(names::contains))
        .min((a, b) -> Integer.compare(placeOf(a, ranked), placeOf(b, ranked)));
  }

  private static int placeOf(Instruction instruction, List<Passage> ranked) {
    var place = ranked.indexOf(instruction);
    if (place >= 0) {
      return place;
    }
    return ranked.size() + (instruction.questions().isEmpty() ? 1 : 0);
  }

  private static Set<String> namesOf(Passage passage) {
    var cited =
        passage instanceof Excerpt
            ? Stream.<String>of()
            : passage.citations().stream().limit(1).map(Citation::passage);
    return Stream.concat(Stream.of(passage.id()), cited).collect(Collectors.toUnmodifiableSet());
  }
}
