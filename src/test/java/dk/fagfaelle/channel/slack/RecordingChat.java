package dk.fagfaelle.channel.slack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Chat;
import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Place;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Block.Choice;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what arrives. */
final class RecordingChat implements Chat {

  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final List<Place> welcomes = new CopyOnWriteArrayList<>();

  @Override
  public void receive(Arrival arrival) {
    arrivals.add(arrival);
  }

  @Override
  public void welcome(Place place) {
    welcomes.add(place);
  }

  @Override
  public Showing look(Arrival arrival) {
    var choice = new Choice("Defusing", "introduce", "defusing");
    return new Showing(
        "",
        List.of(new Piece.Buttons(((Press) arrival.act()).action(), List.of(choice))),
        new Following());
  }

  void forget() {
    arrivals.clear();
    welcomes.clear();
  }

  List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  List<Place> welcomes() {
    return List.copyOf(welcomes);
  }

  Arrival only() {
    await().atMost(20, SECONDS).until(() -> !arrivals.isEmpty());
    if (arrivals.size() > 1) {
      throw new AssertionError(arrivals.size() + " arrivals");
    }
    return arrivals.getFirst();
  }
}
