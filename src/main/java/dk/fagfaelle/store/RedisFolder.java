package dk.fagfaelle.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.stream.Collectors.toMap;

import dk.fagfaelle.workplace.OwnersOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.DefaultRedisCredentials;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisCredentials;

/**
 * The folder of the program's own Redis: its append-only file, its settings with port and password,
 * and the lock of the program that runs it. Only its owner can look into it.
 */
final class RedisFolder {

  /** The file that Redis keeps everything in. */
  static final String KEPT = "appendonly.aof";

  /** The file Redis is started with. */
  static final String SETTINGS = "redis.conf";

  private final Path folder;
  private final AtomicReference<@Nullable FileChannel> lockFile = new AtomicReference<>();
  private final AtomicReference<@Nullable FileLock> lock = new AtomicReference<>();

  /** Takes where it is. */
  RedisFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** How a running server is reached: over loopback, with a password that lives as long as it. */
  record Access(int port, String password) {

    /** Returns a free port and a new password. */
    static Access fresh() throws IOException {
      var random = new byte[32];
      new SecureRandom().nextBytes(random);
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return new Access(
            socket.getLocalPort(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
      }
    }

    /** Returns where it listens. */
    HostAndPort address() {
      return new HostAndPort("127.0.0.1", port);
    }

    /** Returns what it asks for. */
    RedisCredentials credentials() {
      return new DefaultRedisCredentials("default", password);
    }

    @Override
    public String toString() {
      return "Access[port=%d]".formatted(port);
    }
  }

  /** Returns where it is. */
  Path path() {
    return folder;
  }

  /** Makes the folder if it is not there, and closes it to everybody else. */
  void open() throws IOException {
    var _ = OwnersOnly.folder(folder);
  }

  /**
   * Claims the folder for this program; the system gives it back when the program ends, however it
   * ends.
   *
   * @return whether it is this program's now; otherwise another program has it
   */
  synchronized boolean claim() throws IOException {
    if (lock.get() != null) {
      return true;
    }
    try {
      lock.set(channel().tryLock());
    } catch (OverlappingFileLockException _) {
      // Held elsewhere in this process. The channel stays open: closing it would drop that lock.
      return false;
    }
    return lock.get() != null;
  }

  /** Gives the folder back. */
  synchronized void release() throws IOException {
    lock.set(null);
    var channel = lockFile.getAndSet(null);
    if (channel != null) {
      channel.close();
    }
  }

  /** Writes what a server is started with. */
  void write(Access access) throws IOException {
    var draft = folder.resolve(SETTINGS + ".new");
    Files.writeString(
        draft,
        """
        bind 127.0.0.1
        protected-mode yes
        port %d
        requirepass %s
        appendonly yes
        appendfilename %s
        # While the disk is slow "everysec" answers before it writes: a kill would lose what was kept.
        appendfsync always
        aof-load-truncated yes
        # Commands throughout, so that a broken end can always be cut off.
        aof-use-rdb-preamble no
        # Small, so that what was deleted does not lie on the disk for long.
        auto-aof-rewrite-min-size 1mb
        save ""
        maxmemory 512mb
        maxmemory-policy noeviction
        """
            .formatted(access.port(), access.password(), KEPT),
        UTF_8);
    var _ = OwnersOnly.close(draft);
    Files.move(draft, folder.resolve(SETTINGS), ATOMIC_MOVE, REPLACE_EXISTING);
  }

  /** Returns how the server is reached that was started last; nothing if it was stopped. */
  Optional<Access> access() {
    try (var lines = Files.lines(folder.resolve(SETTINGS))) {
      var settings =
          lines
              .map(line -> line.split(" ", 2))
              .filter(line -> line.length == 2)
              .collect(toMap(line -> line[0], line -> line[1], (first, _) -> first));
      var port = Optional.ofNullable(settings.get("port")).map(Integer::valueOf);
      return port.map(it -> new Access(it, settings.getOrDefault("requirepass", "")));
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** Forgets how a server was reached that is stopped. */
  void forgetAccess() throws IOException {
    Files.deleteIfExists(folder.resolve(SETTINGS));
  }

  /**
   * Removes what a rewriting of the append-only file left behind when it was interrupted, and
   * closes what an earlier version left open to others. No server may run.
   */
  void sweep() throws IOException {
    try (var leftovers = Files.newDirectoryStream(folder, "temp-*")) {
      for (var leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    }
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        var _ = OwnersOnly.close(file);
      }
    }
  }

  private FileChannel channel() throws IOException {
    var open = lockFile.get();
    if (open != null) {
      return open;
    }
    var opened =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lockFile.set(opened);
    return opened;
  }
}
