package dk.fagfaelle.content;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Furnishes the content. */
@Configuration(proxyBeanMethods = false)
class ContentRoom {

  /**
   * Takes {@code fagfaelle.content}, a folder that holds {@code bot/} and {@code knowledge/}; what
   * was built in if not set.
   */
  @Bean
  Contents contents(@Value("${fagfaelle.content:}") String folder) {
    return folder.isEmpty() ? Contents.builtIn() : Contents.in(Path.of(folder));
  }
}
