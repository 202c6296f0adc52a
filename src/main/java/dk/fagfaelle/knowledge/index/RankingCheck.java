package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.content.ContentCheck;
import dk.fagfaelle.content.Contents;
import dk.fagfaelle.content.Fault;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks {@code knowledge/ranking.yaml}. */
@Component
class RankingCheck implements ContentCheck {

  @Override
  public List<Fault> faults(Contents contents) {
    return ContentCheck.faultsOf(() -> RankingWeights.read(contents));
  }
}
