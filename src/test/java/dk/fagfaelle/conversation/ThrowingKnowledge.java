package dk.fagfaelle.conversation;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts knowledge in place that fails as libraries do: with what it was handed in the message. */
public class ThrowingKnowledge {

  @Bean
  @Primary
  Desk throwingDesk(Desk.Surroundings surroundings, Contents contents, Knowledge real) {
    var throwing =
        new Knowledge() {
          @Override
          public Finding find(Question question) {
            throw new IllegalStateException(
                "cannot find " + question.text(), new IllegalArgumentException(question.text()));
          }

          @Override
          public Library library() {
            return real.library();
          }
        };
    return new Desk(throwing, surroundings, contents);
  }
}
