package dk.fagfaelle.session;

import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.session.Reminders.Quiet;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads when a flow reminds people of what they agreed on. What is left out is as usual. */
final class RemindersFile {

  /** So long a session is kept beyond the day the last next step is due, in days. */
  private static final int LONGEST = 30;

  private static final Reminders USUAL = Reminders.USUAL;

  private RemindersFile() {}

  static Reminders read(YamlNode flow) {
    return flow.find("reminders").map(RemindersFile::reminders).orElse(USUAL);
  }

  private static Reminders reminders(YamlNode node) {
    node.allowOnly("before", "at", "every", "most", "quiet");
    var read =
        new Reminders(
            node.find("before").map(RemindersFile::numbers).orElse(USUAL.before()),
            node.find("at").map(RemindersFile::time).orElse(USUAL.at()),
            node.find("every").map(FlowFile::number).orElse(USUAL.every()),
            most(node.find("most")),
            node.find("quiet").map(RemindersFile::quiet).orElse(USUAL.quiet()));
    if (read.quiet().holds(read.at())) {
      throw node.find("at").orElse(node).fault("flow-reminder-night", read.at().toString());
    }
    if (read.every() * read.most() > LONGEST) {
      throw node.fault("flow-reminders-long", "" + LONGEST);
    }
    return read;
  }

  private static List<Integer> numbers(YamlNode node) {
    return node.items().stream().map(FlowFile::number).toList();
  }

  private static int most(Optional<YamlNode> node) {
    var isNone = node.map(YamlNode::text).filter("0"::equals).isPresent();
    return isNone ? 0 : node.map(FlowFile::number).orElse(USUAL.most());
  }

  private static Quiet quiet(YamlNode node) {
    node.allowOnly("from", "to");
    return new Quiet(time(node.at("from")), time(node.at("to")));
  }

  private static LocalTime time(YamlNode node) {
    if (!node.text().matches("([01]\\d|2[0-3]):[0-5]\\d")) {
      throw node.fault("flow-time", node.text());
    }
    return LocalTime.parse(node.text());
  }
}
