package dk.fagfaelle.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where one logs in, in Chromium. What it looks like is left in {@code target/screenshots}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginInBrowserTests {

  private static final String PASSWORD = "kun for os";
  private static final String LIKE_THE_PAGE =
      """
      () => {
        const style = name => getComputedStyle(document.querySelector(name));
        const field = style('#password'), form = style('.login-form'), send = style('.send');
        return field.fontFamily === style('body').fontFamily
            && field.borderRadius === send.borderRadius
            && form.backgroundColor !== style('body').backgroundColor
            && parseFloat(field.borderTopWidth) === 2;
      }
      """;

  private final Opened opened = new Opened();

  @BeforeAll
  void open() {
    assumeTrue(Chromium.isHere(), "no chromium or no node: the page is not tried in a browser");
    opened.openPage("--fagfaelle.password=" + PASSWORD);
    opened.openBrowser();
  }

  @AfterAll
  void close() {
    opened.close();
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void everybody_can_log_in_and_sees_that_it_is_the_same_place(Seat seat) {
    opened.visit(
        seat,
        "/",
        page -> {
          assertThat(page.locator("#password")).isFocused();
          assertThat(page.evaluate(LIKE_THE_PAGE)).as("looks like the page").isEqualTo(true);
          Opened.look(page, seat, "login-1-start");
          logIn(page, "gættet");
          assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
          assertThat(page.locator(".call-alarm")).isVisible();
          Opened.look(page, seat, "login-2-wrong");
          logIn(page, PASSWORD);
          assertThat(page.locator("#text")).isVisible();
        });
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void the_field_and_the_button_are_as_large_as_a_thumb(Seat seat) {
    opened.visit(
        seat,
        "/login",
        page ->
            assertThat(page.locator("#password, .send").all())
                .hasSize(2)
                .allMatch(it -> it.boundingBox().height >= 44)
                .allMatch(it -> it.boundingBox().width >= 250));
  }

  private static void logIn(Page page, String password) {
    page.locator("#password").fill(password);
    page.locator("#password").press("Enter");
  }
}
