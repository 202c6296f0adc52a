package dk.fagfaelle.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether Redis answers, and nothing more. */
final class RedisHealth implements HealthIndicator {

  private final Redis redis;

  /** Takes whom to ask. */
  RedisHealth(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Health health() {
    return (redis.isUp() ? Health.up() : Health.down()).build();
  }
}
