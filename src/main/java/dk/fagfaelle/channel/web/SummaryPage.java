package dk.fagfaelle.channel.web;

import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Guided.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The summary of a session, for those who were in it: a page to read and print, Markdown and PDF.
 * Each is made when it is asked for and kept nowhere, so that it is gone when the session is.
 */
@Controller
final class SummaryPage {

  private static final MediaType MARKDOWN =
      new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

  private final Pressing pressing;
  private final Visitors visitors;
  private final Parts parts;
  private final SheetPdf pdf;

  SummaryPage(Pressing pressing, Visitors visitors, Parts parts, SheetPdf pdf) {
    this.pressing = pressing;
    this.visitors = visitors;
    this.parts = parts;
    this.pdf = pdf;
  }

  /** Shows it. */
  @GetMapping("/session/{id}/summary")
  ModelAndView page(@PathVariable String id, HttpServletRequest request) {
    return find(id, request)
        .map(sheet -> new ModelAndView("summary", Map.of("id", id, "parts", parts.of(sheet))))
        .orElseGet(() -> new ModelAndView("error/404", HttpStatus.NOT_FOUND));
  }

  /** Gives it as Markdown. */
  @GetMapping("/session/{id}/summary.md")
  ResponseEntity<byte[]> markdown(@PathVariable String id, HttpServletRequest request) {
    return find(id, request)
        .map(SheetMarkdown::write)
        .map(text -> file(text.getBytes(StandardCharsets.UTF_8), MARKDOWN, "opsamling.md"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** Gives it as PDF. */
  @GetMapping("/session/{id}/summary.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, HttpServletRequest request) {
    return find(id, request)
        .map(sheet -> file(pdf.write(sheet), MediaType.APPLICATION_PDF, "opsamling.pdf"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<Sheet> find(String id, HttpServletRequest request) {
    var visitor = visitors.find(request).orElse(new Visitor(""));
    return pressing.take(visitor, new Press("summary", id)).blocks().stream()
        .filter(Sheet.class::isInstance)
        .map(Sheet.class::cast)
        .findFirst();
  }

  private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
    var saved = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(content);
  }
}
