package dk.fagfaelle.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;

/**
 * Three people think together in a product, from the door to the summary: Ane leads, Bo has the
 * situation, Cil helps. After everything that is done, it is looked at what each of them sees.
 */
final class ThinkingTogether {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration OFTEN = Duration.ofMillis(20);

  private static final String TASK = "Jeg har brug for ro på, før jeg går ind igen.";
  private static final String FACTS = "Døren blev smækket. Vi havde aftalt en gåtur.";
  private static final String SELF =
      "Jeg er anspændt, og første tanke er, at jeg gør noget forkert.";
  private static final String GUESS = "Måske var gangen for larmende. Måske føltes det som et nej.";
  private static final String OTHER_GUESS = "Måske er aftenvagten bekymret for natten.";
  private static final String ADVICE = "Gå ind sammen, og sig først, at du bliver.";
  private static final String QUESTION = "hvad er defusing?";
  private static final String AGREED = "Gå ind sammen kl. 19, og foreslå gåturen igen";
  private static final List<String> WRITTEN =
      List.of(TASK, FACTS, SELF, GUESS, OTHER_GUESS, ADVICE, AGREED, QUESTION);

  private static final List<String> TITLES =
      List.of(
          "Er nogen i fare lige nu?",
          "1. Sæt opgaven",
          "2. Ridset op",
          "3. Forstå øjeblikket: dig selv",
          "3. Forstå øjeblikket: borgeren",
          "3. Forstå øjeblikket: de andre",
          "4. Tilbage til opgaven",
          "Skal noget i journalen?");

  private static final String ON = "Videre, alle sammen";

  private final Member ane;
  private final Member bo;
  private final Member cil;
  private final List<Member> all;
  private final Look look;

  /**
   * Takes the product it happens in.
   *
   * @param look is told of the moments worth a picture
   */
  ThinkingTogether(Product product, Look look) {
    this.ane = product.member("Ane");
    this.bo = product.member("Bo");
    this.cil = product.member("Cil");
    this.all = List.of(ane, bo, cil);
    this.look = look;
  }

  /** Looks at what somebody sees. */
  interface Look {

    void at(String moment, Member who);
  }

  void play() {
    come();
    takeRoles();
    setTheTask();
    tellWhatHappened();
    understand();
    agree();
    close();
    readTheSummary();
  }

  private void come() {
    ane.begins("thinking-together/group");
    comesIn(ane, "Ane");
    comesIn(bo, "Bo");
    comesIn(cil, "Cil");
    assertAllAt(1);
  }

  private void comesIn(Member member, String name) {
    member.goesIn();
    awaitSees(member, "Hvad skal de andre kalde dig?");
    look.at("1-door", member);
    member.presses("Kom med", Map.of("who", name));
    awaitSees(member, "Trin 1 af 8");
  }

  private void takeRoles() {
    var late = ane.reachesFor("Nej, vi går i gang");
    presses(ane, "Jeg tager rollen »Rammeholder«");
    awaitUnseen(ane, "Jeg tager rollen »Rammeholder«");
    presses(bo, "Jeg tager rollen »Fortæller«");
    awaitSees(bo, "Ane (Rammeholder) fører jer videre, når I er klar.");
    look.at("2-danger", ane);
    presses(ane, "Nej, vi går i gang");
    assertAllAt(2);

    late.run();
    awaitTold(ane, "Det har ændret sig, siden du trykkede. I er ved »1. Sæt opgaven«.");
    assertAllAt(2);
  }

  private void setTheTask() {
    presses(ane, ON);
    awaitTold(ane, "Her skal der et svar til, før I går videre.");
    look.at("3-needed", ane);
    look.at("3-asked", bo);
    writes(bo, TASK);
    assertReadBy(TASK, all);
    goesOn(3);
    assertReadBy(TASK, all);
  }

  /** What Cil asks and is answered is hers alone, and stays while the others write. */
  private void tellWhatHappened() {
    cil.presses("Gem rådet", Map.of("text", ADVICE));
    looksEverybody();
    assertReadBy(ADVICE, List.of());
    cil.presses("Spørg", Map.of("text", QUESTION));
    awaitTold(cil, "Svar til dig: " + QUESTION);
    look.at("4-private", cil);

    writes(bo, FACTS);
    ane.looks();
    awaitSees(ane, FACTS);
    assertThat(plain(cil.isTold())).contains("Svar til dig: " + QUESTION);
    assertThat(ane.sees()).doesNotContain(QUESTION);
    assertThat(bo.sees()).doesNotContain(QUESTION);
    presses(cil, "Tilbage til trinet");
    assertReadBy(FACTS, all);
    goesOn(4);
    WRITTEN.stream().filter(it -> !it.equals(TASK)).forEach(it -> assertReadBy(it, List.of()));
  }

