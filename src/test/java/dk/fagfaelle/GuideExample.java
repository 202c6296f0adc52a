package dk.fagfaelle;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example in a guide: a fenced block that says of which file it is.
 *
 * @param path the file, as the guide says after the block's language
 * @param text what stands in the block
 */
record GuideExample(String path, String text) {

  private static final Pattern FENCED =
      Pattern.compile("(?ms)^```\\w+ (\\S+\\.(?:yaml|md))$\\n(.*?)^```$");

  /** Returns the examples of a guide, in order. */
  static Stream<GuideExample> of(Path guide) throws IOException {
    return FENCED
        .matcher(Files.readString(guide))
        .results()
        .map(found -> new GuideExample(found.group(1), found.group(2)));
  }

  /** Returns contents with the example in them: items of a list are added to it, a file is put. */
  Contents in(Contents contents) {
    return (folder, ending) -> {
      var files = contents.below(folder, ending);
      if (!path.startsWith(folder + "/") || !path.endsWith(ending)) {
        return files;
      }
      var others = files.stream().filter(file -> !file.path().equals(path));
      return Stream.concat(others, Stream.of(file(files)))
          .sorted(Comparator.comparing(ContentFile::path))
          .toList();
    };
  }

  private ContentFile file(List<ContentFile> files) {
    var former = files.stream().filter(file -> file.path().equals(path)).map(ContentFile::text);
    var before = text.startsWith("- ") ? former.findFirst().orElse("") : "";
    return new ContentFile(path, before.isEmpty() ? text : before + "\n" + text);
  }

  @Override
  public String toString() {
    return path;
  }
}
