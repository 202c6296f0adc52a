package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Microsoft's own renderer of cards, in a page of a browser. */
final class Renderer {

  /** Renders a card, and tells what it did not know and what can be read. */
  private static final String RENDER =
      """
      card => {
        AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
          result.outputHtml = new markdownit().render(text);
          result.didProcess = true;
        };
        const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
        const drawn = new AdaptiveCards.AdaptiveCard();
        drawn.parse(JSON.parse(card), context);
        document.body.replaceChildren(drawn.render());
        const faults = [];
        for (let i = 0; i < context.eventCount; i++) {
          const fault = context.getEventAt(i).message;
          // It keeps state in the expression it tests "lang" with, and refuses every other card.
          if (!fault.includes('property "lang"')) faults.push(fault);
        }
        const typed = [...document.querySelectorAll('input,textarea')].map(it => it.value);
        const said = [...document.querySelectorAll('.ac-richTextBlock')].map(it => it.textContent);
        return {
          faults,
          text: document.body.textContent + ' ' + typed.join(' '),
          said,
          marked: document.body.querySelectorAll('em, code, blockquote, h1, h2, img, s, hr').length
        };
      }
      """;

  private final Page page;

  private Renderer(Page page) {
    this.page = page;
  }

  /** Opens it in an empty page. */
  static Renderer open(Page page) {
    page.setContent("<!doctype html><html lang=da><body></body></html>");
    for (var script :
        List.of("adaptivecards/dist/adaptivecards.min.js", "markdown-it/dist/markdown-it.min.js")) {
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(Clients.read(script)));
    }
    return new Renderer(page);
  }

  /**
   * Renders the card of a message, of which everything must be known to it, and returns what can be
   * read.
   *
   * @param about is told where it fails
   */
  Map<?, ?> render(JsonNode message, String about) {
    var card = message.path("attachments").path(0).path("content").toString();
    var shown = (Map<?, ?>) page.evaluate(RENDER, card);
    assertThat((List<?>) shown.get("faults")).as("%s: %s", about, card).isEmpty();
    assertThat(shown.get("marked")).as("%s: %s", about, card).isEqualTo(0);
    return shown;
  }
}
