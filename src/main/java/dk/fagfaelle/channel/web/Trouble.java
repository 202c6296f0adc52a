package dk.fagfaelle.channel.web;

import org.springframework.http.HttpStatus;

/** What can go wrong with a turn on the page, each with kind words of its own. */
enum Trouble {
  /** Nothing was typed. */
  EMPTY(HttpStatus.BAD_REQUEST, "page.trouble.empty"),
  /** More was typed than is taken. */
  LONG(HttpStatus.CONTENT_TOO_LARGE, "page.trouble.long"),
  /** Something failed that the person can do nothing about. */
  FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "page.trouble.failed");

  private final HttpStatus status;
  private final String words;

  Trouble(HttpStatus status, String words) {
    this.status = status;
    this.words = words;
  }

  /** Returns the status of the response. */
  HttpStatus status() {
    return status;
  }

  /** Returns the key of the words. */
  String words() {
    return words;
  }
}
