package dk.fagfaelle.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Chooses what is sent: the whole page, or the piece that the page's script puts into it. */
@Component
final class Views {

  /** The header by which the page's script asks for a piece. */
  static final String PIECE = "Fagfaelle-Piece";

  private static final int SUGGESTIONS = 8;

  private final ObjectProvider<Standing> standing;

  Views(ObjectProvider<Standing> standing) {
    this.standing = standing;
  }

  /**
   * Returns the page before anything is said.
   *
   * @param mine the visitor's own open next steps
   */
  ModelAndView start(List<Part> mine) {
    return page(List.of(), "", "", HttpStatus.OK).addObject("mine", mine);
  }

  /** Returns the replies to a turn. */
  ModelAndView shown(List<Shown> turns, HttpServletRequest request) {
    return wantsPiece(request)
        ? new ModelAndView("turns", Map.of("turns", turns))
        : page(turns, "", "", HttpStatus.OK);
  }

  /**
   * Returns kind words about what went wrong.
   *
   * @param typed what was typed, so that nobody must type it again
   */
  ModelAndView trouble(Trouble trouble, String typed, HttpServletRequest request) {
    return wantsPiece(request)
        ? new ModelAndView("trouble", Map.of("trouble", trouble.words()), trouble.status())
        : page(List.of(), trouble.words(), typed, trouble.status());
  }

  private ModelAndView page(List<Shown> turns, String trouble, String typed, HttpStatus status) {
    var urgent = turns.stream().flatMap(turn -> turn.urgent().stream()).toList();
    var notes = standing.stream().flatMap(it -> it.notices().stream()).map(Note::of).toList();
    var suggestions =
        IntStream.rangeClosed(1, SUGGESTIONS).mapToObj(n -> "page.suggestion." + n).toList();
    var model =
        Map.of(
            "turns", turns,
            "urgent", urgent,
            "trouble", trouble,
            "typed", typed,
            "mine", List.of(),
            "notes", notes,
            "suggestions", suggestions);
    return new ModelAndView("page", model, status);
  }

  private static boolean wantsPiece(HttpServletRequest request) {
    return request.getHeader(PIECE) != null;
  }
}
