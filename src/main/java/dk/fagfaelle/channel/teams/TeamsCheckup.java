package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.chat.Checkup;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.workplace.Workplace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at how Teams is connected: settings, token, keys, clock, address, workplace. */
final class TeamsCheckup implements Checkup {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** By so much the library forgives a token. */
  private static final Duration MOST_ASTRAY = Duration.ofMinutes(5);

  private final TeamsSettings settings;
  private final Line line;
  private final Workplace workplace;

  TeamsCheckup(TeamsSettings settings, Line line, Workplace workplace) {
    this.settings = settings;
    this.line = line;
    this.workplace = workplace;
  }

  @Override
  public String product() {
    return Address.PRODUCT;
  }

  @Override
  public List<Result> run() {
    var results = new ArrayList<Result>();
    for (var step : settings.isEmulator() ? emulated() : steps()) {
      results.add(step.get());
      if (!results.getLast().isWell()) {
        break;
      }
    }
    return List.copyOf(results);
  }

  private List<Supplier<Result>> emulated() {
    return List.of(() -> new Result("emulator", true, List.of()));
  }

  private List<Supplier<Result>> steps() {
    return List.of(this::app, this::token, this::keys, this::clock, this::address, this::tie);
  }

  /** Whether they are there at all was asked at start. */
  private Result app() {
    var isId = settings.appId().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    return new Result("app", isId, List.of(settings.appId()));
  }

  private Result token() {
    try {
      return new Result("token", !line.tokens().token().isEmpty(), List.of(""));
    } catch (OutletException e) {
      return new Result("token", false, List.of(String.valueOf(e.getMessage())));
    }
  }

  private Result keys() {
    try {
      var status = fetch().statusCode();
      return new Result("keys", status == 200, List.of(settings.openId(), "" + status));
    } catch (IOException e) {
      var why = e.getClass().getSimpleName();
      return new Result("keys", false, List.of(settings.openId(), why));
    }
  }

  private Result clock() {
    try {
      var told = fetch().headers().firstValue("Date").orElse("");
      var there = ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      var astray = Duration.between(there, line.clock().instant()).abs();
      return new Result(
          "clock", astray.compareTo(MOST_ASTRAY) < 0, List.of("" + astray.toSeconds()));
    } catch (IOException | DateTimeException _) {
      // A server need not tell the time; the token that was had says enough.
      return new Result("clock", true, List.of("0"));
    }
  }

  private Result address() {
    var isPublic = settings.pageUrl().startsWith("https://");
    var endpoint = settings.pageUrl().replaceAll("/+$", "") + MessagesApi.PATH;
    return new Result("address", isPublic, List.of(isPublic ? endpoint : settings.pageUrl()));
  }

  /** Says the very line that is missing. */
  private Result tie() {
    var room = Address.PRODUCT + ":" + settings.tenant();
    var isTied =
        workplace.rooms().stream().anyMatch(it -> it.equals(room) || it.startsWith(room + "/"));
    return new Result("workplace", isTied, List.of(room));
  }

  private HttpResponse<Void> fetch() throws IOException {
    try {
      var request = HttpRequest.newBuilder(URI.create(settings.openId())).timeout(PATIENCE).build();
      return line.client().send(request, BodyHandlers.discarding());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
