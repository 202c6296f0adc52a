package dk.fagfaelle.channel.slack;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import dk.fagfaelle.reply.Block.Contact;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws whom to call, in two columns; a telephone dials what is pressed. */
final class CallList {

  private static final int MOST_CONTACTS = 5;
  private static final int MOST_IN_FIELD = 2_000;

  private final Texts texts;

  CallList(Texts texts) {
    this.texts = texts;
  }

  List<Chunk> draw(List<Contact> contacts) {
    return IntStream.iterate(0, i -> i < contacts.size(), i -> i + MOST_CONTACTS)
        .mapToObj(i -> contacts.subList(i, Math.min(i + MOST_CONTACTS, contacts.size())))
        .flatMap(this::some)
        .toList();
  }

  private Stream<Chunk> some(List<Contact> contacts) {
    if (!contacts.stream().allMatch(CallList::fits)) {
      return contacts.stream()
          .map(it -> List.of(Span.bold(it.number() + " "), Span.plain(it.label())))
          .flatMap(it -> RichText.section(it).stream());
    }
    var fields = contacts.stream().flatMap(this::fields).toList();
    return Stream.of(Chunk.of(SectionBlock.builder().fields(fields).build()));
  }

  private static boolean fits(Contact contact) {
    return Plain.fits(contact.label(), MOST_IN_FIELD / 4)
        && Plain.fits(contact.number(), MOST_IN_FIELD / 4);
  }

  private Stream<TextObject> fields(Contact contact) {
    var dialled = contact.number().replaceAll("[^0-9+]", "");
    var label = contact.label().isBlank() ? texts.say("slack.call") : contact.label();
    if (dialled.isEmpty()) {
      var unset = contact.number().isBlank() ? texts.say("slack.call.unset") : contact.number();
      return Stream.of(Plain.text(label), Plain.text(unset));
    }
    var link = "*<tel:%s|%s>*".formatted(dialled, Plain.escaped(contact.number()));
    return Stream.of(Plain.text(label), MarkdownTextObject.builder().text(link).build());
  }
}
