package dk.fagfaelle.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person typed, out of what Slack makes of it. */
class HeardTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<@U0BOT> hvad er defusing?|hvad er defusing?",
        "spørg <@U2> og <!channel>|spørg @ og @",
        "i <#C1>|i #",
        "se <https://x.dk/a?b=1&amp;c=2>|se https://x.dk/a?b=1&c=2",
        "skriv til <mailto:a@b.dk>|skriv til a@b.dk",
        "a &lt; b &amp;amp; c|a < b &amp; c",
        "rødgrød :smile: med fløde :+1::skin-tone-2:|rødgrød med fløde",
        "kl. 10:30:15 i dag|kl. 10:30:15 i dag",
        "koster $1 og \\2|koster $1 og \\2",
        "<@U0BOT>|\"\""
      })
  void text_is_what_was_typed(String delivered, String typed) {
    assertThat(Heard.in(delivered, "U0BOT")).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "<https://x.dk|her>, her (https://x.dk)",
    "<mailto:a@b.dk|a@b.dk>, a@b.dk",
    "<tel:+4512345678|12 34 56 78>, 12 34 56 78",
    "<!subteam^S1|@vagt>, @",
    "<#C1|nyt>, #nyt"
  })
  void a_link_is_its_words_and_its_address(String delivered, String typed) {
    assertThat(Heard.in(delivered, "")).isEqualTo(typed);
  }
}
