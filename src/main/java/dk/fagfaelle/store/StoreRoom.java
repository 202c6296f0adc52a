package dk.fagfaelle.store;

import dk.fagfaelle.channel.chat.Inbox;
import dk.fagfaelle.channel.chat.Shelf;
import dk.fagfaelle.conversation.ConversationMemory;
import dk.fagfaelle.conversation.QuestionLog;
import dk.fagfaelle.session.Bell;
import dk.fagfaelle.session.Rounds;
import dk.fagfaelle.session.Sessions;
import dk.fagfaelle.workplace.Home;
import dk.fagfaelle.workplace.Workplace;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Furnishes the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RedisSettings.class)
class StoreRoom {

  /** Connects to the Redis that is named, or to one of the program's own. */
  @Bean(destroyMethod = "close")
  Redis redis(RedisSettings settings, Home home, Clock clock) {
    if (settings.uri().isBlank()) {
      var folder = new RedisFolder(home.folder().resolve("redis"));
      return Redis.own(new OwnRedis(folder, settings.executable(), clock).start(), clock);
    }
    return Redis.at(RedisAddress.of(settings.uri()), settings.sentinelPassword(), clock);
  }

  @Bean
  Records records(Redis redis) {
    return new Records(redis);
  }

  @Bean
  ConversationMemory conversationMemory(Redis redis, Records records, Clock clock) {
    return new RedisConversationMemory(redis, records, clock);
  }

  @Bean
  QuestionLog questionLog(Redis redis, Clock clock) {
    return new RedisQuestionLog(redis, clock);
  }

  @Bean
  Sessions sessions(Redis redis, Records records, Clock clock) {
    return new RedisSessions(redis, records, clock);
  }

  @Bean
  Rounds rounds(Records records, Workplace workplace, Clock clock) {
    return new RedisRounds(records, workplace.id(), clock);
  }

  @Bean
  Inbox inbox(Redis redis, Clock clock) {
    return new RedisInbox(redis, clock);
  }

  @Bean
  Shelf shelf(Redis redis, Records records) {
    return new RedisShelf(redis, records);
  }

  @Bean(destroyMethod = "close")
  Bell bell(Redis redis) {
    return new RedisBell(redis);
  }

  /** Stands as {@code redis} in health. */
  @Bean
  RedisHealth redisHealthIndicator(Redis redis) {
    return new RedisHealth(redis);
  }
}
