package dk.fagfaelle.knowledge.reading;

import static java.util.stream.Collectors.toMap;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.knowledge.Citation;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Excerpt;
import dk.fagfaelle.knowledge.Section;
import dk.fagfaelle.knowledge.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads everything that is known into one library, or tells every fault in it. */
public final class LibraryReader {

  private final Contents contents;
  private final Map<String, String> texts;
  private final boolean withWritten;

  /**
   * Takes where to read.
   *
   * @param contents what holds {@code knowledge/}
   * @param texts the original text of sections, by {@code source/section}
   * @param withWritten whether our own cards and questions are read; without them the publications
   *     stand alone
   */
  public LibraryReader(Contents contents, Map<String, String> texts, boolean withWritten) {
    this.contents = contents;
    this.texts = Map.copyOf(texts);
    this.withWritten = withWritten;
  }

  /**
   * Reads the library.
   *
   * @param procedures the workplace's own procedures
   * @throws ContentException with every fault, if there is any
   */
  public Library read(ProcedureShelf procedures) {
    return read(procedures.instructions(), procedures.sources());
  }

  /**
   * Reads the library without sources for the workplace's own procedures.
   *
   * @param instructions the workplace's own procedures
   * @throws ContentException with every fault, if there is any
   */
  public Library read(List<? extends Passage> instructions) {
    return read(instructions, List.of());
  }

  private Library read(List<? extends Passage> instructions, List<Source> local) {
    var sources = SourcesFile.read(contents);
    var byId = sources.stream().collect(toMap(Source::id, Function.identity()));
    var passages = new ArrayList<Passage>(instructions);
    var faults = new ArrayList<Fault>();
    var files = new HashMap<String, ContentFile>();
    for (var file :
        withWritten ? contents.below("knowledge/cards", ".md") : List.<ContentFile>of()) {
      files.put(file.name(), file);
      cardOf(file, byId, faults).ifPresent(passages::add);
    }
    passages.addAll(excerptsOf(sources));
    faults.addAll(LibraryCheck.faultsOf(passages, files));
    if (!faults.isEmpty()) {
      throw new ContentException(faults);
    }
    var outside = OutsideFile.read(contents);
    var all = Stream.concat(sources.stream(), local.stream()).toList();
    return Library.of(all, passages, outside, LibraryHash.of(passages, outside));
  }

  private static Optional<Passage> cardOf(
      ContentFile file, Map<String, Source> sources, List<Fault> faults) {
    try {
      return Optional.of(CardFile.read(file, sources));
    } catch (ContentException e) {
      faults.addAll(e.faults());
      return Optional.empty();
    }
  }

  private List<Excerpt> excerptsOf(List<Source> sources) {
    Map<String, AskedFile.Asked> asked = withWritten ? AskedFile.read(contents) : Map.of();
    return sources.stream()
        .flatMap(
            source ->
                source.sections().stream()
                    .filter(section -> !section.isHidden())
                    .map(section -> excerptOf(source, section, asked)))
        .filter(excerpt -> !excerpt.text().isEmpty() || !excerpt.questions().isEmpty())
        .toList();
  }

  private Excerpt excerptOf(Source source, Section section, Map<String, AskedFile.Asked> asked) {
    var id = source.id() + "/" + section.id();
    var what = asked.getOrDefault(id, AskedFile.Asked.NOTHING);
    return new Excerpt(
        id,
        SectionTitles.titleOf(source, section),
        SectionTitles.pathOf(source, section),
        source.level(),
        List.of(new Citation(source.id(), section.id(), section.page())),
        what.questions(),
        what.keywords(),
        texts.getOrDefault(id, ""));
  }
}
