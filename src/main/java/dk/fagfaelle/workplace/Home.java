package dk.fagfaelle.workplace;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The folder with the workplace's own things, outside what is versioned. An upgrade never touches
 * it. Nothing in it is needed to run.
 *
 * @param folder where it is
 */
public record Home(Path folder) {

  /** Reads {@code workplace.yaml} and {@code approvals.yaml}; nothing there is no fault. */
  public Workplace workplace() {
    var approvals = find("approvals.yaml").map(Home::approvalsOf).orElse(List.of());
    return find("workplace.yaml")
        .map(file -> workplaceOf(file, approvals))
        .orElseGet(() -> new Workplace("", "", false, false, Map.of(), approvals));
  }

  /** Returns where the workplace's procedures lie. */
  public Path procedures() {
    return folder.resolve("procedures");
  }

  /** Returns where things that can be made again are kept. */
  public Path cache() {
    return folder.resolve("cache");
  }

  private Optional<YamlNode> find(String name) {
    var path = folder.resolve(name);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(YamlNode.read(new ContentFile(path.toString(), Files.readString(path))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Approval> approvalsOf(YamlNode file) {
    return file.items().stream()
        .map(item -> new Approval(item.text("what"), item.text("by"), item.text("on")))
        .toList();
  }

  private static Workplace workplaceOf(YamlNode file, List<Approval> approvals) {
    file.allowOnly("id", "name", "example", "only_approved", "facts", "rooms");
    var facts =
        file.find("facts")
            .map(
                node ->
                    node.entries().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().text())))
            .orElse(Map.of());
    return new Workplace(
        file.text("id"),
        file.text("name"),
        Boolean.parseBoolean(file.text("example", "false")),
        Boolean.parseBoolean(file.text("only_approved", "false")),
        facts,
        approvals,
        file.find("rooms").map(Home::roomsOf).orElse(List.of()));
  }

  private static List<String> roomsOf(YamlNode node) {
    return node.items().stream().map(YamlNode::text).map(String::strip).toList();
  }
}
