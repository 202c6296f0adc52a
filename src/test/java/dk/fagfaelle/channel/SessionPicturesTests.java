package dk.fagfaelle.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dk.fagfaelle.House;
import dk.fagfaelle.channel.slack.SlackProduct;
import dk.fagfaelle.channel.teams.TeamsProduct;
import dk.fagfaelle.channel.web.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes pictures of a session that three people hold, for people to look at. */
@Tag("proof")
class SessionPicturesTests {

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final Path GUIDE = Path.of("docs", "images");

  /** The one that the guides of Slack and Teams show. */
  private static final Path CLIENTS = Path.of("target", "clients");

  private static final String SHOWN = "5-written";

  @Test
  void every_main_step_of_a_session_is_pictured_in_slack_and_in_teams() {
    assumeTrue(Files.isDirectory(CLIENTS), "no npm packages in target/clients: no pictures");
    try (var slack = SlackProduct.start();
        var teams = TeamsProduct.start();
        var house = house(slack, teams);
        var chromium = Chromium.start()) {
      slack.serve(house);
      teams.serve(house);
      for (var product : List.of(slack, teams)) {
        new ThinkingTogether(product, (moment, who) -> take(chromium, product, moment, who)).play();
      }
    }

    assertThat(GUIDE.resolve("slack-session.png")).isNotEmptyFile();
    assertThat(GUIDE.resolve("teams-session.png")).isNotEmptyFile();
  }

  private static House house(SlackProduct slack, TeamsProduct teams) {
    var settings = Stream.of(slack.settings(), teams.settings()).flatMap(List::stream).toList();
    return House.start("rooms: [\"slack:T1\", \"teams:tenant\"]", settings);
  }

  private static void take(Chromium chromium, Product product, String moment, Member who) {
    var size = product.name().equals("slack") ? 680 : 508;
    var options = new Browser.NewPageOptions().setViewportSize(size, 200).setLocale("da-DK");
    try (var page = chromium.browser().newPage(options)) {
      page.setContent(who.drawn());
      page.screenshot(full(PICTURES.resolve(product.name() + "-" + moment + ".png")));
      if (moment.equals(SHOWN)) {
        page.screenshot(full(GUIDE.resolve(product.name() + "-session.png")));
      }
    }
  }

  private static Page.ScreenshotOptions full(Path file) {
    return new Page.ScreenshotOptions().setPath(file).setFullPage(true);
  }
}
