package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Chat;
import dk.fagfaelle.channel.chat.Chats;
import dk.fagfaelle.channel.chat.Outlet;
import dk.fagfaelle.channel.chat.Place;
import dk.fagfaelle.channel.chat.Showing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what arrives, and answers nothing. */
final class RecordingChat implements Chats, Chat {

  private final List<Arrival> arrivals = Collections.synchronizedList(new ArrayList<>());
  private final List<Place> welcomed = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Chat open(Outlet outlet, String secret) {
    return this;
  }

  @Override
  public void receive(Arrival arrival) {
    arrivals.add(arrival);
  }

  @Override
  public void welcome(Place place) {
    welcomed.add(place);
  }

  @Override
  public Showing look(Arrival arrival) {
    return new Showing("", List.of(), new Showing.Turning.Following());
  }

  List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  List<Place> welcomed() {
    return List.copyOf(welcomed);
  }
}
