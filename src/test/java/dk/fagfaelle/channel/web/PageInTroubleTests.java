package dk.fagfaelle.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page in Chromium where something is missing: scripts, the network, patience, width. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInTroubleTests {

  private final Opened opened = new Opened();

  @BeforeAll
  void open() {
    assumeTrue(Chromium.isHere(), "no chromium or no node: the page is not tried in a browser");
    opened.openPage();
    opened.openBrowser();
  }

  @AfterAll
  void close() {
    opened.close();
  }

  @Test
  void without_scripts_a_question_is_answered_too() {
    try (var context = Seat.PHONE_BY_DAY.sitWithoutScripts(opened.browser())) {
      var page = start(context);
      page.locator("#text").fill(Samples.say("question-acute"));
      page.locator(".send").click();
      assertThat(page.locator(".urgent .call").first()).isVisible();
      page.locator("button[value=called]").click();
      assertThat(page.locator(".checklist")).isVisible();
    }
  }

  @Test
  void with_the_network_away_what_was_typed_stays_and_help_is_named() {
    try (var context = Seat.PHONE_BY_DAY.sit(opened.browser())) {
      var page = start(context);
      context.setOffline(true);
      ask(page, "question-answer");
      assertThat(page.locator("#trouble")).hasText(opened.page().say("page.trouble.away"));
      assertThat(page.locator("#text")).hasValue(Samples.say("question-answer"));
      context.setOffline(false);
      page.locator("#text").press("Enter");
      assertThat(page.locator(".answer").first()).isVisible();
      assertThat(page.locator("#trouble")).isEmpty();
    }
  }

  @Test
  void with_the_network_away_first_things_can_still_be_put_down() {
    try (var context = Seat.PHONE_BY_DAY.sit(opened.browser())) {
      var page = start(context);
      ask(page, "question-acute");
      assertThat(page.locator(".urgent")).isVisible();
      context.setOffline(true);
      page.locator("button[value=called]").click();
      assertThat(page.locator(".urgent")).hasCount(0);
    }
  }

  @Test
  void too_many_questions_are_answered_kindly() {
    try (var context = Seat.PHONE_BY_DAY.sit(opened.browser())) {
      var page = start(context);
      page.route("**/chat", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)));
      ask(page, "question-answer");
      assertThat(page.locator("#trouble")).hasText(opened.page().say("page.trouble.busy"));
      assertThat(page.locator("#text")).hasValue(Samples.say("question-answer"));
    }
  }

  @Test
  void a_slow_answer_does_not_hold_back_the_next() {
    try (var context = Seat.PHONE_BY_DAY.sit(opened.browser())) {
      var page = start(context);
      var held = new AtomicBoolean();
      // The route stays to the end: taking it away would let go of the question it holds.
      page.route(
          "**/chat",
          route -> {
            if (!held.compareAndSet(false, true)) {
              route.resume();
            }
          });
      ask(page, "question-uncovered");
      assertThat(page.locator(".waiting")).isVisible();
      ask(page, "question-acute");
      assertThat(page.locator(".urgent")).isVisible();
    }
  }

  @Test
  void nothing_is_cut_off_on_the_narrowest_screen() {
    try (var context = Seat.PHONE_BY_DAY.sit(opened.browser())) {
      var page = start(context);
      page.setViewportSize(320, 256);
      ask(page, "question-acute");
      ask(page, "question-answer");
      assertThat(page.locator(".answer").first()).isVisible();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
  }

  @Test
  void forgetting_empties_the_conversation() {
    try (var context = Seat.DESK_BY_DAY.sit(opened.browser())) {
      var page = start(context);
      ask(page, "question-answer");
      assertThat(page.locator(".answer").first()).isVisible();
      page.locator("button[value=forget]").click();
      assertThat(page.locator(".turn")).hasCount(1);
      assertThat(page.locator(".turn")).containsText(Samples.say("forgotten"));
      assertThat(context.cookies()).isEmpty();
    }
  }

  private Page start(BrowserContext context) {
    var page = context.newPage();
    page.navigate(opened.page().at("/").toString());
    return page;
  }

  private static void ask(Page page, String key) {
    page.locator("#text").fill(Samples.say(key));
    page.locator("#text").press("Enter");
  }
}
