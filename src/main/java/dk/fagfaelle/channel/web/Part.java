package dk.fagfaelle.channel.web;

/**
 * A piece of the page.
 *
 * @param template the file whose fragment {@code part} shows it
 * @param model what that fragment is handed
 */
record Part(String template, Object model) {}
