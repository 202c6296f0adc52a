package dk.fagfaelle.reply;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks {@code bot/texts}. */
@Component
class TextsCheck implements ContentCheck {

  @Override
  public List<Fault> faults(Contents contents) {
    return ContentCheck.faultsOf(() -> Texts.read(contents));
  }
}
