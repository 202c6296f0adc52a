package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import dk.fagfaelle.Kept;
import dk.fagfaelle.session.Circle;
import dk.fagfaelle.session.Event;
import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.Session;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The summary of a session as those get it who were in it, and nobody else. */
@InTheHouse
class SummaryPageTests {

  private static final String ANE = "ane-ane-ane-ane-ane-an";
  private static final String EVE = "eve-eve-eve-eve-eve-ev";
  private static final List<String> FORMS = List.of("summary", "summary.md", "summary.pdf");

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void each_form_has_what_is_kept_and_nothing_else(House house) throws Exception {
    var id = closed(house, true);
    for (var form : FORMS) {
      var text = text(get(house, id, form, ANE));
      assertThat(text).as(form).contains("T\u00e6nk sammen", "ro p\u00e5 Birken", "Tag i haven");
      assertThat(text).as(form).doesNotContain("ondt i maven", "Uro siden");
    }
  }

  @Test
  void the_files_say_what_they_are_and_are_kept_by_no_browser(House house) throws Exception {
    var id = closed(house, true);
    var markdown = get(house, id, "summary.md", ANE).headers();
    var pdf = get(house, id, "summary.pdf", ANE).headers();

    assertThat(markdown.allValues("Content-Type")).containsExactly("text/markdown;charset=UTF-8");
    assertThat(pdf.allValues("Content-Type")).containsExactly("application/pdf");
    assertThat(pdf.firstValue("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"opsamling.pdf\"");
    assertThat(pdf.firstValue("Cache-Control").orElseThrow()).isEqualTo("no-store");
  }

  @Test
  void whoever_was_not_in_it_gets_none(House house) throws Exception {
    var id = closed(house, true);
    for (var form : FORMS) {
      assertThat(get(house, id, form, EVE).statusCode()).as(form).isEqualTo(404);
      assertThat(get(house, id, form, "").statusCode()).as(form).isEqualTo(404);
      assertThat(get(house, "nobody", form, ANE).statusCode()).as(form).isEqualTo(404);
    }
  }

  @Test
  void there_is_none_if_whoever_leads_did_not_share_it(House house) throws Exception {
    var id = closed(house, false);
    for (var form : FORMS) {
      assertThat(get(house, id, form, ANE).statusCode()).as(form).isEqualTo(404);
    }
  }

  @Test
  void it_is_gone_with_the_session(House house) throws Exception {
    var id = closed(house, true);
    new Kept(house.home()).letGo("fagfaelle:session:" + id);
    for (var form : FORMS) {
      assertThat(get(house, id, form, ANE).statusCode()).as(form).isEqualTo(404);
    }
  }

  private HttpResponse<byte[]> get(House house, String id, String form, String visitor)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(house.at("/session/" + id + "/" + form));
    var asked = visitor.isEmpty() ? request : request.header("Cookie", "visitor=" + visitor);
    return client.send(asked.build(), BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> response) throws IOException {
    assertThat(response.statusCode()).isEqualTo(200);
    if (!response.headers().allValues("Content-Type").contains("application/pdf")) {
      return new String(response.body(), StandardCharsets.UTF_8);
    }
    try (var pdf = Loader.loadPDF(response.body())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** One person thinks alone, from the question to the next step. */
  private static String closed(House house, boolean isShared) {
    var sessions = house.the(GuidedSessions.class);
    var flow = sessions.flows().find("thinking-together").orElseThrow();
    var id = sessions.begin(flow, "pair").session().id();
    take(house, id, new Event.Join("Ane", 0));
    take(house, id, new Event.Choose(1, "no"));
    goOn(house, id, "Jeg har brug for ro p\u00e5 Birken");
    goOn(house, id, "Uro siden i g\u00e5r");
    goOn(house, id, "Jeg har ondt i maven");
    goOn(house, id, "M\u00e5ske");
    var soon = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(5);
    take(house, id, new Event.Agree(0, "Tag i haven", "m1", soon));
    take(house, id, new Event.Forward(visit(house, id)));
    take(house, id, new Event.Forward(visit(house, id)));
    take(house, id, new Event.Close(visit(house, id), isShared));
    assertThat(session(house, id).state()).isEqualTo(Session.State.CLOSED);
    return id;
  }

  private static void goOn(House house, String id, String text) {
    var step = session(house, id).frame().place().step();
    take(house, id, new Event.Write(new Spot(visit(house, id), step, "answer", 0), text));
    take(house, id, new Event.Forward(visit(house, id)));
  }

  private static void take(House house, String id, Event event) {
    var ane = Circle.keyOf(new Visitor(ANE).person());
    assertThat(house.the(GuidedSessions.class).take(id, ane, event)).isPresent();
  }

  private static int visit(House house, String id) {
    return session(house, id).visit();
  }

  private static Session session(House house, String id) {
    return house.the(GuidedSessions.class).find(id).orElseThrow().session();
  }
}
