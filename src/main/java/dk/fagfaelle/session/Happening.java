package dk.fagfaelle.session;

import java.time.Instant;

/**
 * An event, with who and when.
 *
 * @param by the key of a person; empty if nobody made it happen
 * @param at when
 * @param event what happened
 */
public record Happening(String by, Instant at, Event event) {}
