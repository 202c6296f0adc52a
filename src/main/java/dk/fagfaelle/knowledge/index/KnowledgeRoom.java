package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.DocumentDraft;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.language.Language;
import dk.fagfaelle.knowledge.reading.LibraryReader;
import dk.fagfaelle.knowledge.reading.ProcedureDraft;
import dk.fagfaelle.knowledge.reading.ProcedureShelf;
import dk.fagfaelle.knowledge.reading.PublicationFolder;
import dk.fagfaelle.knowledge.reading.Publications;
import dk.fagfaelle.workplace.ExampleWorkplace;
import dk.fagfaelle.workplace.Home;
import dk.fagfaelle.workplace.Workplace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Furnishes knowledge: reads the library, builds its index, and watches the procedures. */
@Configuration(proxyBeanMethods = false)
class KnowledgeRoom {

  /** Takes {@code fagfaelle.library}, a folder with publications in full; none if not set. */
  @Bean
  Publications publications(Contents contents, @Value("${fagfaelle.library:}") String library) {
    return () -> library.isEmpty() ? Map.of() : PublicationFolder.texts(Path.of(library), contents);
  }

  /**
   * Takes {@code fagfaelle.cards}: {@code false} leaves out the cards and the questions written for
   * sections, to measure the publications alone.
   */
  @Bean
  LibraryReader libraryReader(
      Contents contents,
      Publications publications,
      @Value("${fagfaelle.cards:true}") boolean withCards) {
    return new LibraryReader(contents, publications.texts(), withCards);
  }

  @Bean
  Knowledge knowledge(
      Contents contents, LibraryReader reader, ProcedureShelf procedures, Home home) {
    var builder =
        new ShelfBuilder(Language.read(contents), RankingWeights.read(contents), home.cache());
    return new LibraryKnowledge(reader.read(procedures), builder);
  }

  /** Where the procedures lie: in the home folder, or in the example's. */
  @Bean
  Shelves shelves(Home home, ObjectProvider<ExampleWorkplace> example) {
    return new Shelves(
        example.stream().map(ExampleWorkplace::home).findFirst().orElse(home).procedures());
  }

  record Shelves(Path procedures) {}

  @Bean
  ProcedureShelf procedureShelf(Workplace workplace, Shelves shelves) {
    return ProcedureShelf.empty(workplace.name(), workplace.isExample())
        .refreshed(shelves.procedures());
  }

  @Bean
  ProcedureDesk procedureDesk(
      LibraryReader reader,
      Knowledge knowledge,
      ProcedureShelf procedures,
      Shelves shelves,
      Clock clock) {
    var watched = new ProcedureDesk.Watched(shelves.procedures(), procedures, clock);
    return new ProcedureDesk((LibraryKnowledge) knowledge, reader, watched);
  }

  /** Stands as {@code knowledge} in health, and readiness waits for it. */
  @Bean
  KnowledgeHealth knowledgeHealthIndicator(Knowledge knowledge) {
    return new KnowledgeHealth(knowledge);
  }

  @Bean
  DocumentDraft documentDraft(Contents contents) {
    return new ProcedureDraft(contents)::of;
  }
}
