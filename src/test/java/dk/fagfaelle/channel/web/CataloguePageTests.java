package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The catalogue without any script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CataloguePageTests {

  private final Browsing browsing = new Browsing();
  private final Opened opened = new Opened();

  @BeforeAll
  void open() {
    opened.openPage();
  }

  @AfterAll
  void close() {
    opened.close();
  }

  @Test
  void every_shelf_is_shown_with_what_stands_on_it() {
    assertThat(visit("/catalogue").body())
        .contains(Samples.say("shelf-local"), Samples.say("shelf-methods"))
        .contains("href=\"/catalogue/efter-episoden\"", Samples.say("answer-title"), "Anbefaling")
        .containsOnlyOnce("<h1");
  }

  @Test
  void it_is_narrowed_by_theme_kind_and_source() {
    assertThat(visit("/catalogue?theme=methods").body())
        .contains("href=\"/catalogue/method\"")
        .doesNotContain("href=\"/catalogue/efter-episoden\"");
    assertThat(visit("/catalogue?kind=recommendation&source=viso-selvskade").body())
        .contains("href=\"/catalogue/efter-episoden\"")
        .doesNotContain("href=\"/catalogue/method\"");
  }

  @Test
  void a_choice_that_nothing_fits_says_so() {
    assertThat(visit("/catalogue?theme=methods&kind=rule").body())
        .contains(opened.page().say("page.catalogue.none"))
        .contains("<option value=\"methods\" selected");
  }

  @Test
  void a_card_has_an_address_of_its_own() {
    assertThat(visit("/catalogue/efter-episoden").body())
        .contains("<title>" + Samples.say("answer-title") + "</title>")
        .contains("National anbefaling", Samples.say("section-title"), "side 24");
  }

  @Test
  void a_procedure_has_an_address_too() {
    var card = visit("/catalogue/local:birkehuset/intro");

    assertThat(card.statusCode()).isEqualTo(200);
    assertThat(card.body()).contains(Samples.say("local-title"), Samples.say("example-mark"));
  }

  @Test
  void an_address_of_nothing_says_so_kindly() {
    var missing = visit("/catalogue/no-such-card");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains(opened.page().say("page.error.missing"));
  }

  private HttpResponse<String> visit(String path) {
    return browsing.visit(opened.page().at(path));
  }
}
