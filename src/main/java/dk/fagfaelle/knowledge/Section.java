package dk.fagfaelle.knowledge;

/**
 * A part of a source that can be cited.
 *
 * @param id its id in the source, as in citations
 * @param title its title
 * @param page the page it begins on, as printed; empty if the source has no pages
 * @param isHidden whether its text must not be shown, because it names persons or ways of harm
 */
public record Section(String id, String title, String page, boolean isHidden) {}
