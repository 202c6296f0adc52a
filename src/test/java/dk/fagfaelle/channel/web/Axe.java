package dk.fagfaelle.channel.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Finds what shuts people out of a page. */
final class Axe {

  private static final String RUN =
      """
      async () => (await axe.run()).violations
          .filter(it => ['serious', 'critical'].includes(it.impact))
          .map(it => it.id + ': ' + it.nodes.map(node => node.html + node.failureSummary).join())
      """;

  private Axe() {}

  /** Returns the serious and the critical findings. */
  static List<?> findings(Page page) {
    page.evaluate(script());
    return (List<?>) page.evaluate(RUN);
  }

  private static String script() {
    try {
      return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
