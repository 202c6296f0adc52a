package dk.fagfaelle.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.session.GuidedSessions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What is answered item by item on a phone, and what comes of it. In a house of its own, since what
 * came of other tests' sessions would stand among the results.
 */
@InTheHouse("--spring.application.name=rated")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatedInBrowserTests {

  private static final List<String> NAMES = List.of("Ane", "Bo", "Cilla", "Dan");

  private final List<Chromium> browsers = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();

  @BeforeAll
  void open() {
    assumeTrue(Chromium.isHere(), "no chromium or no node: ratings are not tried in a browser");
    browsers.add(Chromium.start());
  }

  @AfterAll
  void close() {
    browsers.forEach(Chromium::close);
  }

  @Test
  void two_people_agree_on_the_gears_and_see_what_is_missing(House house) {
    together(
        house,
        "gears/group",
        2,
        people -> {
          var ane = people.get(0);
          var bo = people.get(1);
          press(ane, "Jeg tager rollen \u00bbOrdstyrer");
          press(ane, "Nej, vi g\u00e5r i gang");
          press(ane, "Videre, alle sammen");
          check(bo, "gears-1-have");
          answer(bo, "Borgeren og borgerens", "Ja");
          assertThat(row(ane, "Borgeren og borgerens").locator("[aria-pressed=true]"))
              .hasText("Ja");
          byKeyboard(ane);
          assertThat(row(bo, "Vi kortl\u00e6gger").locator("[aria-pressed=true]"))
              .hasText("Delvist");
          answer(bo, "Vi vurderer risiko", "Nej");
          answer(bo, "Medarbejderne har", "Ved ikke");
          while (!ane.locator("#step").textContent().startsWith("6.")) {
            press(ane, "Videre, alle sammen");
          }
          assertThat(bo.locator(".gears-drawn")).isVisible();
          check(bo, "gears-2-picture");
          press(ane, "Spring trinet over", "Vi tager den p\u00e5 n\u00e6ste m\u00f8de");
          press(ane, "Videre, alle sammen");
          press(ane, "Del opsamlingen, og luk");
          assertThat(bo.locator(".gears-drawn")).isVisible();
          assertThat(bo.locator(".view")).containsText("Det mangler");
          check(bo, "gears-3-closed");
          check(ane, "gears-4-closed-by-day");
        });
  }

  @Test
  void four_people_evaluate_themselves_and_see_it_beside_what_citizens_answered(House house) {
    together(
        house,
        "self-evaluation/wellbeing",
        4,
        people -> {
          var ane = people.getFirst();
          var dan = people.getLast();
          press(ane, "Jeg tager rollen \u00bbOrdstyrer");
          press(ane, "Nej, vi g\u00e5r i gang");
          press(ane, "Videre, alle sammen");
          for (var page : people.subList(0, 3)) {
            answer(page, "hverdagen god", "4 I h\u00f8j grad");
          }
          answer(ane, "forst\u00e5 sin medicin", "2 I mindre grad");
          assertThat(ane.locator("button").getByText("T\u00e6l op")).hasCount(0);
          assertThat(dan.locator(".rows [aria-pressed=true]")).hasCount(0);
          answer(dan, "hverdagen god", "1 Slet ikke");
          check(dan, "evaluate-1-staff");
          press(ane, "T\u00e6l op, og vis tallene");
          assertThat(dan.locator(".compared")).containsText("3,3");
          check(dan, "evaluate-2-counted");
          press(ane, "Videre, alle sammen");
          check(ane, "evaluate-3-citizens");
          types(ane, 1, "1", "1", "1", "0", "0");
          assertThat(ane.locator(".note")).containsText("mindst fire skemaer");
          types(ane, 1, "1", "1", "1", "1", "0");
          assertThat(dan.locator(".compared, .numbers")).hasCount(0);
          press(ane, "T\u00e6l op, og vis tallene");
          press(ane, "Videre, alle sammen");
          assertThat(dan.locator(".compared")).containsText("2,5");
          check(dan, "evaluate-4-compared");
          press(ane, "Videre, alle sammen");
          press(ane, "Videre, alle sammen");
          press(ane, "Videre, alle sammen");
          press(ane, "Del opsamlingen, og luk");
          dan.locator("a.way").getByText("Se udviklingen").waitFor();
          check(dan, "evaluate-5-closed");
          dan.navigate(house.at("/results/self-evaluation/wellbeing").toString());
          assertThat(dan.locator(".course-drawn")).hasCount(1);
          assertThat(dan.locator(".course .mean")).hasCount(2);
          assertThat(dan.locator(".course")).containsText("3,3");
          check(dan, "evaluate-6-course");
        });
  }

  @Test
  void citizens_have_a_form_to_print(House house) {
    var page = sit(0);
    page.navigate(house.at("/forms/self-evaluation/wellbeing").toString());

    assertThat(page.locator(".questionnaire tbody tr")).hasCount(5);
    assertThat(page.locator(".questionnaire")).not().containsText("medicin");
    check(page, "form");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".rated-ways")).isHidden();
    page.setViewportSize(794, 1123);
    check(page, "form-printed");
    page.context().close();
  }

  private static void types(Page page, int number, String... numbers) {
    var form = page.locator(".numbers").nth(number - 1);
    for (var i = 0; i < numbers.length; i++) {
      form.locator("input[type=number]").nth(i).fill(numbers[i]);
    }
    form.locator(".send").click();
    settled(page);
  }

  private static void byKeyboard(Page page) {
    row(page, "Vi kortl\u00e6gger").locator("button").first().focus();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    settled(page);
    assertThat(page.locator(":focus")).hasText("Delvist");
  }

  private void together(House house, String flow, int count, Consumer<List<Page>> visit) {
    var people = new ArrayList<Page>();
    try {
      var at = house.at("/session/" + begun(house, flow)).toString();
      for (var i = 0; i < count; i++) {
        people.add(sit(i));
        people.get(i).navigate(at);
        people.get(i).locator("#join-who").fill(NAMES.get(i));
        people.get(i).locator(".fill .send").click();
        assertThat(people.get(i).locator("#step")).isVisible();
      }
      visit.accept(people);
    } finally {
      people.forEach(page -> page.context().close());
    }
    assertThat(heard).as("errors in the pages").isEmpty();
  }

  private static String begun(House house, String flow) {
    var parts = flow.split("/", 2);
    var sessions = house.the(GuidedSessions.class);
    var pinned = sessions.flows().find(parts[0]).orElseThrow();
    return sessions.begin(pinned, parts[1]).session().id();
  }

  private Page sit(int number) {
    var seat = number % 2 == 0 ? Seat.PHONE_BY_DAY : Seat.PHONE_BY_NIGHT;
    var page = seat.sit(browsers.getFirst().browser()).newPage();
    page.onConsoleMessage(message -> heard.add(message.text()));
    page.onPageError(heard::add);
    return page;
  }

  private static Locator row(Page page, String label) {
    return page.locator(".rows form").filter(new Locator.FilterOptions().setHasText(label));
  }

  private static void answer(Page page, String label, String option) {
    row(page, label)
        .locator("button")
        .filter(new Locator.FilterOptions().setHasText(option))
        .click();
    settled(page);
  }

  /** Presses what stands there, after unfolding what hides it and filling in what is beside. */
  private static void press(Page page, String label, String... reason) {
    var button = page.locator("button").filter(new Locator.FilterOptions().setHasText(label));
    assertThat(button.first()).isAttached();
    if (!button.first().isVisible()) {
      page.locator(".view > .folded > summary").last().click();
    }
    for (var text : reason) {
      page.locator("[data-form^=skip] input[type=text]").fill(text);
    }
    button.first().click();
    settled(page);
  }

  private static void settled(Page page) {
    assertThat(page.locator("[aria-busy=true]")).hasCount(0);
  }

  private static void check(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", "rated-" + name + ".png")));
    assertThat(Axe.findings(page)).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits its width", name)
        .isEqualTo(true);
  }
}
