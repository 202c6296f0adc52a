package dk.fagfaelle.channel;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page, met without scripts: what is sent is what its forms send. */
final class PageProduct implements Product {

  private final House house;
  private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
  private final AtomicReference<String> door = new AtomicReference<>("");

  PageProduct(House house) {
    this.house = house;
  }

  @Override
  public String name() {
    return "page";
  }

  @Override
  public Member member(String name) {
    return visitors.computeIfAbsent(name, _ -> new Visitor());
  }

  @Override
  public void close() {
    visitors.clear();
  }

  private final class Visitor implements Member {

    private final HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final AtomicReference<String> session = new AtomicReference<>("");
    private final AtomicReference<String> answer = new AtomicReference<>("");

    @Override
    public String asks(String question) {
      return words(send("/chat", Map.of("text", question)));
    }

    @Override
    public void begins(String begin) {
      var page = send("/press", Map.of("action", "begin", "value", begin, "label", "x"));
      door.set(page.select(".door a.way").attr("href"));
    }

    @Override
    public void goesIn() {
      session.set(door.get());
    }

    @Override
    public String sees() {
      return session.get().isEmpty() ? "" : words(look());
    }

    @Override
    public void looks() {
      // What is looked at is always the newest.
    }

    @Override
    public void presses(String label, Map<String, String> fields) {
      press(button(label), fields);
    }

    @Override
    public Runnable reachesFor(String label) {
      var button = button(label);
      return () -> press(button, Map.of());
    }

    @Override
    public String isTold() {
      return words(Jsoup.parse(answer.get()));
    }

    @Override
    public int messages() {
      return session.get().isEmpty() ? 0 : 1;
    }

    /** A page is seen by one. */
    @Override
    public String seesAmongOthers() {
      return "";
    }

    @Override
    public String opensSummary() {
      var way = look().select(".take-along a").first();
      var path = Optional.ofNullable(way).orElseThrow().attr("href");
      return words(read(HttpRequest.newBuilder(house.at(path)).build()));
    }

    @Override
    public String drawn() {
      var page = look();
      page.head().prependElement("base").attr("href", house.at("/").toString());
      return page.outerHtml();
    }

    private Element button(String label) {
      return Stream.of(look(), Jsoup.parse(answer.get()))
          .flatMap(it -> it.select("button").stream())
          .filter(it -> it.text().startsWith(label))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no " + label + " in " + sees()));
    }

    private void press(Element button, Map<String, String> fields) {
      var form = Optional.ofNullable(button.closest("form")).orElseThrow();
      var sent = new HashMap<>(fields);
      form.select("select").forEach(it -> sent.computeIfPresent(it.attr("name"), picked(it)));
      form.select("input[type=hidden]").forEach(it -> sent.put(it.attr("name"), it.attr("value")));
      if (button.hasAttr("name")) {
        sent.put(button.attr("name"), button.attr("value"));
      }
      answer.set(send(form.attr("action"), sent).outerHtml());
    }

    private static BiFunction<String, String, String> picked(Element select) {
      return (_, words) ->
          select.select("option").stream()
              .filter(it -> it.text().equals(words))
              .map(it -> it.attr("value"))
              .findFirst()
              .orElseThrow();
    }

    private Document look() {
      return read(HttpRequest.newBuilder(house.at(session.get())).build());
    }

    private Document send(String path, Map<String, String> fields) {
      var body =
          fields.entrySet().stream()
              .map(
                  it ->
                      it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
              .collect(joining("&"));
      return read(
          HttpRequest.newBuilder(house.at(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body))
              .build());
    }

    private Document read(HttpRequest request) {
      try {
        return Jsoup.parse(browser.send(request, BodyHandlers.ofString()).body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  /** Also what a field is filled in with, which in the page stands as an attribute. */
  private static String words(Document page) {
    var filledIn = page.body().select("input:not([type=hidden])").eachAttr("value");
    return page.body().wholeText() + "\n" + String.join("\n", filledIn);
  }
}
