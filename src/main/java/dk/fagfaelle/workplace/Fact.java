package dk.fagfaelle.workplace;

/**
 * A phone number, deadline, paragraph or name that texts refer to by key.
 *
 * @param key its key, such as {@code accident-deadline}
 * @param value what is put into a text
 * @param meaning what it is
 * @param isLocal whether each workplace sets it
 * @param level how much it binds
 * @param source the source it is from; empty for local facts
 * @param checked when somebody last saw that it is so, ISO date
 * @param note what else must be known of it; may be empty
 */
public record Fact(
    String key,
    String value,
    String meaning,
    boolean isLocal,
    String level,
    String source,
    String checked,
    String note) {}
