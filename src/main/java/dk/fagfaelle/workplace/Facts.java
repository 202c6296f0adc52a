package dk.fagfaelle.workplace;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every fact by key: the national ones as checked, the local ones as the workplace set them. */
public final class Facts {

  private static final Pattern REFERENCE = Pattern.compile("\\{\\{([a-z0-9-]+)}}");

  private final Map<String, Fact> facts;

  private Facts(Map<String, Fact> facts) {
    this.facts = facts;
  }

  /** Reads {@code knowledge/facts.yaml}; no local fact is set yet. */
  public static Facts read(Contents contents) {
    var facts = new LinkedHashMap<String, Fact>();
    for (var item : YamlNode.read(contents.file("knowledge/facts.yaml")).items()) {
      var fact = factOf(item);
      if (facts.put(fact.key(), fact) != null) {
        throw item.fault("key-twice", fact.key());
      }
    }
    return new Facts(facts);
  }

  /**
   * Returns these facts with the workplace's own values put in.
   *
   * @param values by key; a key that is no local fact is added as one
   */
  public Facts with(Map<String, String> values) {
    var merged = new LinkedHashMap<>(facts);
    values.forEach(
        (key, value) ->
            merged.merge(
                key,
                new Fact(key, value, key, true, "local", "", "", ""),
                (old, _) ->
                    new Fact(
                        key,
                        value,
                        old.meaning(),
                        old.isLocal(),
                        old.level(),
                        old.source(),
                        old.checked(),
                        old.note())));
    return new Facts(merged);
  }

  /** Returns the fact under a key. */
  public Optional<Fact> find(String key) {
    return Optional.ofNullable(facts.get(key));
  }

  /** Returns every fact. */
  public Collection<Fact> all() {
    return List.copyOf(facts.values());
  }

  /** Returns the keys that a text refers to, in order. */
  public static List<String> references(String text) {
    return REFERENCE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** Puts each fact in the place of its key; a key nobody knows stays as it is. */
  public String fill(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    find(found.group(1)).map(Fact::value).orElse(found.group())));
  }

  private static Fact factOf(YamlNode item) {
    item.allowOnly(
        "key", "value", "unset", "meaning", "scope", "level", "source", "section", "checked",
        "note");
    return switch (item.text("scope")) {
      case "local" ->
          new Fact(
              item.text("key"),
              item.text("unset"),
              item.text("meaning"),
              true,
              "local",
              "",
              "",
              "");
      case "national" ->
          new Fact(
              item.text("key"),
              item.text("value"),
              item.text("meaning"),
              false,
              item.text("level"),
              item.text("source"),
              item.date("checked"),
              item.text("note", ""));
      case String other -> throw item.at("scope").fault("value-unknown", other, "local, national");
    };
  }
}
