package dk.fagfaelle.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.fagfaelle.content.ContentException;
import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A flow that is not right is refused with the line that must be mended. */
class FlowFaultsTests {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/session/broken-flows.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      ignoreLeadingAndTrailingWhitespace = true)
  void a_flow_that_is_broken_is_told_with_its_line(
      String flow, String was, String now, String at, String problem) {
    var shipped = Group.SHIPPED.find(flow).orElseThrow().text();
    var text = shipped.replaceFirst(was, Matcher.quoteReplacement(now.replace('\u00b6', '\n')));
    assertThat(text).as("the change").isNotEqualTo(shipped);

    assertThat(faults(flow, text)).extracting(Fault::problem).contains(problem);
    assertThat(faults(flow, text).stream().filter(it -> it.problem().equals(problem)))
        .anyMatch(fault -> text.lines().toList().get(fault.line() - 1).contains(at));
  }

  @Test
  void a_source_or_section_that_is_not_there_is_told() {
    var flow = Group.SHIPPED.find("check-in").orElseThrow().text();
    var other = new ContentFile("bot/flows/check-in.yaml", flow.replace("3.4.praksis", "9.9"));
    var shipped = Contents.builtIn();
    Contents broken =
        (folder, ending) ->
            folder.equals("bot/flows") ? List.of(other) : shipped.below(folder, ending);

    assertThat(new FlowCheck().faults(broken))
        .extracting(Fault::problem)
        .containsExactly("section-unknown");
    assertThat(new FlowCheck().faults(shipped)).isEmpty();
  }

  private static List<Fault> faults(String flow, String text) {
    return catchThrowableOfType(ContentException.class, () -> Flows.Pinned.read(flow, text))
        .faults();
  }
}
