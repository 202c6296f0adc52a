package dk.fagfaelle.safety;

import dk.fagfaelle.safety.PersonalData.Kind;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Something personal, made up.
 *
 * @param kind what it is
 * @param written how it stands in a message
 * @param rest what must not be left of it, as {@link #essence} tells it
 */
public record GeneratedFind(Kind kind, String written, String rest) {

  private static final List<String> GAPS =
      List.of("", "-", " ", " - ", "\u2013", " \u2013 ", ".", "/", "_", "\u00a0", "\n", "  ");
  private static final List<String> DATE_GAPS = List.of("", ".", "-", "/", " ", "\u2009", ". ");
  private static final List<String> PHONE_GAPS = List.of(" ", "-", ".", "\u00a0", "  ");
  private static final List<String> PREFIXES =
      List.of("", "", "+45", "+45 ", "0045", "0045 ", "(+45) ", "45 ", "tlf. ", "Tlf.nr.: ");
  private static final List<List<Integer>> GROUPINGS =
      List.of(
          List.of(8),
          List.of(2, 2, 2, 2),
          List.of(4, 4),
          List.of(3, 2, 3),
          List.of(2, 3, 3),
          List.of(3, 3, 2),
          List.of(2, 6),
          List.of(4, 2, 2),
          List.of(1, 1, 1, 1, 1, 1, 1, 1));
  private static final List<String> STEMS =
      List.of("elme", "Birke", "nordre ring", "Skole", "kirke", "M\u00f8lle", "Store Kl\u00f8ver");
  private static final List<String> ROADS =
      List.of(
          "vej",
          "gade",
          "vejen",
          "all\u00e9",
          "alle",
          "str\u00e6de",
          "v\u00e6nge",
          "parken",
          "toften",
          "boulevard",
          "torv",
          "bakken");
  private static final List<String> DOORS =
      List.of(
          "", "", ", 2. tv", ", st. th.", " 1.sal", ", 3. mf., 8000 Aarhus C", " 2650 Hvidovre");
  private static final List<String> AT_SIGNS =
      List.of(
          "@",
          "@",
          "@",
          " @ ",
          "(at)",
          " [at] ",
          " snabel-a ",
          " snabel a ",
          " snabela ",
          "\uff20");

  /** Makes one of any kind. */
  public static GeneratedFind next(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> cpr(random);
      case 1 -> phone(random);
      case 2 -> email(random);
      default -> address(random);
    };
  }

  /** Returns a text as it is compared with {@link #rest}: unmasked, digits or letters alone. */
  public static String essence(Kind kind, String text) {
    var letters = kind == Kind.EMAIL || kind == Kind.ADDRESS;
    var essence = new StringBuilder();
    Unmasked.of(text)
        .lower()
        .chars()
        .filter(sign -> letters ? Character.isLetter(sign) : Character.isDigit(sign))
        .forEach(sign -> essence.append((char) sign));
    return essence.toString();
  }

  private static GeneratedFind cpr(RandomGenerator random) {
    var day = two(1 + random.nextInt(31) + (random.nextBoolean() ? 0 : 60));
    var month = two(1 + random.nextInt(12));
    var year = (random.nextInt(5) == 0 ? "19" : "") + two(random.nextInt(100));
    var four = two(random.nextInt(100)) + two(random.nextInt(100));
    var gap = pick(random, DATE_GAPS);
    var date = day + gap + month + gap + year;
    var written =
        switch (random.nextInt(8)) {
          case 0 -> spelled(day + month + two(random.nextInt(100)) + four, " ");
          case 1 -> date + pick(random, GAPS.subList(0, 6)) + lettered(random, four);
          default -> date + pick(random, GAPS) + four;
        };
    return of(random, Kind.CPR, written, essence(Kind.CPR, written));
  }

  private static String lettered(RandomGenerator random, String four) {
    var letter = (char) ('A' + random.nextInt(26));
    return four.charAt(0) + String.valueOf(letter) + four.charAt(2) + four.charAt(3);
  }

  private static GeneratedFind phone(RandomGenerator random) {
    if (random.nextInt(5) == 0) {
      var abroad =
          "+" + (1 + random.nextInt(9)) + spelled(digits(random, 9 + random.nextInt(3)), "");
      return of(random, Kind.PHONE, abroad, essence(Kind.PHONE, abroad));
    }
    var digits = (2 + random.nextInt(8)) + digits(random, 7);
    var gap = pick(random, PHONE_GAPS);
    var number = new StringBuilder();
    var at = 0;
    for (var length : pick(random, GROUPINGS)) {
      number.append(at == 0 ? "" : gap).append(digits, at, at + length);
      at += length;
    }
    return of(random, Kind.PHONE, pick(random, PREFIXES) + number, digits);
  }

  private static GeneratedFind email(RandomGenerator random) {
    var name = word(random) + pick(random, List.of("", ".", "_", "-")) + word(random);
    var at = pick(random, AT_SIGNS);
    var dot = at.contains("snabel") ? pick(random, List.of(".", " punktum ", " dot ")) : ".";
    var written =
        name + at + word(random) + dot + pick(random, List.of("dk", "com", "net", "kommune.dk"));
    return of(random, Kind.EMAIL, written, essence(Kind.EMAIL, name));
  }

  private static GeneratedFind address(RandomGenerator random) {
    var road = pick(random, STEMS) + pick(random, ROADS);
    var number = (1 + random.nextInt(250)) + pick(random, List.of("", "", "b", "C"));
    var written = road + pick(random, List.of(" ", " nr. ", ", ")) + number + pick(random, DOORS);
    return of(
        random,
        Kind.ADDRESS,
        written,
        essence(Kind.ADDRESS, road.replace("nordre ", "").replace("Store ", "")));
  }

  private static GeneratedFind of(RandomGenerator random, Kind kind, String written, String rest) {
    var masked =
        switch (random.nextInt(12)) {
          case 0 -> mapped(written, 0xff10);
          case 1 -> mapped(written, 0x0660);
          case 2 -> spelled(written, "\u200b");
          case 3 ->
              kind == Kind.EMAIL || kind == Kind.ADDRESS
                  ? written.toUpperCase(Locale.ROOT)
                  : written;
          default -> written;
        };
    return new GeneratedFind(kind, masked, rest);
  }

  private static String mapped(String text, int zero) {
    var mapped = new StringBuilder();
    text.chars()
        .forEach(
            sign ->
                mapped.append((char) (DigitRun.isDigit((char) sign) ? zero + sign - '0' : sign)));
    return mapped.toString();
  }

  private static String spelled(String text, String gap) {
    return String.join(gap, text.split(""));
  }

  private static String word(RandomGenerator random) {
    var word = new StringBuilder();
    for (var i = 3 + random.nextInt(7); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static String digits(RandomGenerator random, int length) {
    var digits = new StringBuilder();
    for (var i = 0; i < length; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }

  private static <T> T pick(RandomGenerator random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
