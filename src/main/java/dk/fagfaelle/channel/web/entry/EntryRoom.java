package dk.fagfaelle.channel.web.entry;

import com.github.benmanes.caffeine.cache.Ticker;
import dk.fagfaelle.reply.Texts;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/** Furnishes the entry. */
@Configuration(proxyBeanMethods = false)
class EntryRoom {

  private static final int MOST_GUESSES = 10;

  /** Only a post, which {@code SameOrigin} looks at. */
  private static final RequestMatcher LEAVING =
      PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/logout");

  /** Chat products bring tokens of their own, which their rooms look at. */
  private static final String TOKENED = "/api/messages";

  @Bean
  EntrySettings entrySettings(Environment environment) {
    return EntrySettings.of(environment);
  }

  /**
   * Stands before everything. Headers are {@code SecurityHeaders}'s matter and other sites' posts
   * {@code SameOrigin}'s, so that each is done once.
   */
  @Bean
  @ConditionalOnWebApplication
  SecurityFilterChain entry(
      HttpSecurity http, EntrySettings settings, Texts texts, JsonMapper json) {
    http.csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
    if (!settings.hasProvider()) {
      http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
    if (!settings.isGuarded()) {
      return http.authorizeHttpRequests(it -> it.anyRequest().permitAll()).build();
    }
    var doorkeeper = new Doorkeeper(texts, json);
    askForPassword(http, settings, doorkeeper);
    askProvider(http, settings);
    return http.logout(it -> it.logoutRequestMatcher(LEAVING).logoutSuccessUrl(Doorkeeper.LOGIN))
        .exceptionHandling(it -> it.authenticationEntryPoint(doorkeeper))
        .authorizeHttpRequests(
            it ->
                it.dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(EndpointRequest.to("health"))
                    .permitAll()
                    .requestMatchers(Doorkeeper.LOGIN, "/assets/**", TOKENED)
                    .permitAll()
                    // It knows Slack by its signature.
                    .requestMatchers(HttpMethod.POST, "/slack/events")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }

  private static void askForPassword(
      HttpSecurity http, EntrySettings settings, Doorkeeper doorkeeper) {
    if (!settings.hasPassword()) {
      return;
    }
    var pass = Pass.of(settings.password());
    http.authenticationProvider(
            new Passwords(
                settings.password(), pass, new Guesses(Ticker.systemTicker(), MOST_GUESSES)))
        .httpBasic(it -> it.authenticationEntryPoint(doorkeeper))
        .rememberMe(it -> it.rememberMeServices(pass.cookies()).key(pass.key()))
        .formLogin(
            it ->
                it.loginPage(Doorkeeper.LOGIN)
                    .defaultSuccessUrl("/", true)
                    .failureHandler(
                        (_, response, why) -> response.sendRedirect(Doorkeeper.after(why))));
  }

  private static void askProvider(HttpSecurity http, EntrySettings settings) {
    if (settings.hasProvider()) {
      http.oauth2Login(
          it ->
              it.loginPage(Doorkeeper.LOGIN)
                  .defaultSuccessUrl("/", true)
                  .failureUrl(Doorkeeper.LOGIN + "?failed"));
    }
  }
}
