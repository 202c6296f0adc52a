package dk.fagfaelle.channel.teams;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.fagfaelle.RunningProgram;
import dk.fagfaelle.channel.web.Chromium;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole assistant in Microsoft's Web Chat: somebody asks, reads, and presses. */
class WebChatTests {

  /** Web Chat cannot execute, and unlike an older client it does not look for what to submit. */
  private static final String HTML =
      """
      <!doctype html><html lang="da"><meta charset="utf-8"><title>Fagfælle</title>
      <style>html, body, #chat { height: 100%; margin: 0 }</style>
      <body><div id="chat"></div>
      <script src="/webchat.js"></script>
      <script>
        const older = node => {
          if (node && typeof node === 'object') {
            for (const key of Object.keys(node)) {
              const it = node[key];
              node[key] = older(it && it.type === 'Action.Execute' ? it.fallback : it);
            }
          }
          return node;
        };
        const store = WebChat.createStore({}, () => next => action => next(
          action.type === 'DIRECT_LINE/INCOMING_ACTIVITY'
            ? {...action, payload: older(JSON.parse(JSON.stringify(action.payload)))}
            : action));
        WebChat.renderWebChat({
          directLine: WebChat.createDirectLine(
            {domain: location.origin + '/directline', webSocket: false, pollingInterval: 250}),
          store, locale: 'da-DK', userID: 'anna'
        }, document.getElementById('chat'));
      </script>
      """;

  private static final LocatorAssertions.ContainsTextOptions PATIENCE =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

  @TempDir Path home;

  @Test
  void somebody_asks_and_reads_and_presses() {
    assumeTrue(Chromium.isHere(), "no chromium or no node: Web Chat is not tried");
    assumeTrue(Clients.areHere(), "no npm packages in target/clients: Web Chat is not tried");
    try (var program = RunningProgram.start(home, "--fagfaelle.teams.emulator=true");
        var line = DirectLine.start(program.at(MessagesApi.PATH));
        var browser = Chromium.start();
        var context = browser.browser().newContext(size())) {
      var page = open(context.newPage(), line);
      say(page, "hvad er defusing?");
      assertShown(page, "aflastningssamtale");
      look(page, "answer");

      say(page, "Start sparring");
      assertShown(page, "Hvordan holder I den?");
      press(page, "To personer, 10 minutter");
      assertShown(page, "skriver kode");
      press(page, "Gå ind");
      assertShown(page, "Hvad skal de andre kalde dig?");
      page.locator(".ac-adaptiveCard").last().locator("input[type=text]").fill("Ane");
      press(page, "Kom med");
      assertShown(page, "Trin 1 af");
      look(page, "session");

      say(page, "hun har skåret sig igen og bløder voldsomt");
      assertShown(page, "Kraftig blødning");
      look(page, "acute");
    }
  }

  private static Browser.NewContextOptions size() {
    return new Browser.NewContextOptions().setViewportSize(720, 1100);
  }

  private static Page open(Page page, DirectLine line) {
    page.route(
        line.address() + "/chat",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(HTML)));
    page.route(
        line.address() + "/webchat.js",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/javascript")
                    .setPath(Clients.path("botframework-webchat/dist/webchat.js"))));
    page.navigate(line.address() + "/chat");
    // What is sent before it is connected stays in the box.
    assertThat(page.locator("body")).containsText("Forbindelsesstatus: Forbundet", PATIENCE);
    return page;
  }

  private static void say(Page page, String words) {
    var box = page.locator("[data-id='webchat-sendbox-input']");
    box.fill(words);
    box.press("Enter");
  }

  private static void press(Page page, String label) {
    var button = new Locator.GetByRoleOptions().setName(label);
    page.locator(".ac-adaptiveCard").last().getByRole(AriaRole.BUTTON, button).click();
  }

  private static void assertShown(Page page, String words) {
    assertThat(page.locator(".ac-adaptiveCard").last()).containsText(words, PATIENCE);
  }

  private static void look(Page page, String name) {
    var file = Path.of("target", "screenshots", "teams-" + name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }
}
