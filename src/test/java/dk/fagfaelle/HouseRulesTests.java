package dk.fagfaelle;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that the compiler cannot know. */
class HouseRulesTests {

  private static final String BASE = "dk.fagfaelle";
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  /** Each library and the one package that may know it. */
  private static final Map<String, String> HOMES =
      Map.ofEntries(
          entry("org.apache.lucene..", "knowledge"),
          entry("org.tartarus.snowball..", "knowledge"),
          entry("org.apache.pdfbox..", "knowledge"),
          entry("org.apache.poi..", "knowledge"),
          entry("redis.clients..", "store"),
          entry("redis.embedded..", "store"),
          entry("org.yaml..", "content"),
          entry("com.slack..", "channel.slack"),
          entry("com.google.gson..", "channel.slack"),
          entry("picocli..", "channel"),
          entry("org.thymeleaf..", "channel"),
          entry("com.openhtmltopdf..", "channel"),
          entry("jakarta.servlet..", "channel"),
          entry("com.microsoft.bot..", "channel.teams"),
          entry("org.springframework.security..", "channel"));

  @TestFactory
  Stream<DynamicTest> each_library_has_one_home() {
    return HOMES.entrySet().stream()
        .map(
            home ->
                test(
                    home.getKey() + " lives in " + home.getValue(),
                    noClasses()
                        .that()
                        .resideOutsideOfPackage(BASE + "." + home.getValue() + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(home.getKey())
                        .because("only %s knows this library".formatted(home.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> house_rules() {
    return Stream.of(
        test(
            "state does not change in place",
            fields()
                .that()
                .doNotHaveModifier(SYNTHETIC)
                .and()
                .areNotAnnotatedWith("picocli.CommandLine$Option")
                .and()
                .areNotAnnotatedWith("picocli.CommandLine$Parameters")
                .and()
                .areNotAnnotatedWith("picocli.CommandLine$Spec")
                .should()
                .haveModifier(FINAL)),
        test(
            "names say what, not how",
            noClasses()
                .should()
                .haveNameMatching(
                    ".*(Manager|Helper|Utils?|Impl|Processor|Dto|DTO|(?<!Personal)Data|Info)")),
        test(
            "time is handed in",
            noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .because("a Clock is handed in, so that tests can hold time still")),
        test(
            "an Optional is asked, not forced",
            noClasses().should().callMethod(Optional.class, "get")),
        test(
            "an Optional is an answer, not a field",
            noFields().should().haveRawType(Optional.class)),
        test("no System.out", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),
        test("no bare RuntimeException", NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS),
        test("constructors inject", NO_CLASSES_SHOULD_USE_FIELD_INJECTION));
  }

  @Test
  void the_rules_see_the_code() {
    assertThat(PRODUCTION.size()).isGreaterThan(100);
  }

  private static DynamicTest test(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(PRODUCTION));
  }
}
