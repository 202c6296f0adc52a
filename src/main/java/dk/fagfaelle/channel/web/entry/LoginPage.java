package dk.fagfaelle.channel.web.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the password, or shows the way to the identity provider. */
@Controller
final class LoginPage {

  /** What may follow the address after a question mark, each with its words. */
  private static final List<String> TROUBLES = List.of("wait", "wrong", "failed");

  private final EntrySettings settings;
  private final List<Way> ways;

  LoginPage(EntrySettings settings, ObjectProvider<ClientRegistrationRepository> providers) {
    this.settings = settings;
    this.ways =
        providers.stream()
            .filter(Iterable.class::isInstance)
            .flatMap(it -> StreamSupport.stream(((Iterable<?>) it).spliterator(), false))
            .filter(ClientRegistration.class::isInstance)
            .map(it -> Way.to((ClientRegistration) it))
            .toList();
  }

  /** A way in that leads to an identity provider. */
  record Way(String name, String address) {

    private static Way to(ClientRegistration provider) {
      return new Way(
          provider.getClientName(), "/oauth2/authorization/" + provider.getRegistrationId());
    }
  }

  /** Shows the page; where everybody may come in there is nothing to show. */
  @GetMapping(Doorkeeper.LOGIN)
  ModelAndView login(@RequestParam Map<String, String> query) {
    if (!settings.isGuarded()) {
      return new ModelAndView("redirect:/");
    }
    var isWait = query.containsKey("wait");
    var trouble =
        TROUBLES.stream()
            .filter(query::containsKey)
            .map(it -> "page.login." + it)
            .findFirst()
            .orElse("");
    var model =
        Map.of("hasPassword", settings.hasPassword(), "ways", ways, "loginTrouble", trouble);
    return new ModelAndView("login", model, isWait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK);
  }
}
