package dk.fagfaelle.channel.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a request is turned away; each has its words in {@code bot/texts}. */
enum Refusal {
  /** No question was asked. */
  QUESTION_MISSING(HttpStatus.BAD_REQUEST),
  /** What came could not be read. */
  UNREADABLE(HttpStatus.BAD_REQUEST),
  /** More than 20 earlier questions. */
  TOO_MANY_EARLIER(HttpStatus.BAD_REQUEST),
  /** More than 4,000 characters. */
  TOO_LONG(HttpStatus.CONTENT_TOO_LARGE),
  /** Too many questions in a short time. */
  TOO_MANY(HttpStatus.TOO_MANY_REQUESTS);

  private final HttpStatus status;

  Refusal(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  /** Returns the key of its words. */
  String key() {
    return "api." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
