package dk.fagfaelle.session;

import static java.util.stream.Collectors.joining;

import dk.fagfaelle.session.Event.Spot;
import dk.fagfaelle.session.Written.Progress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes an event of a press and of what was filled in with it. */
public final class Presses {

  /** The field in which words are sent. */
  public static final String TEXT = "text";

  /** The field in which a name, an owner or a new holder of a role is sent. */
  public static final String WHO = "who";

  /** The field in which a day is sent. */
  public static final String DUE = "due";

  /** Begins the fields in which numbers are sent, one for each option, from 1. */
  public static final String NUMBER = "number-";

  private static final int MOST_NUMBERS = 12;

  /** Stands for a day that is none; nobody may agree on it. */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private Presses() {}

  /**
   * Returns what a press makes happen.
   *
   * @param fields what was filled in, by field; a missing one is empty
   * @return nothing for a look and a question, which change nothing
   */
  public static Optional<Event> event(Meaning press, Map<String, String> fields) {
    var text = fields.getOrDefault(TEXT, "");
    var who = fields.getOrDefault(WHO, "");
    return switch (press.verb()) {
      case LOOK, ASK, MARK -> Optional.empty();
      case JOIN -> Optional.of(new Event.Join(who, press.revision()));
      case LEAVE -> Optional.of(new Event.Leave(press.revision()));
      case CLAIM -> Optional.of(new Event.Claim(press.about(), press.revision()));
      case HAND_OVER -> Optional.of(new Event.HandOver(press.about(), press.revision(), who));
      case SKIP -> Optional.of(new Event.Skip(press.visit(), text));
      case WRITE -> Optional.of(new Event.Write(spot(press), text));
      case TICK -> Optional.of(new Event.Write(spot(press), Writing.TICKED));
      case UNTICK -> Optional.of(new Event.Write(spot(press), ""));
      case RATE -> Optional.of(rated(press));
      case COUNT -> Optional.of(new Event.Write(spot(press), numbers(fields)));
      case AGREE -> Optional.of(agree(press, fields));
      case DONE -> Optional.of(progressed(press, Progress.DONE, ""));
      case NOT_RELEVANT ->
          Optional.of(progressed(press, Progress.NOT_RELEVANT, reason(press, text)));
      case PUT_OFF -> Optional.of(new Event.PutOff(press.about(), press.revision(), day(fields)));
      case FORWARD,
          BACK,
          CHOOSE,
          SHOW,
          PAUSE,
          RESUME,
          DANGER,
          CALM,
          HELP,
          PASS,
          CLOSE,
          CLOSE_UNSHARED,
          CANCEL,
          NOT_HELD ->
          Optional.of(plain(press));
    };
  }

  private static Event plain(Meaning press) {
    var visit = press.visit();
    return switch (press.verb()) {
      case FORWARD -> new Event.Forward(visit);
      case BACK -> new Event.Back(visit);
      case CHOOSE -> new Event.Choose(visit, press.about());
      case SHOW -> new Event.Show(visit);
      case PAUSE -> new Event.Pause(visit);
      case RESUME -> new Event.Resume(visit);
      case DANGER -> new Event.Hold(visit, "");
      case CALM -> new Event.Calm(visit);
      case HELP -> new Event.CallHelp(visit);
      case PASS -> new Event.Pass(visit);
      case CLOSE -> new Event.Close(visit, true);
      case CLOSE_UNSHARED -> new Event.Close(visit, false);
      case CANCEL -> new Event.Cancel(visit);
      case NOT_HELD -> new Event.NotHeld(visit, press.about());
      case LOOK,
          ASK,
          MARK,
          JOIN,
          LEAVE,
          CLAIM,
          HAND_OVER,
          SKIP,
          WRITE,
          TICK,
          UNTICK,
          RATE,
          COUNT,
          AGREE,
          DONE,
          NOT_RELEVANT,
          PUT_OFF ->
          throw new IllegalStateException("taken before");
    };
  }

  private static Event agree(Meaning press, Map<String, String> fields) {
    var day = day(fields);
    var what = day.equals(NO_DAY) ? "" : fields.getOrDefault(TEXT, "");
    return new Event.Agree(press.revision(), what, fields.getOrDefault(WHO, ""), day);
  }

  private static LocalDate day(Map<String, String> fields) {
    try {
      return LocalDate.parse(fields.getOrDefault(DUE, ""));
    } catch (DateTimeParseException _) {
      return NO_DAY;
    }
  }

  /** A reason is pressed, or written where none that is offered fits. */
  private static String reason(Meaning press, String text) {
    return press.second().isEmpty() ? text : press.second();
  }

  private static Event progressed(Meaning press, Progress now, String reason) {
    return new Event.Progressed(press.first(), press.revision(), now, reason);
  }

  private static Event rated(Meaning press) {
    var what = press.second();
    var slash = Math.max(0, what.indexOf('/'));
    var spot = new Spot(press.visit(), press.first(), what.substring(0, slash), press.revision());
    return new Event.Write(spot, what.substring(Math.min(what.length(), slash + 1)));
  }

  /** An empty field is none; where nobody has answered at all, the numbers are taken back. */
  private static String numbers(Map<String, String> fields) {
    var numbers =
        IntStream.rangeClosed(1, MOST_NUMBERS)
            .mapToObj(i -> NUMBER + i)
            .filter(fields::containsKey)
            .map(name -> fields.getOrDefault(name, "").strip())
            .toList();
    return numbers.stream().allMatch(it -> it.matches("0*"))
        ? ""
        : numbers.stream().map(it -> it.isEmpty() ? "0" : it).collect(joining(" "));
  }

  private static Spot spot(Meaning press) {
    return new Spot(press.visit(), press.first(), press.second(), press.revision());
  }
}
