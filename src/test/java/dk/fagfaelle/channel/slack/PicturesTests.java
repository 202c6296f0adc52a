package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes the pictures of docs/slack.md, drawn from the very messages that are sent. */
@Tag("proof")
class PicturesTests {

  private static final Path IMAGES = Path.of("docs/images");

  private final BlockKit blockKit = new BlockKit(Texts.read(Contents.builtIn()));

  @Test
  void the_pictures_of_the_guide_are_taken() {
    var environment =
        Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", "/usr/bin/node");
    try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
      take(browser, "slack-answer.png", answer());
      take(browser, "slack-acute.png", acute());
    }

    assertThat(IMAGES.resolve("slack-answer.png")).isNotEmptyFile();
  }

  private void take(Browser browser, String name, List<Piece> pieces) {
    var message = blockKit.draw(new Showing("n", pieces, new Following())).getFirst();
    try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(680, 200))) {
      page.setContent(Canvas.page(Judge.judge(message.blocks())));
      page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name)).setFullPage(true));
    }
  }

  private static List<Piece> answer() {
    var toggle = new Choice("", "unfold", "f0p0|answer|x");
    return List.of(
        new Piece.Heading("Defusing lige efter en voldsom hændelse", true),
        new Piece.Words(
            """
            Defusing er en kort samtale samme dag, hvor **de, der var med**, fortæller om det.

            1. Saml dem, der var til stede.
            2. Lad alle sige, hvad de så og hørte.
            3. Aftal, hvem der følges med hvem hjem."""),
        new Piece.Alert(Tone.CAUTION, "Afventer godkendelse hos jer."),
        new Piece.Quiet("**Kilde:** [Selvskade, afsnit 7.2](https://www.sbst.dk/), side 84"),
        new Piece.Fold("Læs i kilden", false, List.of(), toggle),
        new Piece.Buttons(
            "",
            List.of(
                new Choice("Det hjalp", "helped", "x"),
                new Choice("Det hjalp ikke", "not-helped", "x"),
                new Choice("Start en defusing", "introduce", "defusing"))));
  }

  private static List<Piece> acute() {
    return List.of(
        new Piece.Alert(Tone.URGENT, "Er nogen i fare lige nu, så ring 112."),
        new Piece.Calls(
            List.of(
                new Contact("Alarm", "112"),
                new Contact("Bagvagt", "12 34 56 78"),
                new Contact("Lægevagt", ""))),
        new Piece.Words("1. Bliv hos borgeren.\n2. Tryk på såret.\n3. Lad en kollega ringe."),
        new Piece.Buttons("", List.of(new Choice("Jeg har ringet", "called", "x"))));
  }
}
