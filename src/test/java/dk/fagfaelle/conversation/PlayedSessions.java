package dk.fagfaelle.conversation;

import dk.fagfaelle.House;
import dk.fagfaelle.reply.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Everything that people see in the sessions that scripts play: every step of every flow. */
public final class PlayedSessions {

  private static final Path FOLDER = Path.of("src/test/resources/sessions");

  private PlayedSessions() {}

  /** Plays every script and returns what each of its people sees after every press. */
  public static List<Reply> seen(House house) {
    try {
      var seen = new LinkedHashSet<Reply>();
      Script.in(FOLDER).forEach(script -> play(house, script, seen));
      return List.copyOf(seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void play(House house, Script script, Set<Reply> seen) {
    var salt = UUID.randomUUID().toString();
    var eyes = new Screens(house, salt);
    SessionPlay.Onlooker onlooker =
        (session, people) -> people.forEach(who -> seen.add(eyes.look(who, session)));
    var _ = new SessionPlay(house, script, salt, onlooker).play();
  }
}
