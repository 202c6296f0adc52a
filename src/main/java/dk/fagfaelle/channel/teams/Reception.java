package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Chat;
import dk.fagfaelle.reply.Person;
import java.util.List;

/** Hands on what Teams delivered, and remembers where its people can be reached. */
final class Reception {

  private final Arrivals arrivals;
  private final Acquaintances people;
  private final Chat chat;

  Reception(Arrivals arrivals, Acquaintances people, Chat chat) {
    this.arrivals = arrivals;
    this.people = people;
    this.chat = chat;
  }

  /** Takes what was typed or pressed; returns whether there was anything for the assistant. */
  boolean take(Activity activity) {
    var found = arrivals.of(activity);
    found.forEach(this::take);
    return !found.isEmpty();
  }

  private void take(Arrival arrival) {
    people.meet(arrival.person(), Address.of(arrival.place()));
    chat.receive(arrival);
  }

  /** Says who the assistant is, where it has come to or somebody has come to it. */
  void welcome(Activity activity) {
    var address = Address.of(activity);
    if (address.isPersonal() && !activity.from().isBot()) {
      people.meet(new Person(Address.PRODUCT, activity.from().id()), address);
    }
    if (isArrival(activity)) {
      chat.welcome(address.place());
    }
  }

  /** In a personal chat Teams tells of the person, elsewhere of the bot that was added. */
  private static boolean isArrival(Activity activity) {
    return switch (activity.type()) {
      case "installationUpdate" -> List.of("add", "add-upgrade").contains(activity.action());
      case "conversationUpdate" ->
          activity.added().contains(activity.bot().id())
              || (activity.talk().isPersonal() && !activity.added().isEmpty());
      case String _ -> false;
    };
  }
}
