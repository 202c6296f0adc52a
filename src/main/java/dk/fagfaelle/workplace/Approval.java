package dk.fagfaelle.workplace;

/**
 * That somebody at the workplace answers for a text.
 *
 * @param what what is approved: {@code acute} for the first-things-first texts, or a card's id
 * @param by who approved it: name or position, as the workplace wrote it
 * @param on when, ISO date
 */
public record Approval(String what, String by, String on) {}
