package dk.fagfaelle.content;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file that knows its line, so that every fault can be told where it stands. All
 * values are read as the text that was written; dates and numbers are read by whoever knows them.
 */
public final class YamlNode {

  private final String file;
  private final int firstLine;
  private final Node node;

  private YamlNode(String file, int firstLine, Node node) {
    this.file = file;
    this.firstLine = firstLine;
    this.node = node;
  }

  /** Reads a whole file. */
  public static YamlNode read(ContentFile file) {
    return read(file.path(), 1, file.text());
  }

  /**
   * Reads the YAML part of a file.
   *
   * @param file the file's path, for faults
   * @param firstLine the line in the file on which the part begins, counted from 1
   * @param yaml the part
   */
  static YamlNode read(String file, int firstLine, String yaml) {
    try {
      var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
      if (node == null) {
        throw new ContentException(Fault.of(file, firstLine, "yaml-empty"));
      }
      return new YamlNode(file, firstLine, node);
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      var line = firstLine + (mark == null ? 0 : mark.getLine());
      throw new ContentException(
          Fault.of(file, line, "yaml-broken", String.valueOf(e.getProblem())));
    }
  }

  /** Returns the line this stands on, counted from 1. */
  public int line() {
    return firstLine + node.getStartMark().getLine();
  }

  /** Returns the line a key stands on here; without the key, the line this stands on. */
  public int lineOf(String key) {
    return mapping().getValue().stream()
        .filter(entry -> keyOf(entry.getKeyNode()).equals(key))
        .map(entry -> firstLine + entry.getKeyNode().getStartMark().getLine())
        .findFirst()
        .orElse(line());
  }

  /** Returns the path of the file this stands in. */
  public String file() {
    return file;
  }

  /** Makes a fault that points here. */
  public ContentException fault(String problem, String... details) {
    return new ContentException(Fault.of(file, line(), problem, details));
  }

  /** Returns what stands under a key, if anything does. */
  public Optional<YamlNode> find(String key) {
    return mapping().getValue().stream()
        .filter(entry -> keyOf(entry.getKeyNode()).equals(key))
        .map(entry -> new YamlNode(file, firstLine, entry.getValueNode()))
        .findFirst();
  }

  /** Returns what stands under a key that must be there. */
  public YamlNode at(String key) {
    return find(key).orElseThrow(() -> fault("key-missing", key));
  }

  /** Returns the text here. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw fault("text-expected");
  }

  /** Returns the text under a key that must be there and not be empty. */
  public String text(String key) {
    var text = at(key).text();
    if (text.isEmpty()) {
      throw at(key).fault("text-empty", key);
    }
    return text;
  }

  /** Returns the text under a key, or what is given if the key is not there. */
  public String text(String key, String otherwise) {
    return find(key).map(YamlNode::text).orElse(otherwise);
  }

  /** Returns the ISO date under a key that must be there. */
  public String date(String key) {
    var date = text(key);
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeParseException _) {
      throw at(key).fault("date-expected", key, date);
    }
  }

  /** Returns the items of the list here. */
  public List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlNode(file, firstLine, item)).toList();
    }
    throw fault("list-expected");
  }

  /** Returns the items of the list under a key; none if the key is not there. */
  public List<YamlNode> items(String key) {
    return find(key).map(YamlNode::items).orElse(List.of());
  }

  /** Returns the texts of the list under a key; none if the key is not there. */
  public List<String> texts(String key) {
    return items(key).stream().map(YamlNode::text).toList();
  }

  /** Returns what stands under each key here, in the order it is written. */
  public Map<String, YamlNode> entries() {
    var entries = new LinkedHashMap<String, YamlNode>();
    for (var entry : mapping().getValue()) {
      var key = keyOf(entry.getKeyNode());
      var value = new YamlNode(file, firstLine, entry.getValueNode());
      if (entries.put(key, value) != null) {
        throw value.fault("key-twice", key);
      }
    }
    return entries;
  }

  /** Refuses keys that nobody reads, so that a misspelt key is told and not silently lost. */
  public void allowOnly(String... keys) {
    var known = Arrays.asList(keys);
    entries()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                throw value.fault("key-unknown", key, String.join(", ", known));
              }
            });
  }

  private MappingNode mapping() {
    if (node instanceof MappingNode mapping) {
      return mapping;
    }
    throw fault("map-expected");
  }

  private String keyOf(Node key) {
    return new YamlNode(file, firstLine, key).text();
  }
}
