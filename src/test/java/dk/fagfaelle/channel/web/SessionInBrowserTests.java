package dk.fagfaelle.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Guided sessions as people go through them, each in a browser of her own. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionInBrowserTests {

  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));

  private final List<Chromium> browsers = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();

  @BeforeAll
  void open() {
    assumeTrue(Chromium.isHere(), "no chromium or no node: sessions are not tried in a browser");
    browsers.add(Chromium.start());
  }

  @AfterAll
  void close() {
    browsers.forEach(Chromium::close);
  }

  @Test
  void three_people_think_together_from_the_question_to_the_next_step(House house) {
    together(
        house,
        3,
        people -> {
          var ane = people.get(0);
          var bo = people.get(1);
          var cil = people.get(2);
          ane.navigate(house.at("/").toString());
          ane.locator("#text").fill("hvordan holder vi et godt sparringsm\u00f8de");
          ane.locator("#text").press("Enter");
          press(ane, "T\u00e6nk sammen med en kollega");
          press(ane, "En gruppe, 20 minutter");
          var code = ane.locator(".door-code strong").textContent();
          check(ane, "think-1-door");
          ane.locator(".door a").click();
          join(ane, "Ane");
          comeByCode(house, bo, code, "Bo");
          comeByCode(house, cil, code, "Cilla");
          assertThat(ane.locator(".folded li").getByText("Cilla")).hasCount(1);
          press(ane, "Jeg tager rollen \u00bbRammeholder");
          press(bo, "Jeg tager rollen \u00bbFort\u00e6ller");
          check(cil, "think-2-danger");
          press(ane, "Nej, vi g\u00e5r i gang");
          assertThat(cil.locator("#step")).hasText("1. S\u00e6t opgaven");
          assertThat(cil.locator(".fill textarea")).hasCount(0);
          write(bo, "Jeg har brug for ro, f\u00f8r jeg g\u00e5r ind igen");
          assertThat(ane.locator(".sayings")).containsText("ro, f\u00f8r jeg g\u00e5r ind igen");
          press(ane, "Videre, alle sammen");
          write(bo, "Uro siden i g\u00e5r. Aftalen er en pause p\u00e5 ti minutter.");
          cil.locator("summary").getByText("Gem et r\u00e5d til senere").click();
          cil.locator("details[open] textarea").first().fill("Ring til bagvagten f\u00f8rst");
          press(cil, "Gem r\u00e5det");
          press(ane, "Videre, alle sammen");
          assertThat(bo.locator("#step")).hasText("3. Forst\u00e5 \u00f8jeblikket: dig selv");
          check(bo, "think-3-worker");
          write(bo, "Jeg er tr\u00e6t og har ondt i maven");
          press(ane, "Videre, alle sammen");
          assertThat(cil.locator("#step")).hasText("3. Forst\u00e5 \u00f8jeblikket: borgeren");
          assertThat(bo.locator("#step")).hasText("3. Forst\u00e5 \u00f8jeblikket: borgeren");
          cil.locator("#citizen-text").fill("M\u00e5ske var borgeren bange");
          write(bo, "M\u00e5ske hjalp det at m\u00e6rke noget andet");
          assertThat(cil.locator(".sayings").last()).containsText("m\u00e6rke noget andet");
          assertThat(cil.locator("#citizen-text")).hasValue("M\u00e5ske var borgeren bange");
          press(ane, "Videre, alle sammen");
          assertThat(cil.locator("#step")).hasText("3. Forst\u00e5 \u00f8jeblikket: de andre");
          assertThat(cil.locator(".note textarea")).hasValue("M\u00e5ske var borgeren bange");
          cil.locator(".note .send").click();
          assertThat(cil.locator(".note")).containsText("gemt under");
          press(ane, "Videre, alle sammen");
          assertThat(bo.locator(".view")).containsText("Ring til bagvagten f\u00f8rst");
          assertThat(bo.locator(".view")).containsText("ro, f\u00f8r jeg g\u00e5r ind igen");
          agree(bo, "Jeg tager ti minutter i haven", "Bo");
          check(bo, "think-4-return");
          press(ane, "Videre, alle sammen");
          press(ane, "Videre, alle sammen");
          check(ane, "think-5-summary");
          press(ane, "Del opsamlingen, og luk");
          assertThat(cil.locator(".view")).containsText("Jeg tager ti minutter i haven");
          assertThat(cil.locator(".view")).not().containsText("ondt i maven");
          check(cil, "think-6-closed");
        });
  }

  @Test
  void five_people_hold_a_defusing_without_a_field_to_write_in(House house) {
    together(
        house,
        5,
        people -> {
          var first = people.getFirst();
          first.navigate(house.at("/").toString());
          first.locator("#text").fill("hvad er defusing");
          first.locator("#text").press("Enter");
          press(first, "Hold en defusing");
          press(first, "De, der var med, ca. 30 minutter");
          var code = first.locator(".door-code strong").textContent();
          first.locator(".door a").click();
          join(first, "Ane");
          var names = List.of("Ane", "Bo", "Cilla", "Dan", "Eva");
          for (var i = 1; i < 5; i++) {
            comeByCode(house, people.get(i), code, names.get(i));
          }
          press(first, "Jeg tager rollen \u00bbDen, der leder samtalen");
          press(first, "Nej, vi kan s\u00e6tte os");
          press(first, "Ja, begge dele");
          press(first, "Videre, alle sammen");
          var eva = people.get(4);
          assertThat(eva.locator("#step")).hasText("2. Hvad skete der?");
          assertThat(eva.locator("textarea, input[type=text]")).hasCount(0);
          check(eva, "defuse-1-happened");
          press(first, "Videre, alle sammen");
          eva.locator("input[type=checkbox]").first().check();
          press(first, "Hold pause");
          press(eva, "Forts\u00e6t, hvor I slap");
          check(eva, "defuse-2-now");
          press(first, "Videre, alle sammen");
          press(first, "Videre, alle sammen");
          press(first, "Alle er spurgt: Er du alene i nat?");
          check(first, "defuse-3-practical");
          press(first, "Videre, alle sammen");
          press(first, "Videre, alle sammen");
          press(first, "Videre, alle sammen");
          assertThat(first.locator("textarea, input[type=text]")).hasCount(0);
          press(
              first,
              "Tilf\u00f8j aftalen",
              () -> first.locator("input[type=date]").fill(soon().toString()));
          press(first, "Videre, alle sammen");
          press(first, "Videre, alle sammen");
          press(first, "Del opsamlingen, og luk");
          assertThat(eva.locator(".view")).containsText(READ.format(soon()));
          check(eva, "defuse-4-closed");
        });
  }

  @Test
  void danger_that_is_written_holds_the_session_for_all_and_the_words_are_kept_nowhere(
      House house) {
    together(
        house,
        2,
        people -> {
          var ane = people.get(0);
          var bo = people.get(1);
          begin(house, ane, bo);
          press(ane, "Nej, vi g\u00e5r i gang");
          write(bo, "hun bl\u00f8der kraftigt og det stopper ikke");
          assertThat(bo.locator(".urgent")).isVisible();
          assertThat(ane.locator(".urgent[data-id=bleeding]")).isVisible();
          assertThat(ane.locator(".view")).not().containsText("stopper ikke");
          check(ane, "danger");
          press(ane, "Ingen er i fare nu: forts\u00e6t");
          assertThat(bo.locator("#step")).hasText("1. S\u00e6t opgaven");
          write(bo, "Jeg har brug for hj\u00e6lp med 010180-1234");
          assertThat(bo.locator(".view")).containsText("cpr-nummer");
          assertThat(bo.locator(".fill textarea, .fill input[type=text]").first())
              .hasValue("Jeg har brug for hj\u00e6lp med 010180-1234");
          assertThat(ane.locator(".view")).not().containsText("010180");
        });
  }

  @Test
  void an_answer_stays_beside_the_step_until_it_is_put_away_while_the_others_go_on(House house) {
    together(
        house,
        2,
        people -> {
          var ane = people.get(0);
          var bo = people.get(1);
          begin(house, ane, bo);
          press(ane, "Nej, vi g\u00e5r i gang");
          assertThat(bo.locator("#step")).hasText("1. S\u00e6t opgaven");
          bo.locator("#task-text").fill("Jeg har brug for");
          bo.locator("summary").getByText("Sp\u00f8rg Fagf\u00e6lle").click();
          bo.locator("#ask-text").fill("hvad er fredstid");
          bo.locator("[data-form=ask] .send").click();
          assertThat(bo.locator(".aside .answer").first()).isVisible();
          assertThat(bo.locator("#ask-text")).hasValue("");
          assertThat(bo.locator("#task-text")).hasValue("Jeg har brug for");
          check(bo, "beside");
          write(ane, "Jeg har brug for ro");
          press(ane, "Videre, alle sammen");
          assertThat(bo.locator("#step")).hasText("2. Ridset op");
          assertThat(bo.locator(".aside .answer").first()).isVisible();
          assertThat(ane.locator(".aside")).hasCount(0);
          press(bo, "Tilbage til trinet");
          assertThat(bo.locator(".aside")).hasCount(0);
        });
  }

  private void begin(House house, Page ane, Page bo) {
    ane.navigate(house.at("/").toString());
    ane.locator("#text").fill("hvordan holder vi et godt sparringsm\u00f8de");
    ane.locator("#text").press("Enter");
    press(ane, "T\u00e6nk sammen med en kollega");
    press(ane, "To personer, 10 minutter");
    var code = ane.locator(".door-code strong").textContent();
    ane.locator(".door a").click();
    join(ane, "Ane");
    comeByCode(house, bo, code, "Bo");
  }

  private void together(House house, int count, Consumer<List<Page>> visit) {
    assertThat(house.at("/")).isNotNull();
    var people = new ArrayList<Page>();
    try {
      for (var i = 0; i < count; i++) {
        people.add(sit(i));
      }
      visit.accept(people);
    } finally {
      people.forEach(page -> page.context().close());
    }
    assertThat(heard).as("errors in the pages").isEmpty();
  }

  private Page sit(int number) {
    Browser browser = browsers.getFirst().browser();
    var seat = number % 2 == 0 ? Seat.PHONE_BY_DAY : Seat.PHONE_BY_NIGHT;
    var page = seat.sit(browser).newPage();
    page.onConsoleMessage(message -> heard.add(message.text()));
    page.onPageError(heard::add);
    return page;
  }

  private static void comeByCode(House house, Page page, String code, String name) {
    page.navigate(house.at("/session").toString());
    page.locator("#code").fill(code.toLowerCase(Locale.ROOT));
    page.locator(".fill .send").click();
    join(page, name);
  }

  private static void join(Page page, String name) {
    page.locator("#join-who").fill(name);
    page.locator(".fill .send").click();
    assertThat(page.locator("#step")).isVisible();
  }

  private static void press(Page page, String label) {
    press(page, label, () -> {});
  }

  /** Presses what stands there, after unfolding what hides it. */
  private static void press(Page page, String label, Runnable before) {
    before.run();
    var button = page.locator("button").filter(new Locator.FilterOptions().setHasText(label));
    assertThat(button.first()).isAttached();
    if (!button.first().isVisible()) {
      page.locator(".view > .folded > summary").last().click();
    }
    button.first().click();
    settled(page);
  }

  private static void write(Page page, String text) {
    page.locator("[data-form] textarea, [data-form] input[type=text]").first().fill(text);
    page.locator("[data-form] .send").first().click();
    settled(page);
  }

  private static LocalDate soon() {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(30);
  }

  private static void settled(Page page) {
    assertThat(page.locator("[aria-busy=true]")).hasCount(0);
  }

  private static void agree(Page page, String what, String who) {
    page.locator("[data-form^=agree] input[type=text]").fill(what);
    page.locator("[data-form^=agree] select").selectOption(new SelectOption().setLabel(who));
    page.locator("[data-form^=agree] input[type=date]").fill(soon().toString());
    page.locator("[data-form^=agree] .send").click();
    assertThat(page.locator(".view")).containsText(what);
  }

  private static void check(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", "session-" + name + ".png")));
    assertThat(Axe.findings(page)).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits its width", name)
        .isEqualTo(true);
  }
}
