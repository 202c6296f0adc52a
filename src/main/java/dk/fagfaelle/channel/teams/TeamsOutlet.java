package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Outlet;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.OutletException.Why;
import dk.fagfaelle.channel.chat.Place;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Person;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Shows things in Teams. */
final class TeamsOutlet implements Outlet {

  /** Stands in a message's name before the chat it was sent to instead, which has no blanks. */
  private static final String ELSEWHERE = " ";

  private final Connector connector;
  private final Acquaintances people;
  private final Messages messages;
  private final Supplier<String> nonces;

  /**
   * Takes what it needs.
   *
   * @param nonces a new word each time, by which the drawings of a message differ
   */
  TeamsOutlet(
      Connector connector, Acquaintances people, Messages messages, Supplier<String> nonces) {
    this.connector = connector;
    this.people = people;
    this.messages = messages;
    this.nonces = nonces;
  }

  @Override
  public String product() {
    return Address.PRODUCT;
  }

  @Override
  public Place personal(Person person) {
    var known =
        people
            .find(person)
            .orElseThrow(() -> new OutletException(Why.GONE, "the person never wrote to the bot"));
    if (known.isPersonal()) {
      return known.place();
    }
    var opened = connector.open(known, person.id());
    people.meet(person, opened);
    return opened.place();
  }

  /** Teams has no messages for one person among others, so those go to the chat of her own. */
  @Override
  public String post(Place place, Audience audience, Showing showing) {
    return switch (audience) {
      case Audience.Only(var person) when !place.isPersonal() -> {
        var own = Address.of(personal(person));
        yield post(own, draw(showing)) + ELSEWHERE + own.conversation();
      }
      case Audience.Only _, Audience.Everybody _ -> post(Address.of(place), draw(showing));
    };
  }

  /** Where nothing can be shown in place of the message, it is posted anew below. */
  @Override
  public void replace(Place place, String message, Showing showing) {
    var address = Address.of(place);
    var name = message.split(ELSEWHERE, 2);
    var there = name.length == 1 ? address : address.personal(name[1]);
    var drawn = draw(showing);
    var isReplaced = connector.replace(there, name[0], drawn.getFirst());
    var below = isReplaced ? drawn.subList(1, drawn.size()) : draw(showing);
    if (!below.isEmpty()) {
      var _ = post(there, below);
    }
  }

  @Override
  public boolean whispers() {
    return false;
  }

  @Override
  public void working(Place place) {
    connector.type(Address.of(place));
  }

  @Override
  public boolean keepsWhatIsTyped() {
    return false;
  }

  private List<ObjectNode> draw(Showing showing) {
    return messages.of(showing, nonces.get());
  }

  /** Returns the name of the first. */
  private String post(Address address, List<ObjectNode> drawn) {
    return drawn.stream().map(it -> connector.post(address, it)).toList().getFirst();
  }
}
