package dk.fagfaelle.conversation;

/**
 * Something pressed instead of typed.
 *
 * @param action what it means, as the name of an action
 * @param value what it is about
 */
public record Press(String action, String value) implements Act {}
