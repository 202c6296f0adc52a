package dk.fagfaelle.bench;

import dk.fagfaelle.bench.PeerLibrary.PeerPassage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a peer is used; each choice is explained in {@code src/test/bench/peers/setting.mjs}. */
record PeerSetting(
    String library,
    String content,
    String unit,
    String fields,
    Map<String, Float> boosts,
    boolean stop,
    boolean fold,
    boolean context,
    float k,
    float b) {

  private static final List<String> FIELDS =
      List.of("title", "keywords", "questions", "text", "path");

  /** Returns what an index is built from, and what is asked for with each question is not. */
  String indexKey() {
    return List.of(library, content, unit, fields, stop, k, b).toString();
  }

  List<String> names() {
    return isOneField() ? List.of("all") : FIELDS;
  }

  float boost(String field) {
    return isOneField() ? 1 : boosts.getOrDefault(field, 1f);
  }

  /** Returns the texts by field of each document that a passage becomes; none if it is left out. */
  List<Map<String, String>> documents(PeerPassage passage) {
    var isFull = content.equals("full");
    if ((library.equals("cards") && !passage.card()) || (passage.text().isEmpty() && !isFull)) {
      return List.of();
    }
    var whole = new LinkedHashMap<String, String>();
    whole.put("title", passage.title());
    whole.put("path", passage.path());
    whole.put("text", passage.text());
    whole.put("keywords", isFull ? String.join("\n", passage.keywords()) : "");
    whole.put("questions", isFull ? String.join("\n", passage.questions()) : "");
    var documents = new ArrayList<>(List.of(inFields(whole)));
    if (unit.equals("asked") && isFull) {
      passage.questions().forEach(it -> documents.add(inFields(Map.of("questions", it))));
    }
    return documents;
  }

  private Map<String, String> inFields(Map<String, String> parts) {
    return isOneField() ? Map.of("all", String.join("\n", parts.values())) : parts;
  }

  private boolean isOneField() {
    return fields.equals("one");
  }
}
