package dk.fagfaelle.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the files of {@code bot/} and {@code knowledge/} are read from. */
public interface Contents {

  /**
   * Returns the files below a folder whose names end as asked, ordered by path; none if there is no
   * such folder.
   *
   * @param folder such as {@code knowledge/cards}
   * @param ending such as {@code .md}
   */
  List<ContentFile> below(String folder, String ending);

  /** Returns one file, or says that it is missing. */
  default ContentFile file(String path) {
    var slash = path.lastIndexOf('/');
    return below(path.substring(0, slash), path.substring(slash + 1)).stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new ContentException(Fault.of(path, 1, "file-missing")));
  }

  /** Returns what was built into the program. */
  static Contents builtIn() {
    return (folder, ending) -> {
      try {
        var pattern = "classpath*:" + folder + "/**/*" + ending;
        var found = new ArrayList<ContentFile>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
          found.add(fileOf(folder, resource));
        }
        found.sort(Comparator.comparing(ContentFile::path));
        return List.copyOf(found);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Returns what lies in a folder on disk that holds {@code bot/} and {@code knowledge/}. */
  static Contents in(Path root) {
    return (folder, ending) -> {
      var start = root.resolve(folder);
      if (!Files.isDirectory(start)) {
        return List.of();
      }
      try (Stream<Path> files = Files.walk(start)) {
        return files
            .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
            .map(file -> read(root, file))
            .sorted(Comparator.comparing(ContentFile::path))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static ContentFile fileOf(String folder, Resource resource) throws IOException {
    var address = resource.getURL().toString();
    var path = address.substring(address.lastIndexOf("/" + folder + "/") + 1);
    return new ContentFile(path, resource.getContentAsString(StandardCharsets.UTF_8));
  }

  private static ContentFile read(Path root, Path file) {
    try {
      return new ContentFile(
          root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    } catch (CharacterCodingException _) {
      throw new ContentException(Fault.of(file.toString(), 1, "file-not-utf8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
