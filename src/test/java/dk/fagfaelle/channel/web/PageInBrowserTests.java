package dk.fagfaelle.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in Chromium. What it looks like is left in {@code target/screenshots}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTests {

  private final Opened opened = new Opened();

  @BeforeAll
  void open() {
    assumeTrue(
        Chromium.isHere(), "no chromium or no node here: the page is not tried in a browser");
    opened.open();
  }

  @AfterAll
  void close() {
    opened.close();
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void looks(Seat seat) {
    try (var context = seat.sit(opened.browser())) {
      var page = context.newPage();
      page.navigate(opened.address());
      System.getLogger("axe").log(System.Logger.Level.WARNING, Axe.findings(page));
      shoot(page, seat, "1-start");
      ask(page, "question-answer");
      assertThat(page.locator(".answer").first()).isVisible();
      page.locator(".passage summary").first().click();
      shoot(page, seat, "2-answer");
      ask(page, "question-local");
      assertThat(page.locator("article.turn")).hasCount(2);
      shoot(page, seat, "3-local");
      ask(page, "question-uncovered");
      assertThat(page.locator("article.turn")).hasCount(3);
      shoot(page, seat, "4-uncovered");
      System.getLogger("axe").log(System.Logger.Level.WARNING, Axe.findings(page));
      ask(page, "question-acute");
      assertThat(page.locator("#acute .urgent")).isVisible();
      shoot(page, seat, "5-acute");
      page.reload();
      ask(page, "question-uncovered");
      assertThat(page.locator("article.turn")).hasCount(1);
      shoot(page, seat, "6-acute-after");
      System.getLogger("axe").log(System.Logger.Level.WARNING, Axe.findings(page));
      page.locator("button[value=called]").click();
      assertThat(page.locator("article.turn")).hasCount(2);
      page.locator(".checklist summary").click();
      shoot(page, seat, "7-called");
      System.getLogger("axe").log(System.Logger.Level.WARNING, Axe.findings(page));
    }
  }

  private static void ask(Page page, String key) {
    page.locator("#text").fill(Samples.say(key));
    page.locator("#text").press("Enter");
  }

  private static void shoot(Page page, Seat seat, String name) {
    for (var full : new boolean[] {false, true}) {
      var file = seat.fileName() + "-" + name + (full ? "-full" : "") + ".png";
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(full)
              .setPath(Path.of("target", "screenshots", file)));
    }
  }
}
