package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.Source;
import dk.fagfaelle.knowledge.document.Documents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The publications that an organisation has in full, in a folder of its own: as {@code .txt} with
 * an {@code outline.tsv} beside, or as {@code .docx} or {@code .pdf}, named by the source's id.
 */
public final class PublicationFolder {

  private PublicationFolder() {}

  /**
   * Returns the text of every section there is, by {@code source/section}.
   *
   * @param folder where the publications lie
   * @param contents what holds {@code knowledge/sources.yaml}, which tells their sections
   * @throws ContentException with every fault, if there is any
   */
  public static Map<String, String> texts(Path folder, Contents contents) {
    if (!Files.isDirectory(folder)) {
      throw new ContentException(Fault.of(folder.toString(), 1, "file-missing"));
    }
    var texts = new LinkedHashMap<String, String>();
    if (Files.isRegularFile(folder.resolve("outline.tsv"))) {
      texts.putAll(new OutlinedText(folder).texts());
    }
    var faults = new ArrayList<Fault>();
    for (var source : SourcesFile.read(contents)) {
      try {
        documentsOf(folder, source).forEach(file -> texts.putAll(textsOf(file, source)));
      } catch (ContentException e) {
        faults.addAll(e.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new ContentException(faults);
    }
    return texts;
  }

  /** The text with its outline is the surest, then Word, then PDF. */
  private static List<Path> documentsOf(Path folder, Source source) {
    if (Files.isRegularFile(folder.resolve(source.id() + ".txt"))) {
      return List.of();
    }
    return List.of(".docx", ".pdf").stream()
        .map(ending -> folder.resolve(source.id() + ending))
        .filter(Files::isRegularFile)
        .limit(1)
        .toList();
  }

  /**
   * Where most sections are not found, those that are cannot be trusted to end where they should.
   */
  private static Map<String, String> textsOf(Path file, Source source) {
    var parts = Documents.read(file, file.toString()).parts();
    var found = new SectionFinder(source, parts).texts();
    var all = source.sections().stream().filter(it -> !it.title().startsWith("(")).count();
    if (found.size() * 2L < all) {
      throw new ContentException(
          Fault.of(
              file.toString(),
              1,
              "sections-not-found",
              String.valueOf(found.size()),
              String.valueOf(all)));
    }
    // Where it begins is not known, so its names would stand under the section before it.
    for (var section : source.sections()) {
      if (section.isHidden() && !found.containsKey(section.id())) {
        throw new ContentException(
            Fault.of(file.toString(), 1, "hidden-section-not-found", section.id()));
      }
    }
    var texts = new LinkedHashMap<String, String>();
    found.forEach((section, text) -> texts.put(source.id() + "/" + section, text));
    return texts;
  }
}
