package dk.fagfaelle.conversation;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Theme;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.safety.AcuteWords;
import dk.fagfaelle.safety.PersonalData;
import dk.fagfaelle.safety.RedLines;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Home;
import dk.fagfaelle.workplace.Workplace;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Furnishes the conversation. */
@Configuration(proxyBeanMethods = false)
class ConversationRoom {

  @Bean
  Texts texts(Contents contents, Facts facts) {
    return Texts.read(contents).filled(facts::fill);
  }

  @Bean
  Guards guards(Contents contents, Workplace workplace, Home home) {
    return new Guards(
        AcuteWords.read(contents, home.cache()),
        PersonalData.read(contents, workplace.facts().values()),
        RedLines.read(contents));
  }

  @Bean
  Desk.Surroundings surroundings(Texts texts, Workplace workplace, Contents contents, Clock clock) {
    return new Desk.Surroundings(texts, workplace, Facts.read(contents), clock);
  }

  @Bean
  Desk desk(Knowledge knowledge, Desk.Surroundings surroundings, Contents contents) {
    return new Desk(knowledge, surroundings, contents);
  }

  @Bean
  CardCatalogue cardCatalogue(
      Knowledge knowledge, Desk desk, Desk.Surroundings surroundings, Contents contents) {
    return new LibraryCatalogue(knowledge, desk, surroundings, Theme.read(contents));
  }

  @Bean
  Conversation conversation(Guards guards, Desk desk, Kept kept, MeterRegistry meters) {
    return new MeteredConversation(new AnsweringConversation(guards, desk, kept), meters);
  }

  @Bean
  Kept kept(ConversationMemory memory, QuestionLog log) {
    return new Kept(memory, log);
  }
}
