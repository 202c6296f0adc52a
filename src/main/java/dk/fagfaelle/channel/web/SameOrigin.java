package dk.fagfaelle.channel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page posts in a visitor's name. A browser says where a post comes
 * from in {@code Sec-Fetch-Site}; over plain HTTP it does not, and then {@code Origin} is compared.
 * An origin of {@code null} says nothing, since our own referrer policy hides it on plain forms;
 * there the strict cookie is what protects. Programs send neither header and are let through. It
 * stands before the entry, so that no other site can log somebody in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SameOrigin extends OncePerRequestFilter {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOurs(HttpServletRequest request) {
    var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
    return site.map(OURS::contains)
        .orElseGet(
            () ->
                Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN))
                    .filter(origin -> !origin.equals("null"))
                    .map(origin -> isHere(origin, request))
                    .orElse(true));
  }

  private static boolean isHere(String origin, HttpServletRequest request) {
    try {
      var host = URI.create(origin).getAuthority();
      return host != null && host.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
