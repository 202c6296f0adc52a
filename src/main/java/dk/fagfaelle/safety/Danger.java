package dk.fagfaelle.safety;

/** What a message says of danger to life or health right now. */
public sealed interface Danger {

  /**
   * Somebody is in danger.
   *
   * @param text what to do first
   */
  record Acute(AcuteText text) implements Danger {}

  /** Neither clear nor safe: the opener stands above the answer. */
  record Unclear() implements Danger {}

  /** Nothing of danger in it. */
  record None() implements Danger {}
}
