package dk.fagfaelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedisAddressTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          redis://localhost                               | SINGLE   | false | 1 | ''
          redis://10.0.0.1:6380/2                         | SINGLE   | false | 1 | 2
          rediss://redis.example.dk:6380                  | SINGLE   | true  | 1 | ''
          redis://[::1]:6379                              | SINGLE   | false | 1 | ''
          redis-sentinel://a:26379,b/master               | SENTINEL | false | 2 | master
          rediss-sentinel://a,b,c/the-master              | SENTINEL | true  | 3 | the-master
          redis-cluster://a:1,b:2,c:3                     | CLUSTER  | false | 3 | ''
          rediss-cluster://u:p@a:1                        | CLUSTER  | true  | 1 | ''
          """)
  void an_address_says_what_stands_there(
      String line, RedisAddress.Kind kind, boolean isSecure, int hosts, String path) {
    var address = RedisAddress.of(line);

    assertThat(address.kind()).isEqualTo(kind);
    assertThat(address.isSecure()).isEqualTo(isSecure);
    assertThat(address.hosts()).hasSize(hosts);
    assertThat(address.path()).isEqualTo(path);
  }

  @Test
  void a_port_that_is_not_named_is_the_usual_one() {
    assertThat(RedisAddress.of("redis://a").hosts()).hasToString("[a:6379]");
    assertThat(RedisAddress.of("redis-sentinel://a/m").hosts()).hasToString("[a:26379]");
  }

  @Test
  void user_and_password_are_decoded() {
    var address = RedisAddress.of("redis://ane:p%40ss%2Fw+rd@host");

    assertThat(address.user()).isEqualTo("ane");
    assertThat(address.password()).isEqualTo("p@ss/w+rd");
  }

  @Test
  void a_password_needs_no_user() {
    assertThat(RedisAddress.of("redis://:secret@host").password()).isEqualTo("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:6379",
        "http://:secret@localhost",
        "redis://",
        "redis://:secret@host:port",
        "redis://:secret@host/name",
        "redis://:sec@ret@host",
        "redis-sentinel://:secret@a:26379",
        "redis-cluster://:secret@a:1,,b:2"
      })
  void what_is_no_address_is_refused_with_a_remedy_and_without_the_password(String line) {
    assertThatThrownBy(() -> RedisAddress.of(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fagfaelle.redis.uri")
        .hasMessageContaining("redis-sentinel://host:26379,host2:26379/master")
        .hasMessageNotContaining("secret");
  }

  @Test
  void neither_address_nor_settings_print_a_password() {
    var line = "redis://ane:secret@host";

    assertThat(RedisAddress.of(line)).asString().doesNotContain("secret");
    assertThat(new RedisSettings(line, "secret", "")).asString().doesNotContain("secret");
  }
}
