package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Knowledge;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether there is an index to answer from, and how many passages stand in it. */
final class KnowledgeHealth implements HealthIndicator {

  private final Knowledge knowledge;

  KnowledgeHealth(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Health health() {
    var passages = knowledge.library().passages().size();
    return (passages == 0 ? Health.down() : Health.up()).withDetail("passages", passages).build();
  }
}
