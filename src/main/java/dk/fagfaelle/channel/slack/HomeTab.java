package dk.fagfaelle.channel.slack;

import com.slack.api.model.view.View;
import dk.fagfaelle.channel.chat.Arrival;
import dk.fagfaelle.channel.chat.Chat;
import dk.fagfaelle.channel.chat.OutletException;
import dk.fagfaelle.channel.chat.Piece;
import dk.fagfaelle.channel.chat.Showing;
import dk.fagfaelle.channel.chat.Showing.Turning.Following;
import dk.fagfaelle.channel.chat.StoreAwayException;
import dk.fagfaelle.conversation.Press;
import dk.fagfaelle.reply.Person;
import dk.fagfaelle.reply.Texts;
import dk.fagfaelle.workplace.Approval;
import dk.fagfaelle.workplace.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person finds when she opens us: sessions to begin, her next steps, the way to the
 * catalogue, what is new and who answers for what. Nothing is filled in there; what is pressed is
 * answered in her direct messages.
 */
final class HomeTab {

  private static final Logger LOG = LoggerFactory.getLogger(HomeTab.class);

  private final SlackCalls slack;
  private final BlockKit blockKit;
  private final Chat chat;
  private final Board board;

  HomeTab(SlackCalls slack, BlockKit blockKit, Chat chat, Board board) {
    this.slack = slack;
    this.blockKit = blockKit;
    this.chat = chat;
    this.board = board;
  }

  /** What stands there for everybody. */
  record Board(Texts texts, Workplace workplace, String page) {

    private List<Piece> pieces() {
      var pieces = new ArrayList<Piece>();
      pieces.add(new Piece.Rule());
      if (!page.isEmpty()) {
        pieces.add(
            new Piece.Link(texts.say("slack.home.catalogue"), page.replaceAll("/+$", "") + PATH));
      }
      pieces.add(new Piece.Heading(texts.say("slack.home.new"), false));
      pieces.add(new Piece.Words(texts.say("slack.home.new.words")));
      pieces.add(new Piece.Heading(texts.say("slack.home.approval"), false));
      pieces.add(new Piece.Quiet(approvals()));
      return List.copyOf(pieces);
    }

    private String approvals() {
      var acute =
          workplace
              .approvalOf(ACUTE)
              .map(it -> texts.say("slack.home.approval.acute", escaped(it.by()), it.on()))
              .orElseGet(() -> texts.say("slack.home.approval.acute.none"));
      var cards =
          workplace.approvals().stream()
              .filter(it -> !it.what().equals(ACUTE))
              .collect(Collectors.groupingBy(Approval::by, Collectors.counting()));
      var lines = new ArrayList<>(List.of(acute));
      cards.forEach(
          (by, number) ->
              lines.add(texts.say("slack.home.approval.cards", escaped(by), "" + number)));
      return lines.stream().map(it -> "- " + it).collect(Collectors.joining("\n"));
    }

    private static String escaped(String name) {
      return name.replaceAll("(\\p{Punct})", "\\\\$1");
    }

    private static final String ACUTE = "acute";
    private static final String PATH = "/catalogue";
  }

  /** Shows it to who has opened it. */
  void publish(Address address, String workplace) {
    try {
      var view =
          View.builder()
              .type("home")
              .privateMetadata(address.channel())
              .blocks(blockKit.home(showing(address, workplace)))
              .build();
      slack.call(
          "views.publish",
          it ->
              it.viewsPublish(
                  request -> request.userId(address.user()).viewAsString(Wire.json(view))));
    } catch (OutletException | StoreAwayException e) {
      LOG.warn("slack: Home could not be shown: {}", e.getMessage());
    }
  }

  private Showing showing(Address address, String workplace) {
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece.Heading(board.texts().say("slack.home"), true));
    pieces.add(new Piece.Quiet(board.texts().say("slack.home.first")));
    pieces.addAll(look(address, workplace, "flows"));
    pieces.add(new Piece.Rule());
    pieces.addAll(look(address, workplace, "next-steps"));
    pieces.addAll(board.pieces());
    return new Showing(board.texts().say("slack.home"), pieces, new Following());
  }

  private List<Piece> look(Address address, String workplace, String action) {
    var id = UUID.randomUUID().toString();
    var person = new Person(SlackOutlet.PRODUCT, address.user());
    var press = new Press(action, "");
    return chat.look(new Arrival(id, address.place(), person, workplace, press, "", false))
        .pieces();
  }
}
