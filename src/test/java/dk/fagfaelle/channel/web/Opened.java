package dk.fagfaelle.channel.web;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** The page, and a browser to see it in; what was opened is closed together. */
final class Opened {

  private final List<RunningPage> pages = new ArrayList<>();
  private final List<Chromium> browsers = new ArrayList<>();

  void openPage() {
    pages.add(RunningPage.start());
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
}
