package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Facts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/**
 * Lets templates say {@code #{page.send}}: the words of {@code bot/texts} by key, with facts put
 * in. Answers for the page's own keys only; Spring asks it for others, and those it does not know.
 */
@Component("messageSource")
final class TextMessages implements MessageSource {

  private final Texts texts;
  private final Facts facts;

  TextMessages(Texts texts, Facts facts) {
    this.texts = texts;
    this.facts = facts;
  }

  @Override
  public @Nullable String getMessage(
      String code,
      Object @Nullable [] details,
      @Nullable String otherwise,
      @Nullable Locale locale) {
    return find(code, details).orElse(otherwise);
  }

  @Override
  public String getMessage(String code, Object @Nullable [] details, @Nullable Locale locale) {
    return find(code, details).orElseThrow(() -> new NoSuchMessageException(code));
  }

  @Override
  public String getMessage(MessageSourceResolvable asked, @Nullable Locale locale) {
    var codes = Optional.ofNullable(asked.getCodes()).stream().flatMap(Arrays::stream);
    return codes
        .flatMap(code -> find(code, asked.getArguments()).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(asked.getDefaultMessage()))
        .orElseThrow(() -> new NoSuchMessageException(asked.toString()));
  }

  private Optional<String> find(String code, Object @Nullable [] details) {
    if (!code.startsWith("page.")) {
      return Optional.empty();
    }
    var said = Stream.ofNullable(details).flatMap(Arrays::stream).map(String::valueOf);
    return Optional.of(facts.fill(texts.say(code, said.toArray(String[]::new))));
  }
}
