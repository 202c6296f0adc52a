package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.channel.chat.Showing.Turning.Paged;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what is shown as Slack's messages. Each is within Slack's limits, whatever is shown, and
 * nothing of it is left out; what one message cannot hold and cannot be parted, such as a form of
 * many pages, is refused.
 */
final class BlockKit {

  private static final int MOST_BLOCKS = 50;
  private static final int MOST_LETTERS = 11_900;
  private static final int MOST_BLOCKS_OF_HOME = 100;
  private static final int MOST_LETTERS_OF_HOME = 100_000;

  private final Texts texts;
  private final Drawing drawing;
  private final Buttons buttons;

  BlockKit(Texts texts) {
    this.texts = texts;
    this.drawing = new Drawing(texts);
    this.buttons = new Buttons(texts);
  }

  /**
   * A message as Slack takes it.
   *
   * @param notice what a telephone shows of it on a locked screen
   */
  record Message(String notice, List<LayoutBlock> blocks) {

    Message {
      blocks = List.copyOf(blocks);
    }

    /** Returns the blocks as Slack reads them. */
    String json() {
      return Wire.json(blocks);
    }
  }

  /** Draws it in as many messages as it takes, or the page of it that is shown. */
  List<Message> draw(Showing showing) {
    var chunks = drawing.draw("b", showing.pieces());
    var pages =
        switch (showing.turning()) {
          case Following() -> new Pages(MOST_BLOCKS, MOST_LETTERS).of(chunks);
          case Paged paged -> List.of(page(chunks, paged));
        };
    return pages.stream()
        .map(BlockKit::checked)
        .map(page -> new Message(Plain.escaped(showing.notice()), page.blocks()))
        .toList();
  }

  /** Draws the first page of what stands in Home, where a page is far longer. */
  List<LayoutBlock> home(Showing showing) {
    return new Pages(MOST_BLOCKS_OF_HOME, MOST_LETTERS_OF_HOME)
        .of(drawing.draw("b", showing.pieces()))
        .getFirst()
        .blocks();
  }

  private Chunk page(List<Chunk> chunks, Paged paged) {
    if (new Pages(MOST_BLOCKS, MOST_LETTERS).hold(chunks)) {
      return Chunk.together(chunks);
    }
    var widest = Chunk.together(turning(List.of(choice("back", paged, 99), rest(paged, 99))));
    var pages = new Pages(MOST_BLOCKS - 1, MOST_LETTERS - widest.length()).of(chunks);
    var at = Math.min(paged.page(), pages.size() - 1);
    var ways = new ArrayList<Choice>();
    if (at > 0) {
      ways.add(choice("back", paged, at - 1));
    }
    if (at < pages.size() - 1) {
      ways.add(rest(paged, at + 1));
    }
    return pages.get(at).and(Chunk.together(turning(ways)));
  }

  private List<Chunk> turning(List<Choice> ways) {
    return buttons.rows("turn", ways, "");
  }

  private Choice rest(Paged paged, int to) {
    return choice("rest", paged, to);
  }

  private Choice choice(String word, Paged paged, int to) {
    return paged.to(texts.say("slack." + word), to);
  }

  private static Chunk checked(Chunk page) {
    if (page.blocks().size() > MOST_BLOCKS || page.length() > MOST_LETTERS) {
      throw new OutletException(
          Why.REFUSED,
          "a form of %d blocks and %d letters does not fit into one message of Slack"
              .formatted(page.blocks().size(), page.length()));
    }
    return page;
  }
}
