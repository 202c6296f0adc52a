package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Block;
import java.util.List;
import java.util.regex.Pattern;

/**
 * First things first, as it is pinned to the top of the page.
 *
 * @param id which of the texts
 * @param title what the danger is
 * @param opener the one line that is always right, as HTML
 * @param steps what to do, each as HTML
 * @param calls whom to call
 * @param approval who approved the steps
 */
record Urgent(
    String id, String title, String opener, List<String> steps, List<Call> calls, String approval) {

  /** Returns a text as the page shows it. */
  static Urgent of(Block.FirstThings first) {
    return new Urgent(
        first.id(),
        first.title(),
        Markup.callable(first.opener()),
        first.steps().stream().map(Markup::callable).toList(),
        first.numbers().stream().map(Call::of).toList(),
        first.approval());
  }

  /**
   * Somebody to call by a tap.
   *
   * @param label who answers
   * @param number the number as it is read, or words where a workplace wrote none; empty if not set
   * @param address the number as a phone dials it; empty if there is none to dial
   */
  record Call(String label, String number, String address) {

    private static final Pattern NUMBER = Pattern.compile("\\d\\s?\\d\\s?\\d");

    /** Returns a contact as the page shows it. */
    static Call of(Block.Contact contact) {
      var address = NUMBER.matcher(contact.number()).find() ? Markup.dial(contact.number()) : "";
      return new Call(contact.label(), contact.number(), address);
    }
  }
}
