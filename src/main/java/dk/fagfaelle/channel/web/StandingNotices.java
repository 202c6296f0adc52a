package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says on the page what is missing or only an example. */
@Component
class StandingNotices implements Standing {

  private final Texts texts;
  private final Workplace workplace;
  private final HealthIndicator redis;

  StandingNotices(Texts texts, Workplace workplace, HealthIndicator redisHealthIndicator) {
    this.texts = texts;
    this.workplace = workplace;
    this.redis = redisHealthIndicator;
  }

  @Override
  public List<Notice> notices() {
    var notices = new ArrayList<Notice>();
    if (workplace.isExample()) {
      notices.add(new Notice(Tone.CAUTION, texts.say("standing.example", workplace.name())));
    }
    var health = redis.health();
    if (health == null || !Status.UP.equals(health.getStatus())) {
      notices.add(new Notice(Tone.CAUTION, texts.say("standing.store-away")));
    }
    return List.copyOf(notices);
  }
}
