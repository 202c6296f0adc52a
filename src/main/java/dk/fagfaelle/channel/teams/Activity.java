package dk.fagfaelle.channel.teams;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What Teams delivers, as far as the assistant reads it. Prints without any words.
 *
 * @param type message, invoke, conversationUpdate and others
 * @param name what is invoked
 * @param action whether something was added or removed, of an installation
 * @param id Teams' own id of it
 * @param channel which product of Microsoft it came through
 * @param service where answers are sent
 * @param from who wrote it
 * @param bot what we are called there
 * @param talk where it was written
 * @param tenants every tenant it says that it comes from
 * @param text what was typed, with its signs
 * @param mentions whom it mentions
 * @param value what was pressed
 * @param replyTo the message it is about
 * @param added who came in
 */
record Activity(
    String type,
    String name,
    String action,
    String id,
    String channel,
    String service,
    Party from,
    Party bot,
    Talk talk,
    Set<String> tenants,
    String text,
    List<Mention> mentions,
    JsonNode value,
    String replyTo,
    List<String> added) {

  /** Copies what is handed in. */
  Activity {
    tenants = Set.copyOf(tenants);
    mentions = List.copyOf(mentions);
    added = List.copyOf(added);
  }

  /** Somebody in Teams: a person or a bot. */
  record Party(String id, String role) {

    private static Party read(JsonNode node) {
      return new Party(word(node, "id"), word(node, "role"));
    }

    boolean isBot() {
      return role.equals("bot") || id.startsWith("28:");
    }
  }

  /**
   * Where people talk.
   *
   * @param id Teams' id of it; a thread has one of its own
   * @param isPersonal whether one person is alone there with the bot
   */
  record Talk(String id, boolean isPersonal) {

    private static Talk read(JsonNode node) {
      var kind = word(node, "conversationType");
      var isGroup = node.path("isGroup").asBoolean(false);
      return new Talk(word(node, "id"), kind.isEmpty() ? !isGroup : kind.equals("personal"));
    }
  }

  /**
   * Somebody named in a text.
   *
   * @param id who
   * @param text how it stands in the text
   */
  record Mention(String id, String text) {}

  /** Reads it; empty if it lacks what every activity has. */
  static Optional<Activity> read(JsonNode node) {
    var activity =
        new Activity(
            word(node, "type"),
            word(node, "name"),
            word(node, "action"),
            word(node, "id"),
            word(node, "channelId"),
            word(node, "serviceUrl"),
            Party.read(node.path("from")),
            Party.read(node.path("recipient")),
            Talk.read(node.path("conversation")),
            tenantsOf(node),
            word(node, "text"),
            mentionsIn(node.path("entities")),
            node.path("value"),
            word(node, "replyToId"),
            node.path("membersAdded").valueStream().map(it -> word(it, "id")).toList());
    return Optional.of(activity).filter(Activity::isWhole);
  }

  @Override
  public String toString() {
    return "Activity[%s, text of %d characters]".formatted(type, text.length());
  }

  /** Returns the one tenant it comes from; empty if it names none or several. */
  String tenant() {
    return tenants.size() == 1 ? tenants.iterator().next() : "";
  }

  private boolean isWhole() {
    return Stream.of(type, channel, service, from.id(), talk.id()).noneMatch(String::isEmpty);
  }

  private static Set<String> tenantsOf(JsonNode node) {
    return Stream.of(
            word(node.path("channelData").path("tenant"), "id"),
            word(node.path("conversation"), "tenantId"))
        .filter(id -> !id.isEmpty())
        .map(id -> id.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static List<Mention> mentionsIn(JsonNode entities) {
    return entities
        .valueStream()
        .filter(entity -> word(entity, "type").equals("mention"))
        .map(entity -> new Mention(word(entity.path("mentioned"), "id"), word(entity, "text")))
        .filter(mention -> !mention.text().isEmpty())
        .toList();
  }

  private static String word(JsonNode node, String key) {
    return node.path(key).stringValue("");
  }
}
