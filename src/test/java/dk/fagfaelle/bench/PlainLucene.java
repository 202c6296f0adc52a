package dk.fagfaelle.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.fagfaelle.bench.PeerLibrary.PeerPassage;
import dk.fagfaelle.knowledge.Citation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves plain Lucene behind {@code POST /lucene/SETTING/api/ask}, so that what scores the
 * assistant scores it too; a setting is JSON in base64url, as in {@code peers/setting.mjs}.
 */
final class PlainLucene {

  private static final int MOST_ANSWERS = 10;
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final List<PeerPassage> passages;
  private final Map<String, LuceneIndex> indexes = new HashMap<>();

  private PlainLucene(List<PeerPassage> passages) {
    this.passages = passages;
  }

  record Asked(String question, List<String> context) {}

  record Answers(String kind, List<Answer> answers) {}

  record Answer(String id, String title, String text, List<Citation> citations) {}

  /** Takes the file that {@link PeerLibrary} wrote, and a port; serves until it is ended. */
  public static void main(String[] args) throws IOException {
    var passages = List.of(JSON.readValue(Path.of(args[0]), PeerPassage[].class));
    var lucene = new PlainLucene(passages);
    var address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]));
    var server = HttpServer.create(address, 0);
    server.createContext("/", lucene::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var encoded = exchange.getRequestURI().getPath().split("/", -1)[2];
      var setting = JSON.readValue(Base64.getUrlDecoder().decode(encoded), PeerSetting.class);
      var asked = JSON.readValue(exchange.getRequestBody(), Asked.class);
      var body = JSON.writeValueAsBytes(new Answers("answer", answers(asked, setting)));
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private List<Answer> answers(Asked asked, PeerSetting setting) {
    var index = indexes.computeIfAbsent(setting.indexKey(), _ -> LuceneIndex.of(passages, setting));
    var earlier = setting.context() ? String.join(" ", asked.context()) + " " : "";
    var seen = new HashSet<String>();
    var answers = new ArrayList<Answer>();
    for (var number : index.find(earlier + asked.question(), setting)) {
      var passage = passages.get(number);
      if (answers.size() < MOST_ANSWERS && !passage.text().isEmpty() && seen.add(passage.id())) {
        answers.add(new Answer(passage.id(), passage.title(), "", passage.citations()));
        if (setting.fold() && passage.card()) {
          passage.citations().forEach(it -> seen.add(it.source() + "/" + it.section()));
        }
      }
    }
    return answers;
  }
}
