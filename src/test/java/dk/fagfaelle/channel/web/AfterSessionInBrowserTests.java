package dk.fagfaelle.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.session.Circle;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Outcome;
import dk.fagfaelle.session.Session;
import dk.fagfaelle.session.Sessions;
import dk.fagfaelle.session.Written;
import dk.fagfaelle.session.Written.Agreement;
import dk.fagfaelle.session.Written.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What goes on after a session, on a phone: summary, next steps and reminders. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfterSessionInBrowserTests {

  private final LocalDate soon = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(5);

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
  void the_summary_is_read_printed_and_taken_along(House house) throws IOException {
    var id = closed(house, "rita-rita-rita-rita-ri");
    var page = sit(house, Seat.PHONE_BY_DAY, "rita-rita-rita-rita-ri");
    page.navigate(house.at("/session/" + id).toString());
    check(page, "closed");
    var pdf = page.waitForDownload(() -> page.locator(".take-along a[href$=pdf]").click());
    assertThat(pdf.suggestedFilename()).isEqualTo("opsamling.pdf");
    try (var document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
      assertThat(new PDFTextStripper().getText(document)).contains("Ring til gr\u00f8nthandleren");
    }
    pdf.saveAs(Path.of("target", "screenshots", "after-summary.pdf"));
    page.locator(".take-along a[href$=summary]").click();
    assertThat(page.locator(".sheet h2")).hasText("T\u00e6nk sammen");
    assertThat(page.locator(".sheet")).containsText("Ring til gr\u00f8nthandleren");
    assertThat(page.locator("#print")).isVisible();
    check(page, "summary");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#print")).not().isVisible();
    assertThat(page.locator(".sheet")).isVisible();
    check(page, "summary-on-paper");
    page.context().close();
    assertThat(heard).as("errors in the pages").isEmpty();
  }

  @Test
  void a_reminder_stands_on_top_until_it_is_answered(House house) {
    var rita = "rosa-rosa-rosa-rosa-ro";
    var id = reminded(house, closed(house, rita));
    var page = sit(house, Seat.PHONE_BY_NIGHT, rita);
    page.navigate(house.at("/").toString());
    assertThat(page.locator(".mine .note")).containsText("P\u00e5mindelse: Ring til gr\u00f8nt");
    check(page, "start");
    press(page, "Se sessionen");
    assertThat(page.locator(".view > :first-child")).containsText("P\u00e5mindelse");
    assertThat(letters(house, id)).isEmpty();
    unfold(page, "Uds\u00e6t p\u00e5mindelsen");
    page.locator("input[type=date]").fill(soon.toString());
    check(page, "put-off");
    press(page, "Uds\u00e6t");
    assertThat(page.locator(".view")).not().containsText("P\u00e5mindelse:");
    unfold(page, "Ikke relevant, fordi");
    check(page, "not-relevant");
    press(page, "vi har aftalt noget andet");
    assertThat(page.locator(".view"))
        .containsText("Ikke relevant, fordi vi har aftalt noget andet");
    unfold(page, "Hvad der er sket med den");
    check(page, "ended");
    page.navigate(house.at("/").toString());
    assertThat(page.locator(".mine")).hasCount(0);
    page.context().close();
    assertThat(heard).as("errors in the pages").isEmpty();
  }

  @Test
  void a_next_step_is_done_from_the_start_of_the_page_also_without_scripts(House house) {
    var rita = "rie-rie-rie-rie-rie-ri";
    var _ = closed(house, rita);
    var context = Seat.PHONE_BY_DAY.sitWithoutScripts(browsers.getFirst().browser());
    context.addCookies(List.of(cookie(house, rita)));
    var page = context.newPage();
    page.navigate(house.at("/").toString());
    page.locator(".mine button").filter(named("Det er gjort")).click();

    assertThat(page.locator(".view")).containsText("Ring til gr\u00f8nthandleren: Rita. Gjort");
    context.close();
  }

  private Page sit(House house, Seat seat, String visitor) {
    var context = seat.sit(browsers.getFirst().browser());
    context.addCookies(List.of(cookie(house, visitor)));
    var page = context.newPage();
    page.onConsoleMessage(message -> heard.add(message.text()));
    page.onPageError(heard::add);
    return page;
  }

  private static Cookie cookie(House house, String visitor) {
    return new Cookie(Visitors.COOKIE, visitor).setUrl(house.at("/").toString());
  }

  private static void press(Page page, String label) {
    page.locator("button:visible").filter(named(label)).last().click();
    assertThat(page.locator("[aria-busy=true]")).hasCount(0);
  }

  /** Unfolds; a page that is just being drawn anew may need to be asked twice. */
  private static void unfold(Page page, String title) {
    var fold = page.locator("details").filter(named(title)).first();
    for (var i = 0; i < 5 && fold.getAttribute("open") == null; i++) {
      fold.locator("summary").first().click();
    }
  }

  private static Locator.FilterOptions named(String label) {
    return new Locator.FilterOptions().setHasText(label);
  }

  /** Rita has thought alone and calls somebody in five days. */
  private String closed(House house, String visitor) {
    var sessions = house.the(GuidedSessions.class);
    var pinned = sessions.flows().find("thinking-together").orElseThrow();
    var id = sessions.begin(pinned, "pair").session().id();
    var rita = Circle.keyOf(new Visitor(visitor).person());
    var events =
        new ArrayList<Event>(List.of(new Event.Join("Rita", 0), new Event.Choose(1, "no")));
    for (var visit = 2; visit < 8; visit++) {
      events.add(new Event.Say("" + visit, "Jeg har brug for ro, f\u00f8r jeg g\u00e5r ind igen"));
      events.add(new Event.Agree(0, "Ring til gr\u00f8nthandleren", "m1", soon));
      events.add(new Event.Forward(visit));
    }
    events.add(new Event.Close(8, true));
    events.forEach(event -> assertThat(sessions.take(id, rita, event)).isPresent());
    return id;
  }

  /** As it is when the clock has reminded her. */
  private static String reminded(House house, String id) {
    var reminded = house.the(Sessions.class).update(id, it -> new Outcome(called(it), List.of()));
    assertThat(reminded).isPresent();
    return id;
  }

  private static Session called(Session it) {
    var steps = it.written().agreements().stream().map(AfterSessionInBrowserTests::called).toList();
    var written = new Written(it.written().contributions(), steps, it.written().remarks());
    return new Session(
        it.id(), it.pin(), it.revision() + 1, it.frame(), it.circle(), written, it.post());
  }

  private static Agreement called(Agreement it) {
    return new Agreement(
        it.id(),
        it.what(),
        it.owner(),
        it.due(),
        it.progress(),
        it.reason(),
        it.revision(),
        new Calls(it.calls().ahead(), true));
  }

  private static List<String> letters(House house, String id) {
    var led = house.the(GuidedSessions.class).find(id).orElseThrow();
    return led.session().post().letters().stream()
        .map(it -> it.to())
        .filter(to -> !to.isEmpty())
        .toList();
  }

  private static void check(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", "after-" + name + ".png")));
    assertThat(Axe.findings(page)).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits its width", name)
        .isEqualTo(true);
  }
}
