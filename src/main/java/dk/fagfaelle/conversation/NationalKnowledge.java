package dk.fagfaelle.conversation;

import dk.fagfaelle.knowledge.Finding;
import dk.fagfaelle.knowledge.Finding.Found;
import dk.fagfaelle.knowledge.Finding.NotCovered;
import dk.fagfaelle.knowledge.Finding.Reason;
import dk.fagfaelle.knowledge.Finding.RedLine;
import dk.fagfaelle.knowledge.Knowledge;
import dk.fagfaelle.knowledge.Library;
import dk.fagfaelle.knowledge.Passage;
import dk.fagfaelle.knowledge.Passage.Instruction;
import dk.fagfaelle.knowledge.Question;
import java.util.List;

/**
 * What is known without the workplace's own procedures.
 *
 * @param knowledge what is known with them
 */
record NationalKnowledge(Knowledge knowledge) implements Knowledge {

  @Override
  public Finding find(Question question) {
    return switch (knowledge.find(question)) {
      case Found(var passages) -> found(national(passages));
      case RedLine redLine -> redLine;
      case NotCovered(var reason, var topics, var nearest) ->
          new NotCovered(reason, topics, national(nearest));
    };
  }

  @Override
  public Library library() {
    return knowledge.library();
  }

  private static Finding found(List<Passage> passages) {
    return passages.isEmpty()
        ? new NotCovered(Reason.NOT_FOUND, List.of(), List.of())
        : new Found(passages);
  }

  private static List<Passage> national(List<Passage> passages) {
    return passages.stream().filter(passage -> !(passage instanceof Instruction)).toList();
  }
}
