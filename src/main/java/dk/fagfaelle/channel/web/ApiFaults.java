package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Texts;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs why a request was turned away, as a problem detail (RFC 9457) in plain Danish. */
@RestControllerAdvice(assignableTypes = AskApi.class)
class ApiFaults {

  private final Texts texts;

  ApiFaults(Texts texts) {
    this.texts = texts;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedException e) {
    return problem(e.refusal());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
    return problem(Refusal.UNREADABLE);
  }

  private ResponseEntity<ProblemDetail> problem(Refusal refusal) {
    var problem = ProblemDetail.forStatus(refusal.status());
    problem.setTitle(texts.say(refusal.key()));
    problem.setDetail(texts.say(refusal.key() + ".remedy"));
    return ResponseEntity.status(refusal.status()).body(problem);
  }
}
