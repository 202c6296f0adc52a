package dk.fagfaelle.safety;

/**
 * Where something personal stands in an unmasked text.
 *
 * @param kind what it is
 * @param from its first character
 * @param to the character after its last
 */
record Trace(PersonalData.Kind kind, int from, int to) {

  /** Returns both as one, of the surer kind. */
  Trace with(Trace other) {
    return new Trace(
        kind.compareTo(other.kind) <= 0 ? kind : other.kind,
        Math.min(from, other.from),
        Math.max(to, other.to));
  }
}
