package dk.fagfaelle.channel.chat;

import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.SessionChanges;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Workplace;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Furnishes what chat products share. */
@Configuration(proxyBeanMethods = false)
class ChatRoom {

  @Bean
  Ties ties(Workplace workplace) {
    return new Ties(workplace);
  }

  @Bean(destroyMethod = "close")
  ExecutorService chatThreads() {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("chat-", 0).factory());
  }

  @Bean(destroyMethod = "close")
  OpenChats chats(
      Conversation conversation,
      Texts texts,
      OpenChats.Keeping keeping,
      ExecutorService chatThreads,
      Clock clock) {
    return new OpenChats(new Thinking(conversation), texts, keeping, chatThreads, clock);
  }

  @Bean
  OpenChats.Keeping keeping(Inbox inbox, Shelf shelf) {
    return new OpenChats.Keeping(inbox, shelf);
  }

  /** Whoever tells of sessions asks the messengers first, so chats are told when all are there. */
  @Bean
  SmartInitializingSingleton chatsHear(OpenChats chats, SessionChanges changes) {
    return () -> chats.listen(changes);
  }
}
