package dk.fagfaelle.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue in Chromium, on every seat. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueInBrowserTests {

  private final Opened opened = new Opened();

  @BeforeAll
  void open() {
    assumeTrue(
        Chromium.isHere(), "no chromium or no node: the catalogue is not tried in a browser");
    opened.openPage();
    opened.openBrowser();
  }

  @AfterAll
  void close() {
    opened.close();
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void it_narrows_while_one_types_whatever_letters_the_keyboard_has(Seat seat) {
    opened.visit(
        seat,
        "/catalogue",
        page -> {
          assertThat(page.locator(".shelf:visible")).hasCount(3);
          page.locator("#words").fill(Samples.say("shelf-typed") + " method");
          assertThat(page.locator(".shelf:visible")).hasCount(1);
          assertThat(page.locator("#found")).hasText(opened.page().say("page.catalogue.one"));
          page.locator("#words").fill("qqq");
          assertThat(page.locator("#found")).hasText(opened.page().say("page.catalogue.none"));
          assertThat(page).hasURL(opened.page().at("/catalogue").toString());
        });
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void it_narrows_by_what_is_chosen_without_leaving_the_page(Seat seat) {
    opened.visit(
        seat,
        "/catalogue",
        page -> {
          page.locator("#source").selectOption("viso-selvskade");
          assertThat(page.locator(".shelf li:visible")).hasCount(1);
          page.locator("#theme").selectOption("methods");
          assertThat(page.locator(".shelf li:visible")).hasCount(0);
          Opened.look(page, seat, "catalogue-none");
        });
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void a_card_is_opened_and_says_thanks_for_a_thumb(Seat seat) {
    opened.visit(
        seat,
        "/catalogue",
        page -> {
          Opened.look(page, seat, "catalogue");
          page.locator(".entry", new Page.LocatorOptions().setHasText(Samples.say("answer-title")))
              .click();
          assertThat(page.locator("#print")).isVisible();
          Opened.look(page, seat, "catalogue-card");
          page.locator(".helped button").first().click();
          assertThat(page.locator(".thanks")).isFocused();
        });
  }
}
