package dk.fagfaelle.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guided session between two terminals, by typing numbers. */
class SessionInTerminalTests {

  private Path home = Path.of("");

  @BeforeEach
  void make_a_home() {
    home = House.emptyHome();
  }

  @AfterEach
  void leave_no_home() {
    House.delete(home);
  }

  @Test
  void two_people_think_together_each_at_a_terminal() throws IOException {
    try (var ane = new Sitter(home, "session")) {
      ane.press("T\u00e6nk sammen");
      ane.press("To personer, 10 minutter");
      ane.press("Kom med");
      ane.sees(": ");
      ane.type("Ane");
      ane.isAsked();
      var code = Pattern.compile("\\*?\\*?([A-Z2-9]{6})\\b").matcher(more(ane));
      assertThat(code.find()).isTrue();
      try (var bo = new Sitter(home, "session", code.group(1))) {
        bo.press("Kom med");
        bo.sees(": ");
        bo.type("Bo");
        bo.isAsked();
        ane.sees("Der er sket noget");
        ane.type("");
        ane.press("Nej, vi g\u00e5r i gang");
        ane.press("Jeg tager rollen \u00bbFort\u00e6ller");
        ane.press("Send");
        ane.sees(": ");
        ane.type("Jeg har brug for ro");
        ane.isAsked();
        bo.type("");
        bo.sees("Ane: Jeg har brug for ro");
        bo.isAsked();
        bo.type("hvad er fredstid");
        bo.sees("Fredstid");
        bo.isAsked();
        bo.type("99");
        bo.sees("Det tal er der ikke noget ud for");
        bo.type("hun bl\u00f8der kraftigt og det stopper ikke");
        bo.sees("112");
      }
    }
  }

  private static String more(Sitter sitter) {
    sitter.type("m");
    sitter.sees("Koden til at komme med");
    sitter.isAsked();
    var screen = sitter.screen();
    return screen.substring(screen.indexOf("Koden til at komme med"));
  }
}
