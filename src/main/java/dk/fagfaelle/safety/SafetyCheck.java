package dk.fagfaelle.safety;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks {@code bot/acute}, {@code bot/red-lines.yaml} and {@code bot/personal-data.yaml}. */
@Component
class SafetyCheck implements ContentCheck {

  @Override
  public List<Fault> faults(Contents contents) {
    return Stream.<Supplier<?>>of(
            () -> AcuteWords.read(contents),
            () -> FirstThings.read(contents, Texts.read(contents)),
            () -> RedLines.read(contents),
            () -> PersonalData.read(contents))
        .flatMap(reading -> ContentCheck.faultsOf(reading).stream())
        .toList();
  }
}
