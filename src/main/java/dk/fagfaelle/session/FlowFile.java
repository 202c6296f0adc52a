package dk.fagfaelle.session;

import static java.util.stream.Collectors.toMap;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.session.Flow.Form;
import dk.fagfaelle.session.Flow.Keeping;
import dk.fagfaelle.session.Flow.Role;
import dk.fagfaelle.session.Flow.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads a file of {@code bot/flows}. What is wrong with it is told with its line. */
final class FlowFile {

  private static final int HASH = 32;

  private FlowFile() {}

  /** Returns the flow of a file that is right in every way. */
  static Flow read(ContentFile file) {
    var root = YamlNode.read(file);
    root.allowOnly(
        "id",
        "version",
        "title",
        "purpose",
        "use",
        "avoid",
        "sources",
        "evidence",
        "credit",
        "keep",
        "reminders",
        "forms",
        "roles",
        "steps");
    if (!root.text("id").equals(file.name())) {
      throw root.at("id").fault("id-is-not-file-name", root.text("id"), file.name());
    }
    var forms = root.at("forms").items().stream().map(FlowFile::form).toList();
    var all = forms.stream().map(Form::id).toList();
    var flow =
        new Flow(
            root.text("id"),
            root.text("version"),
            hash(file.text()),
            words(root),
            forms,
            root.at("roles").items().stream().map(role -> role(role, all)).toList(),
            root.at("steps").items().stream().map(step -> StepFile.read(step, all)).toList(),
            keeping(root.at("keep")),
            RemindersFile.read(root));
    new FlowRules(flow, root).check();
    return flow;
  }

  /** Returns what names a text and no other. */
  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns the forms named under a key, or all of them; one nobody knows is refused. */
  static List<String> forms(YamlNode node, List<String> all) {
    var named = node.items("forms");
    for (var form : named) {
      if (!all.contains(form.text())) {
        throw form.fault("value-unknown", form.text(), String.join(", ", all));
      }
    }
    return named.isEmpty() ? all : named.stream().map(YamlNode::text).toList();
  }

  /**
   * Returns the value of a kind that a text names, in small letters; the first if none is named.
   */
  static <E extends Enum<E>> E oneOf(Class<E> kind, YamlNode node, String key) {
    var all = kind.getEnumConstants();
    var byName = Stream.of(all).collect(toMap(it -> it.name().toLowerCase(Locale.ROOT), it -> it));
    var named = node.text(key, all[0].name().toLowerCase(Locale.ROOT));
    var found = byName.get(named);
    if (found == null) {
      var names = Arrays.stream(all).map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
      throw node.at(key).fault("value-unknown", named, String.join(", ", names));
    }
    return found;
  }

  /** Returns the whole number here, one at least. */
  static int number(YamlNode node) {
    if (!node.text().matches("[1-9]\\d{0,3}")) {
      throw node.fault("flow-number", node.text());
    }
    return Integer.parseInt(node.text());
  }

  private static Words words(YamlNode root) {
    root.items("sources").forEach(source -> source.allowOnly("source", "section"));
    return new Words(
        root.text("title"),
        root.text("purpose"),
        root.at("use").items().stream().map(YamlNode::text).toList(),
        root.at("avoid").items().stream().map(YamlNode::text).toList(),
        root.text("evidence"),
        root.text("credit", ""));
  }

  private static Form form(YamlNode form) {
    form.allowOnly("id", "title");
    return new Form(form.text("id"), form.text("title"));
  }

  private static Role role(YamlNode role, List<String> all) {
    role.allowOnly("id", "title", "task", "lead", "forms");
    return new Role(
        role.text("id"),
        role.text("title"),
        role.text("task"),
        isTrue(role, "lead"),
        forms(role, all));
  }

  /** Returns whether a key says {@code true}; without it, it does not. */
  static boolean isTrue(YamlNode node, String key) {
    var said = node.text(key, "false");
    if (!said.equals("true") && !said.equals("false")) {
      throw node.at(key).fault("value-unknown", said, "true, false");
    }
    return said.equals("true");
  }

  private static Keeping keeping(YamlNode keep) {
    keep.allowOnly("open-days", "closed-days", "results-days");
    return new Keeping(
        Duration.ofDays(number(keep.at("open-days"))),
        Duration.ofDays(number(keep.at("closed-days"))),
        Duration.ofDays(keep.find("results-days").map(FlowFile::number).orElse(0)));
  }
}
