package dk.fagfaelle.channel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps failures that nobody else took from the server, which would log their messages: a library's
 * message may quote what somebody wrote. Tells the operator what failed and where.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietFailures extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(QuietFailures.class);
  private static final int FRAMES = 8;
  private static final int MOST_CAUSES = 10;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      LOG.error("A request failed: {}", told(failure));
      if (!response.isCommitted()) {
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }

  /** A page of what went wrong may fail as well. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /** Returns kinds and places of a failure and of its causes, without their messages. */
  static String told(Throwable failure) {
    var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    var told = new StringBuilder();
    causes.limit(MOST_CAUSES).forEach(cause -> tell(cause, told));
    return told.toString();
  }

  private static void tell(Throwable cause, StringBuilder told) {
    told.append(told.isEmpty() ? "" : "; because of ").append(cause.getClass().getName());
    Stream.of(cause.getStackTrace()).limit(FRAMES).forEach(it -> told.append(" at ").append(it));
  }
}
