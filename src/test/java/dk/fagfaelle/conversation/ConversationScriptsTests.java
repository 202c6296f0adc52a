package dk.fagfaelle.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fagfaelle.House;
import dk.fagfaelle.InTheHouse;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plays every script in {@code src/test/resources/conversations} in the running house. */
@InTheHouse
class ConversationScriptsTests {

  @TestFactory
  Stream<DynamicTest> a_conversation_goes_as_written(House house) throws IOException {
    return Script.all().stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.name(), script.file().toUri(), () -> new Play(house, script).play()));
  }

  @Test
  void the_scripts_are_found() throws IOException {
    assertThat(Script.all()).hasSizeGreaterThan(40);
  }
}
