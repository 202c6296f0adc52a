package dk.fagfaelle.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Closes folders and files to everybody but the user the program runs as. Where a system has no
 * such permissions (Windows) the rights of the folder above apply, and nothing is changed.
 */
public final class OwnersOnly {

  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private OwnersOnly() {}

  /** Makes a folder, with those above it that are missing, or closes one that is there. */
  public static Path folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return close(folder);
    }
    if (!isKnown(folder)) {
      return Files.createDirectories(folder);
    }
    return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS));
  }

  /** Closes a folder or file that is there; what its owner may do stays. */
  public static Path close(Path path) throws IOException {
    var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      var permissions = EnumSet.copyOf(OWNERS);
      permissions.retainAll(view.readAttributes().permissions());
      view.setPermissions(permissions);
    }
    return path;
  }

  /** Returns whether the system knows such permissions. */
  public static boolean isKnown(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
