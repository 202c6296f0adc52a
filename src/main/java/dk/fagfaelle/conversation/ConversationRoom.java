package dk.fagfaelle.conversation;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Theme;
import dk.fagfaelle.reply.Block.Notice;
import dk.fagfaelle.reply.Block.Tone;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.safety.AcuteWords;
import dk.fagfaelle.safety.PersonalData;
import dk.fagfaelle.safety.RedLines;
import dk.fagfaelle.session.AfterView;
import dk.fagfaelle.session.Bell;
import dk.fagfaelle.session.GuidedSessions;
import dk.fagfaelle.session.PaperView;
import dk.fagfaelle.session.SessionView;
import dk.fagfaelle.session.UnkeptMarks;
import dk.fagfaelle.workplace.Facts;
import dk.fagfaelle.workplace.Home;
import dk.fagfaelle.workplace.Workplace;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
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
  Desks desks(Desk ours, Desk.Surroundings here, Knowledge knowledge, Contents contents) {
    var texts = Texts.read(contents).filled(here.national()::fill);
    var anywhere = new Desk.Surroundings(texts, Workplace.none(), here.national(), here.clock());
    return new Desks(
        here.workplace().id(),
        ours,
        new Desk(new NationalKnowledge(knowledge), anywhere, contents),
        new Notice(Tone.CAUTION, texts.say("conversation.workplace-unknown")));
  }

  /**
   * Who answers whom.
   *
   * @param known the id of the workplace here; empty if none is set up
   * @param ours speaks to its people, and to those who name no workplace
   * @param national speaks to those of another workplace: no procedure, no local fact
   * @param notice tells them so
   */
  record Desks(String known, Desk ours, Desk national, Notice notice) {}

  @Bean
  Conversation conversation(
      Guards guards, Desks desks, Kept kept, Leading leading, MeterRegistry meters) {
    var placed =
        new PlacedConversation(
            desks.known(),
            new AnsweringConversation(guards, desks.ours(), kept),
            new AnsweringConversation(guards, desks.national(), kept),
            desks.notice());
    return new MeteredConversation(leading.before(placed), meters);
  }

  /** What leads sessions, and what is left of them. */
  record Leading(SessionDesk sessions, AfterSessions after, PaperDesk papers) {

    Conversation before(Conversation conversation) {
      return new LeadingConversation(conversation, sessions, after, papers);
    }
  }

  @Bean
  PaperDesk paperDesk(Desk desk, GuidedSessions guided, PaperView view) {
    return new PaperDesk(desk, guided, view);
  }

  @Bean
  AfterSessions afterSessions(Desk desk, GuidedSessions guided, AfterView view) {
    return new AfterSessions(desk, guided, view);
  }

  @Bean
  Leading leading(SessionDesk sessions, AfterSessions after, PaperDesk papers) {
    return new Leading(sessions, after, papers);
  }

  @Bean
  SessionDesk sessionDesk(
      Guards guards, Desk desk, GuidedSessions sessions, SessionView view, Beside beside) {
    return new SessionDesk(guards, desk, sessions, view, beside);
  }

  @Bean
  Beside beside(
      Guards guards,
      Desks desks,
      Kept kept,
      GuidedSessions sessions,
      SessionView view,
      UnkeptMarks marks) {
    var answering = new AnsweringConversation(guards, desks.ours(), kept);
    return new Beside(answering, sessions, view, marks);
  }

  @Bean
  SessionChanges sessionChanges(
      GuidedSessions sessions, Bell bell, AfterView view, ObjectProvider<Messenger> messengers) {
    return new LedSessions(sessions, bell, view, messengers.orderedStream().toList());
  }

  @Bean
  Kept kept(ConversationMemory memory, QuestionLog log) {
    return new Kept(memory, log);
  }
}
