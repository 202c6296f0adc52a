package dk.fagfaelle.content;

import static java.util.stream.Collectors.joining;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells which files stop the start, a line each, instead of a stack trace. */
final class ContentRefusal extends AbstractFailureAnalyzer<ContentException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, ContentException cause) {
    return new FailureAnalysis(
        cause.faults().stream().map(Fault::toString).collect(joining("\n")),
        "Run the command 'check': it tells each fault in Danish, with what to do.",
        cause);
  }
}
