package dk.fagfaelle.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
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
    assumeTrue(Chromium.isHere(), "no chromium or no node: the page is not tried in a browser");
    opened.openPage();
    opened.openBrowser();
  }

  @AfterAll
  void close() {
    opened.close();
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void everybody_can_use_it_from_the_first_words_to_the_last(Seat seat) {
    visit(
        seat,
        page -> {
          Opened.look(page, seat, "1-start");
          ask(page, "question-answer");
          page.locator(".passage summary").first().click();
          Opened.look(page, seat, "2-answer");
          ask(page, "question-local");
          assertThat(page.locator(".answer[open]")).isVisible();
          Opened.look(page, seat, "3-local");
          ask(page, "question-uncovered");
          assertThat(page.locator(".turn-not-covered")).isVisible();
          Opened.look(page, seat, "4-uncovered");
          ask(page, "question-acute");
          assertThat(page.locator(".urgent")).isVisible();
          Opened.look(page, seat, "5-acute");
          page.locator("button[value=called]").click();
          page.locator(".checklist summary").click();
          Opened.look(page, seat, "6-called");
        });
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void a_question_is_asked_and_its_source_is_read_by_keyboard_alone(Seat seat) {
    visit(
        seat,
        page -> {
          page.keyboard().press("Tab");
          page.keyboard().press("Enter");
          assertThat(page.locator("#text")).isFocused();
          page.keyboard().type("first");
          page.keyboard().press("Shift+Enter");
          page.keyboard().press("ControlOrMeta+a");
          page.keyboard().type(Samples.say("question-answer"));
          page.keyboard().press("Enter");
          assertThat(page.locator("h2.asked")).containsText(Samples.say("question-answer"));
          assertThat(page.locator("#text")).isEmpty();
          page.locator(".passage summary").first().focus();
          page.keyboard().press("Enter");
          assertThat(page.locator(".passage blockquote").first()).isVisible();
        });
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void first_things_stay_over_a_reload_until_somebody_has_called(Seat seat) {
    visit(
        seat,
        page -> {
          ask(page, "question-acute");
          assertThat(page.locator(".urgent h2")).isFocused();
          page.reload();
          assertThat(page.locator(".turn")).hasCount(0);
          assertThat(page.locator(".urgent .call").first()).isInViewport();
          ask(page, "question-uncovered");
          assertThat(page.locator(".turn-not-covered")).isInViewport();
          assertThat(page.locator(".urgent .call").first()).isInViewport();
          page.locator("button[value=called]").click();
          assertThat(page.locator(".checklist")).isVisible();
          page.reload();
          assertThat(page.locator(".urgent")).hasCount(0);
        });
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void a_thumb_is_thanked_where_it_was_given(Seat seat) {
    visit(
        seat,
        page -> {
          ask(page, "question-answer");
          page.locator(".helped button").first().click();
          assertThat(page.locator(".thanks")).hasText(Samples.say("thanks"));
          assertThat(page.locator(".thanks")).isFocused();
          assertThat(page.locator(".turn")).hasCount(1);
        });
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void what_may_identify_somebody_is_given_back_to_be_changed(Seat seat) {
    visit(
        seat,
        page -> {
          ask(page, "question-personal");
          assertThat(page.locator(".turn-personal-data")).isVisible();
          assertThat(page.locator("#log")).not().containsText(Samples.say("question-personal"));
          assertThat(page.locator("#text")).hasValue(Samples.say("question-personal"));
        });
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void a_thing_worth_a_tap_is_as_large_as_a_thumb(Seat seat) {
    visit(
        seat,
        page -> {
          ask(page, "question-answer");
          assertThat(page.locator(".answer").first()).isVisible();
          assertThat(page.locator("button:visible").all())
              .allMatch(button -> button.boundingBox().height >= 44);
        });
  }

  private void visit(Seat seat, Consumer<Page> visitor) {
    opened.visit(seat, "/", visitor);
  }

  private static void ask(Page page, String key) {
    page.locator("#text").fill(Samples.say(key));
    page.locator("#text").press("Enter");
  }
}
