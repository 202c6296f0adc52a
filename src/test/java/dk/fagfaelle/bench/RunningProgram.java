package dk.fagfaelle.bench;

import dk.fagfaelle.Fagfaelle;
import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.index.LibraryKnowledge;
import dk.fagfaelle.session.GuidedSessions;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program on a free port of this machine, with the shipped library and its own Redis. */
final class RunningProgram implements AutoCloseable {

  /** What it keeps. */
  static final Path HOME = Path.of("target", "bench", "home");

  private final ConfigurableApplicationContext context;

  private RunningProgram(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it; the first start on a machine trains the classifier and keeps it for the next. */
  static RunningProgram start() {
    return new RunningProgram(
        new SpringApplicationBuilder(Fagfaelle.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--fagfaelle.home=" + HOME,
                "--logging.level.root=warn"));
  }

  Conversation conversation() {
    return context.getBean(Conversation.class);
  }

  GuidedSessions sessions() {
    return context.getBean(GuidedSessions.class);
  }

  Knowledge knowledge() {
    return context.getBean(Knowledge.class);
  }

  /** Answers from another library from now on. */
  void replace(Library library) {
    context.getBean(LibraryKnowledge.class).replace(library);
  }

  /** Returns the address of a path. */
  URI at(String path) {
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  @Override
  public void close() {
    context.close();
  }
}
