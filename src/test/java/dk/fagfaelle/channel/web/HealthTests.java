package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may see, and that nobody's words are in it. */
@InTheHouse
class HealthTests {

  private Asking asking;

  @BeforeEach
  void an_operator(House house) {
    asking = new Asking(house);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/liveness", "/readiness"})
  void it_is_well_and_says_no_more(String part) {
    var health = asking.fetch("/actuator/health" + part);

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(Asking.read(health).path("status").asString()).isEqualTo("UP");
    assertThat(Asking.read(health).propertyNames()).isSubsetOf("status", "groups");
  }

  @Test
  void turns_are_counted_by_kind_with_the_time_they_took() {
    var before = count("not_covered", "outside");
    var unused = asking.ask("hvem vandt kampen i g\u00e5r");

    assertThat(count("not_covered", "outside")).isEqualTo(before + 1);
    assertThat(metrics()).contains("fagfaelle_take_seconds_bucket", "fagfaelle_take_seconds_sum");
  }

  @Test
  void danger_that_goes_before_everything_is_counted_too() {
    var before = count("acute", "unconscious");
    var unused = asking.ask("hun reagerer ikke");

    assertThat(count("acute", "unconscious")).isEqualTo(before + 1);
  }

  @Test
  void nobodys_words_are_in_what_an_operator_sees() {
    var answer = asking.ask("zebrafinke siger Mette Jensen 010190-1234 defusing");

    assertThat(answer.path("kind").asString()).isEqualTo("personal_data");
    assertThat(asking.ask("zebrafinke defusing").path("kind").asString()).isNotEmpty();
    for (var path : new String[] {"/actuator/prometheus", "/actuator/health", "/actuator"}) {
      assertThat(asking.fetch(path).body())
          .as(path)
          .doesNotContainIgnoringCase("zebrafinke", "mette", "010190");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"env", "beans", "heapdump", "threaddump", "loggers", "mappings", "configprops"})
  void what_could_tell_secrets_is_not_there(String endpoint) {
    assertThat(asking.fetch("/actuator/" + endpoint).statusCode()).isEqualTo(404);
  }

  @Test
  void nobody_outside_this_machine_reaches_it(House house) throws IOException {
    var outside = addressOfThisMachine();
    Assumptions.assumeTrue(outside.isPresent(), "this machine has no address but loopback");

    assertThatThrownBy(() -> new Socket(outside.orElseThrow(), house.at("/").getPort()).close())
        .isInstanceOf(IOException.class);
  }

  private double count(String kind, String reason) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith("fagfaelle_take_seconds_count"))
        .filter(line -> line.contains("\"%s\"".formatted(kind)))
        .filter(line -> line.contains("\"%s\"".formatted(reason)))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private String metrics() {
    var metrics = asking.fetch("/actuator/prometheus");
    assertThat(metrics.statusCode()).isEqualTo(200);
    return metrics.body();
  }

  private static Optional<InetAddress> addressOfThisMachine() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .findFirst();
  }
}