  private void understand() {
    writes(bo, SELF);
    assertReadBy(SELF, all);
    goesOn(5);
    writes(bo, GUESS);
    presses(cil, "Pas, jeg lytter");
    awaitSees(cil, "Bo, Cil");
    looksEverybody();
    all.forEach(it -> awaitSees(it, "Bo, Cil"));
    assertReadBy(GUESS, all);
    look.at("5-written", ane);
    goesOn(6);
    assertReadBy(GUESS, List.of());
    writes(cil, OTHER_GUESS);
    assertReadBy(OTHER_GUESS, all);
    goesOn(7);
  }

  private void agree() {
    assertReadBy(TASK, all);
    assertReadBy(ADVICE, all);
    look.at("6-agreeing", bo);
    var day = LocalDate.now(Clock.system(ZoneId.of("Europe/Copenhagen"))).plusDays(3);
    bo.presses("Tilføj aftalen", Map.of("text", AGREED, "who", "Cil", "due", day.toString()));
    awaitSees(bo, AGREED);
    assertReadBy(AGREED, all);
    all.forEach(it -> awaitSees(it, AGREED + ": Cil, senest " + day.getDayOfMonth() + "."));
    look.at("7-agreed", ane);
    goesOn(8);
  }

  private void close() {
    var late = cil.reachesFor("Nogen er i fare");
    presses(ane, ON);
    awaitSees(ane, "Se opsamlingen igennem, før du deler den.");
    awaitSees(bo, "Ane ser opsamlingen igennem, før den bliver delt.");
    awaitSees(cil, "Ane ser opsamlingen igennem, før den bliver delt.");
    look.at("8-review", ane);
    look.at("8-waiting", bo);
    presses(ane, "Del opsamlingen, og luk");
    all.forEach(it -> awaitSees(it, "Tænk sammen er slut. Tak for jeres tid."));

    late.run();
    awaitTold(cil, "Sessionen er slut.");
    all.forEach(it -> assertThat(it.sees()).contains("Tænk sammen er slut."));
  }

  private void readTheSummary() {
    WRITTEN.forEach(it -> assertReadBy(it, it.equals(TASK) || it.equals(AGREED) ? all : List.of()));
    look.at("9-closed", bo);
    all.forEach(it -> assertThat(it.messages()).as("messages of the session").isEqualTo(1));
    all.forEach(it -> assertThat(it.seesAmongOthers()).doesNotContain(WRITTEN));
    for (var member : all) {
      var summary = plain(member.opensSummary());
      assertThat(summary).contains("Tænk sammen", "Holdt", plain(TASK), AGREED + ": Cil, senest");
      assertThat(summary).doesNotContain(FACTS, SELF, GUESS, OTHER_GUESS, ADVICE);
    }
  }

  private static void presses(Member member, String label) {
    member.presses(label, Map.of());
  }

  /** What she has sent stands in her own field. */
  private static void writes(Member member, String words) {
    member.presses("Send", Map.of("text", words));
    awaitSees(member, words);
  }

  private void goesOn(int step) {
    presses(ane, ON);
    assertAllAt(step);
  }

  private void assertAllAt(int step) {
    for (var member : all) {
      awaitSees(member, "Trin " + step + " af 8");
      awaitSees(member, TITLES.get(step - 1));
      assertThat(member.messages()).as("messages of the session").isEqualTo(1);
    }
  }

  private void looksEverybody() {
    all.forEach(Member::looks);
  }

  /** Whoever may be typing is shown what others wrote when she looks. */
  private void assertReadBy(String words, List<Member> readers) {
    looksEverybody();
    for (var member : all) {
      within()
          .untilAsserted(
              () ->
                  assertThat(plain(member.sees()).contains(plain(words)))
                      .as("%s in %s", words, plain(member.sees()))
                      .isEqualTo(readers.contains(member)));
    }
  }

  private static void awaitSees(Member member, String words) {
    within().untilAsserted(() -> assertThat(plain(member.sees())).contains(plain(words)));
  }

  private static void awaitUnseen(Member member, String words) {
    within().untilAsserted(() -> assertThat(plain(member.sees())).doesNotContain(plain(words)));
  }

  private static void awaitTold(Member member, String words) {
    within().untilAsserted(() -> assertThat(plain(member.isTold())).contains(plain(words)));
  }

  private static ConditionFactory within() {
    return await().pollDelay(Duration.ZERO).pollInterval(OFTEN).atMost(LONGEST);
  }

  private static String plain(String words) {
    return MustBeSaid.plain(words);
  }
}
