package dk.fagfaelle;

import dk.fagfaelle.workplace.OwnersOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on a free port, with a home folder and a Redis of its own. */
public final class RunningProgram implements AutoCloseable {

  /** Classifiers that were trained before; to train one takes half a minute. */
  private static final Path TRAINED = Path.of("target", "trained");

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final ConfigurableApplicationContext application;
  private final Path home;

  private RunningProgram(ConfigurableApplicationContext application, Path home) {
    this.application = application;
    this.home = home;
  }

  public static RunningProgram start(Path home, String... settings) {
    return start(home, List.of(), settings);
  }

  /**
   * Starts it.
   *
   * @param beside classes with beans that take the place of the program's own
   */
  public static RunningProgram start(Path home, List<Class<?>> beside, String... settings) {
    var cache = home.resolve("cache");
    if (Files.isDirectory(TRAINED)) {
      copy(TRAINED, cache);
    }
    var sources = new ArrayList<Class<?>>(List.of(Fagfaelle.class));
    sources.addAll(beside);
    var all =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--fagfaelle.home=" + home,
                "--fagfaelle.limits.address-per-minute=1000000",
                "--logging.level.dk.fagfaelle=trace"));
    all.addAll(List.of(settings));
    var application =
        new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
            .run(all.toArray(String[]::new));
    copy(cache, TRAINED);
    return new RunningProgram(application, home);
  }

  public Path home() {
    return home;
  }

  public <T> T the(Class<T> type) {
    return application.getBean(type);
  }

  public URI at(String path) {
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Returns a page as a browser without scripts gets it. */
  public HttpResponse<String> visit(String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
  }

  /** Returns what a program gets. */
  public HttpResponse<String> read(String path) {
    return send(HttpRequest.newBuilder(at(path)));
  }

  /** Types something on the page. */
  public HttpResponse<String> chat(String text, String... headers) {
    return post("/chat", "text=" + encoded(text), headers);
  }

  /** Posts a form as it is encoded. */
  public HttpResponse<String> post(String path, String form, String... headers) {
    var request =
        HttpRequest.newBuilder(at(path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Asks as a program does. */
  public HttpResponse<String> ask(String question, List<String> context, String... headers) {
    return askRaw(json.writeValueAsString(new Asked(question, context)), headers);
  }

  /** Posts what may be no question at all. */
  public HttpResponse<String> askRaw(String body, String... headers) {
    var request =
        HttpRequest.newBuilder(at("/api/ask"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    application.close();
  }

  private record Asked(String question, List<String> context) {}

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (var files = Files.newDirectoryStream(from, "*.bin")) {
      var _ = OwnersOnly.folder(to);
      for (var file : files) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
