package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  private static final List<String> SCRIPTS =
      List.of("adaptivecards/dist/adaptivecards.min.js", "markdown-it/dist/markdown-it.min.js");

  private static final String STYLE =
      """
      body{font:14px/20px 'Segoe UI','DejaVu Sans',sans-serif;color:#242424;margin:0;padding:12px;width:480px}
      .ac-adaptiveCard{border:1px solid #ddd;border-radius:4px;background:#fff}
      .ac-pushButton{font:bold 13px 'DejaVu Sans',sans-serif;border:1px solid #bbb;border-radius:4px;
      background:#fff;padding:6px 12px;color:#242424}
      .style-positive{background:#5b5fc7;border-color:#5b5fc7;color:#fff}
      .style-destructive{border-color:#c4314b;color:#c4314b}
      ul,ol{box-sizing:border-box}input[type=text],input[type=date],textarea,select{width:100%;box-sizing:border-box;padding:6px;
      border:1px solid #bbb;border-radius:4px;font:inherit}
      """;

  private final Page page;

  private Renderer(Page page) {
    this.page = page;
  }

  /** Opens it in an empty page. */
  static Renderer open(Page page) {
    page.setContent("<!doctype html><html lang=da><body></body></html>");
    for (var script : SCRIPTS) {
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(Clients.read(script)));
    }
    return new Renderer(page);
  }

  /** Returns a page that draws the card of a message about as Teams does. */
  static String page(JsonNode message) {
    var card = message.path("attachments").path(0).path("content").toString();
    var scripts = SCRIPTS.stream().map(Clients::read).toList();
    return """
    <!doctype html><html lang=da><meta charset=utf-8><style>%s</style><body></body>
    <script>%s</script><script>%s</script><script>(%s)(%s)</script></html>"""
        .formatted(
            STYLE,
            scripts.getFirst(),
            scripts.getLast(),
            RENDER.strip().replaceAll(";$", ""),
            new JsonMapper().writeValueAsString(card).replace("</", "<\\/"));
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
