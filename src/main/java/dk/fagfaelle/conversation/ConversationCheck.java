package dk.fagfaelle.conversation;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.content.MarkdownFile;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Checks what a conversation refers to: that every kind of small talk and every flow a card offers
 * has its words, that every such flow is there, and that every red line leads to a card.
 */
@Component
class ConversationCheck implements ContentCheck {

  private static final String RED_LINES = "bot/red-line-cards.yaml";
  private static final String SMALLTALK = "knowledge/outside/smalltalk.yaml";

  @Override
  public List<Fault> faults(Contents contents) {
    var faults = new ArrayList<Fault>();
    var texts = Texts.read(contents);
    faults.addAll(ContentCheck.faultsOf(() -> redLines(contents)));
    faults.addAll(ContentCheck.faultsOf(() -> smalltalk(contents, texts)));
    var flows = contents.below("bot/flows", ".yaml").stream().map(ContentFile::name).toList();
    for (var card : contents.below("knowledge/cards", ".md")) {
      faults.addAll(ContentCheck.faultsOf(() -> flow(card, texts)));
      faults.addAll(ContentCheck.faultsOf(() -> flow(card, flows)));
    }
    return faults;
  }

  private static boolean redLines(Contents contents) {
    var cards = contents.below("knowledge/cards", ".md").stream().map(ContentFile::name).toList();
    YamlNode.read(contents.file(RED_LINES))
        .entries()
        .forEach(
            (topic, card) -> {
              if (!cards.contains(card.text())) {
                throw card.fault("card-unknown", card.text());
              }
            });
    return true;
  }

  private static boolean smalltalk(Contents contents, Texts texts) {
    for (var item : YamlNode.read(contents.file(SMALLTALK)).items()) {
      item.allowOnly("kind", "phrases");
      say(texts, item.at("kind"), "conversation.smalltalk.");
    }
    return true;
  }

  private static boolean flow(ContentFile card, Texts texts) {
    MarkdownFile.read(card)
        .head()
        .find("flow")
        .ifPresent(flow -> say(texts, flow, "conversation.flow."));
    return true;
  }

  private static boolean flow(ContentFile card, List<String> flows) {
    MarkdownFile.read(card)
        .head()
        .find("flow")
        .filter(flow -> !flows.contains(flow.text()))
        .ifPresent(
            flow -> {
              throw flow.fault("flow-unknown", flow.text());
            });
    return true;
  }

  /** Refuses a name that has no words, where the name stands. */
  private static void say(Texts texts, YamlNode name, String prefix) {
    try {
      var unused = texts.say(prefix + name.text());
    } catch (ContentException _) {
      throw name.fault("text-missing", prefix + name.text());
    }
  }
}
