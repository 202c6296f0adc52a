package dk.fagfaelle.safety;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.YamlNode;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Approval;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Workplace;
import java.util.List;
import java.util.Optional;

/**
 * Says what to do first, in the words the workplace has approved. As long as nobody there has, a
 * real channel shows only the opener and whom to call; the local page shows all of it, marked.
 */
public final class FirstThings {

  private static final String APPROVED = "acute";

  private final String opener;
  private final List<String> openerNumbers;
  private final Texts texts;

  private FirstThings(String opener, List<String> openerNumbers, Texts texts) {
    this.opener = opener;
    this.openerNumbers = openerNumbers;
    this.texts = texts;
  }

  /** Reads {@code bot/acute/opener.yaml}. */
  public static FirstThings read(Contents contents, Texts texts) {
    var node = YamlNode.read(contents.file("bot/acute/opener.yaml"));
    node.allowOnly("opener", "numbers");
    return new FirstThings(node.text("opener"), node.texts("numbers"), texts);
  }

  /** Returns the one line that is always right, numbers put in. */
  public String opener(Facts facts) {
    return facts.fill(opener);
  }

  /**
   * Makes the block for a text.
   *
   * @param text what the danger calls for
   * @param facts the workplace's own values among them
   * @param workplace who may have approved the texts
   * @param isLocalPage whether only the page on this machine shows it, and no real channel
   */
  public Block.FirstThings block(
      AcuteText text, Facts facts, Workplace workplace, boolean isLocalPage) {
    var approval = workplace.approvalOf(APPROVED);
    var isWhole = approval.isPresent() || isLocalPage;
    var numbers = isWhole ? text.numbers() : openerNumbers;
    return new Block.FirstThings(
        text.id(),
        text.title(),
        opener(facts),
        isWhole ? text.steps().stream().map(facts::fill).toList() : List.of(),
        numbers.stream().map(key -> contact(key, facts, workplace)).toList(),
        approvalLine(approval, isLocalPage));
  }

  private String approvalLine(Optional<Approval> approval, boolean isLocalPage) {
    return approval
        .map(given -> texts.say("acute.approved", given.by(), given.on()))
        .orElseGet(() -> texts.say(isLocalPage ? "acute.awaiting" : "acute.awaiting.channel"));
  }

  /** A local number that nobody has set stays empty: its stand-in words cannot be called. */
  private Block.Contact contact(String key, Facts facts, Workplace workplace) {
    var number =
        facts
            .find(key)
            .filter(fact -> !fact.isLocal() || workplace.facts().containsKey(key))
            .map(fact -> fact.value())
            .orElse("");
    return new Block.Contact(texts.say("acute.contact." + key), number);
  }
}
