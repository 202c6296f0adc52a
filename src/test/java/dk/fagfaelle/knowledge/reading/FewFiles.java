package dk.fagfaelle.knowledge.reading;

import dk.fagfaelle.content.ContentFile;
import dk.fagfaelle.content.Contents;
import java.util.ArrayList;
import java.util.List;

/** Contents of a few files, written in a test. */
record FewFiles(List<ContentFile> files) implements Contents {

  static FewFiles none() {
    return new FewFiles(List.of());
  }

  /** Returns these and one more. */
  FewFiles and(String path, String text) {
    var more = new ArrayList<>(files);
    more.add(new ContentFile(path, text));
    return new FewFiles(more);
  }

  @Override
  public List<ContentFile> below(String folder, String ending) {
    return files.stream()
        .filter(file -> file.path().startsWith(folder + "/") && file.path().endsWith(ending))
        .toList();
  }
}
