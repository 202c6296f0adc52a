package dk.fagfaelle.channel.web.entry;

import dk.fagfaelle.reply.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers who comes in without a password: sends a person to the login page, tells the page's
 * script kind words, and tells a program what is missing.
 */
final class Doorkeeper implements AuthenticationEntryPoint {

  static final String LOGIN = "/login";

  /** The header of the page's script, which shows words in place of the login page. */
  private static final String PIECE = "Fagfaelle-Piece";

  private static final String CHALLENGE = "Basic realm=\"Fagfaelle\", charset=\"UTF-8\"";

  private final Texts texts;
  private final JsonMapper json;

  Doorkeeper(Texts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof LockedException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "" + Guesses.WINDOW.toSeconds());
      refuse(response, HttpStatus.TOO_MANY_REQUESTS, "entry.wait");
    } else if (request.getHeader(PIECE) != null) {
      tellPage(response);
    } else if (isPerson(request)) {
      response.sendRedirect(request.getContextPath() + LOGIN);
    } else {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
      refuse(response, HttpStatus.UNAUTHORIZED, "entry.password");
    }
  }

  /** Returns the address after a wrong password in the form. */
  static String after(AuthenticationException why) {
    return LOGIN + (why instanceof LockedException ? "?wait" : "?wrong");
  }

  private static boolean isPerson(HttpServletRequest request) {
    return Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "")
        .contains(MediaType.TEXT_HTML_VALUE);
  }

  private void tellPage(HttpServletResponse response) throws IOException {
    var words =
        HtmlUtils.htmlEscape(texts.say("page.trouble.login"), StandardCharsets.UTF_8.name());
    write(
        response,
        HttpStatus.UNAUTHORIZED,
        MediaType.TEXT_HTML,
        "<p class=\"trouble\">" + words + "</p>");
  }

  private void refuse(HttpServletResponse response, HttpStatus status, String key)
      throws IOException {
    var problem = ProblemDetail.forStatus(status);
    problem.setTitle(texts.say(key));
    problem.setDetail(texts.say(key + ".remedy"));
    write(response, status, MediaType.APPLICATION_PROBLEM_JSON, json.writeValueAsString(problem));
  }

  private static void write(
      HttpServletResponse response, HttpStatus status, MediaType type, String body)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(type.toString());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(body);
  }
}
