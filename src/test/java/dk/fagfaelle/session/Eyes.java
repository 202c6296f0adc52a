package dk.fagfaelle.session;

import com.github.benmanes.caffeine.cache.Ticker;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.session.GuidedSessions.Led;
import dk.fagfaelle.workplace.Facts;
import java.util.List;
import java.util.stream.Stream;

/** What the members of a group see. */
final class Eyes {

  private static final Facts FACTS = Facts.read(Contents.builtIn());
  private static final SessionView VIEW =
      new SessionView(
          Texts.read(Contents.builtIn()).filled(FACTS::fill),
          FACTS,
          new UnkeptMarks(Ticker.systemTicker()));

  private Eyes() {}

  static List<Block> of(Group group, String name) {
    return VIEW.of(new Led(group.flow(), group.session(), List.of()), name).blocks();
  }

  static <T extends Block> Stream<T> of(Group group, String name, Class<T> kind) {
    return of(group, name).stream().filter(kind::isInstance).map(kind::cast);
  }
}
