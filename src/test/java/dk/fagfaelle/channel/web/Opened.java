package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The page, and a browser to see it in; what was opened is closed together. */
final class Opened {

  private final List<RunningPage> pages = new ArrayList<>();
  private final List<Chromium> browsers = new ArrayList<>();

  /** Starts the page with settings of its own, such as {@code --fagfaelle.password=...}. */
  void openPage(String... settings) {
    pages.add(RunningPage.start(settings));
  }

  void openBrowser() {
    browsers.add(Chromium.start());
  }

  RunningPage page() {
    return pages.getFirst();
  }

  Browser browser() {
    return browsers.getFirst().browser();
  }

  void close() {
    browsers.forEach(Chromium::close);
    pages.forEach(RunningPage::close);
  }

  /** Sits down with a page; whoever does hears no errors and asks no other host. */
  void visit(Seat seat, String path, Consumer<Page> visitor) {
    var heard = new ArrayList<String>();
    var fetched = new ArrayList<String>();
    try (var context = seat.sit(browser())) {
      var page = context.newPage();
      page.onConsoleMessage(message -> heard.add(message.text()));
      page.onPageError(heard::add);
      page.onRequest(request -> fetched.add(URI.create(request.url()).getHost()));
      page.navigate(page().at(path).toString());
      visitor.accept(page);
    }
    assertThat(heard).as("errors in the page").isEmpty();
    assertThat(fetched).as("hosts asked").isNotEmpty().containsOnly("127.0.0.1");
  }

  /** Takes a picture of what is seen; everybody must be able to use it, and it fits its width. */
  static void look(Page page, Seat seat, String name) {
    var file = seat.fileName() + "-" + name + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", file)));
    assertThat(Axe.findings(page)).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits its width", name)
        .isEqualTo(true);
  }
}
