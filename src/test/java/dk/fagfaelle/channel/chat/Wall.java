package dk.fagfaelle.channel.chat;

import dk.fagfaelle.reply.Audience;
import dk.fagfaelle.reply.Block.Choice;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Room;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A chat product of our own: it shows everything on a wall, and can be told to be in trouble. */
final class Wall implements Outlet {

  private final String product;
  private final boolean keepsWhatIsTyped;
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private final ConcurrentMap<String, Showing> messages = new ConcurrentHashMap<>();
  private final ConcurrentLinkedDeque<OutletException.Why> troubles = new ConcurrentLinkedDeque<>();
  private final AtomicInteger replacements = new AtomicInteger();

  Wall(String product, boolean keepsWhatIsTyped) {
    this.product = product;
    this.keepsWhatIsTyped = keepsWhatIsTyped;
  }

  /** Something that was posted, and where. */
  record Posted(String message, Place place, Audience audience, Showing first) {}

  @Override
  public String product() {
    return product;
  }

  @Override
  public Place personal(Person person) {
    return new Place(new Room(product, "dm-" + person.id()), true, "dm-" + person.id());
  }

  @Override
  public String post(Place place, Audience audience, Showing showing) {
    stumble();
    var message = product + "-" + posted.size() + "-" + place.address();
    messages.put(message, showing);
    posted.add(new Posted(message, place, audience, showing));
    return message;
  }

  @Override
  public void replace(Place place, String message, Showing showing) {
    stumble();
    if (messages.replace(message, showing) == null) {
      throw new OutletException(OutletException.Why.GONE, "no such message");
    }
    replacements.incrementAndGet();
  }

  @Override
  public boolean keepsWhatIsTyped() {
    return keepsWhatIsTyped;
  }

  /** Has the next calls fail, one for each. */
  void failing(OutletException.Why... why) {
    troubles.addAll(List.of(why));
  }

  boolean hasTrouble() {
    return !troubles.isEmpty();
  }

  private void stumble() {
    Optional.ofNullable(troubles.poll())
        .ifPresent(
            why -> {
              throw new OutletException(why, "told to fail");
            });
  }

  List<Posted> posted() {
    return List.copyOf(posted);
  }

  List<Posted> in(String address) {
    return posted.stream().filter(it -> it.place().address().equals(address)).toList();
  }

  /** Returns a message as it stands now. */
  Showing now(String message) {
    return Optional.ofNullable(messages.get(message)).orElseThrow();
  }

  /** Takes a message away, as somebody may who deletes it. */
  void delete(String message) {
    var _ = Optional.ofNullable(messages.remove(message)).orElseThrow();
  }

  int replacements() {
    return replacements.get();
  }

  /** Returns everything that can be pressed in a message. */
  static List<Choice> choices(Showing showing) {
    return choices(showing.pieces()).toList();
  }

  private static Stream<Choice> choices(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(
            piece ->
                switch (piece) {
                  case Piece.Buttons(_, var choices) -> choices.stream();
                  case Piece.Pick pick -> pick.choices().stream();
                  case Piece.Asked(var form) -> Stream.of(form.send());
                  case Piece.Fold fold ->
                      Stream.concat(
                          Stream.of(fold.toggle()),
                          fold.isOpen() ? choices(fold.pieces()) : Stream.empty());
                  case Piece _ -> Stream.<Choice>empty();
                });
  }

  /** Returns what a press of a label means. */
  static Choice choice(Showing showing, String label) {
    return choices(showing).stream()
        .filter(it -> it.label().startsWith(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + label + " in " + showing));
  }
}
