package dk.fagfaelle.channel.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** How somebody sits with the page: on a phone or at a desk, by day or by night. */
enum Seat {
  PHONE_BY_DAY(390, 844, ColorScheme.LIGHT),
  PHONE_BY_NIGHT(390, 844, ColorScheme.DARK),
  DESK_BY_DAY(1280, 800, ColorScheme.LIGHT),
  DESK_BY_NIGHT(1280, 800, ColorScheme.DARK);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Seat(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  /** Opens a browser window of this size and these colours; nothing moves by itself. */
  BrowserContext sit(Browser browser) {
    return browser.newContext(options());
  }

  /** Opens the same window with scripts off. */
  BrowserContext sitWithoutScripts(Browser browser) {
    return browser.newContext(options().setJavaScriptEnabled(false));
  }

  /** Returns its name as part of a file's name. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setHasTouch(width < 500)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("da-DK");
  }
}
