package dk.fagfaelle.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachedFileTests {

  private static final int FORMAT = 7;
  private static final List<String> TEXTS = List.of("sår", "", "half a sign: \uD83D");

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void a_folder_that_is_not_there_yet() {
    folder = home.resolve("cache");
  }

  @Test
  void what_is_written_is_read_again_in_its_order() throws IOException {
    file("one")
        .write(
            out -> {
              out.texts(TEXTS);
              out.ints(new int[] {1, -2});
              out.floats(new float[] {0.25f});
            });

    var isTheSame =
        file("one")
            .read(
                in ->
                    in.texts().equals(TEXTS)
                        && Arrays.equals(in.ints(), new int[] {1, -2})
                        && Arrays.equals(in.floats(), new float[] {0.25f}));

    assertThat(isTheSame).contains(true);
  }

  @Test
  void what_was_made_from_something_else_is_not_read() throws IOException {
    write("one");

    assertThat(read("other")).isEmpty();
  }

  @Test
  void a_file_of_another_version_is_not_read_and_is_written_over() throws IOException {
    new CachedFile(folder, "kind", FORMAT - 1, "one").write(out -> out.texts(List.of("old")));

    assertThat(read("one")).isEmpty();

    write("one");
    assertThat(read("one")).contains(TEXTS);
    assertThat(names()).containsExactly("kind-one.bin");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 12, 20})
  void a_file_that_was_cut_off_is_not_read(int length) throws IOException {
    write("one");
    put(Arrays.copyOf(bytes(), length));

    assertThat(read("one")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5, 11, 12, 15, 20})
  void a_file_with_a_wrong_byte_is_not_read(int place) throws IOException {
    write("one");
    var bytes = bytes();
    bytes[place] ^= (byte) 0x55;
    put(bytes);

    assertThat(read("one")).isEmpty();
  }

  @Test
  void the_two_written_last_of_a_kind_stay() throws IOException {
    var content = List.of("one", "two", "three", "four");
    for (var name : content) {
      write(name);
      var written = FileTime.fromMillis(content.indexOf(name));
      Files.setLastModifiedTime(folder.resolve("kind-" + name + ".bin"), written);
    }

    assertThat(names()).containsExactly("kind-four.bin", "kind-three.bin");
  }

  @Test
  void what_is_of_another_kind_is_left_alone() throws IOException {
    new CachedFile(folder, "other", FORMAT, "one").write(out -> out.texts(TEXTS));
    Files.writeString(folder.resolve("kinds.txt"), "not ours");
    for (var name : List.of("one", "two", "three")) {
      write(name);
    }

    assertThat(names()).hasSize(4).contains("other-one.bin", "kinds.txt");
  }

  @Test
  void what_cannot_be_written_leaves_what_was_there() throws IOException {
    write("one");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                file("one")
                    .write(
                        _ -> {
                          throw new IOException("full");
                        }));

    assertThat(read("one")).contains(TEXTS);
    assertThat(names()).containsExactly("kind-one.bin");
  }

  private CachedFile file(String name) {
    return new CachedFile(folder, "kind", FORMAT, name);
  }

  private void write(String name) throws IOException {
    file(name).write(out -> out.texts(TEXTS));
  }

  private Optional<List<String>> read(String name) {
    return file(name).read(CacheReader::texts);
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(folder.resolve("kind-one.bin"));
  }

  private void put(byte[] bytes) throws IOException {
    var unused = Files.write(folder.resolve("kind-one.bin"), bytes);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
