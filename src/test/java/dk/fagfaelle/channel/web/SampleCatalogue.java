package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.CardCatalogue;
import dk.fagfaelle.reply.Block;
import dk.fagfaelle.reply.Block.Pointer;
import java.util.List;
import java.util.Optional;

/** Two shelves with a card each, and one with the workplace's own procedure. */
final class SampleCatalogue implements CardCatalogue {

  private static final Pointer SOURCE = new Pointer("viso-selvskade", Samples.say("publication"));
  private static final Pointer OTHER = new Pointer("vold-botilbud", Samples.say("publisher"));

  @Override
  public List<Shelf> shelves() {
    var local = entry("local:birkehuset/intro", "local-title", "procedure", "local", OTHER);
    var answer = entry("efter-episoden", "answer-title", "recommendation", "national", SOURCE);
    var method = entry("method", "method-title", "method", "method", OTHER);
    return List.of(
        new Shelf(new Pointer("local", Samples.say("shelf-local")), List.of(local)),
        new Shelf(new Pointer("aftermath", Samples.say("shelf-aftermath")), List.of(answer)),
        new Shelf(new Pointer("methods", Samples.say("shelf-methods")), List.of(method)));
  }

  @Override
  public Optional<Block.Answer> open(String id) {
    return switch (id) {
      case "efter-episoden" -> Optional.of(Samples.answer());
      case "local:birkehuset/intro" -> Optional.of(Samples.local());
      default -> Optional.empty();
    };
  }

  private static Entry entry(String id, String title, String kind, String level, Pointer source) {
    var words = List.of(Samples.say("shelf-word"), id);
    return new Entry(id, Samples.say(title), kind, level, List.of(source), words);
  }
}
