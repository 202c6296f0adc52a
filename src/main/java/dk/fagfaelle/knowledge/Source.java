package dk.fagfaelle.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A document that answers may rest on.
 *
 * @param id its id in citations
 * @param title its title
 * @param publisher who published it
 * @param year when; empty if it does not say
 * @param level how much it binds
 * @param address where it can be read; may be empty
 * @param checked when somebody last looked, ISO date
 * @param status what must be known of its standing; may be empty
 * @param sections what can be cited in it
 */
public record Source(
    String id,
    String title,
    String publisher,
    String year,
    Level level,
    String address,
    String checked,
    String status,
    List<Section> sections) {

  /** Copies the sections. */
  public Source {
    sections = List.copyOf(sections);
  }

  /** Returns the section of that id. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }
}
