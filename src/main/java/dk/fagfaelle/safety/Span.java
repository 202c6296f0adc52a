package dk.fagfaelle.safety;

/**
 * Where something stands in a message.
 *
 * @param first its first word, counted from 0
 * @param last its last word
 */
record Span(int first, int last) {}
