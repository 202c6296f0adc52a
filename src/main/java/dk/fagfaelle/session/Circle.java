package dk.fagfaelle.session;

import dk.fagfaelle.reply.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who is in a session.
 *
 * @param members everybody who has come, in that order, also those who have left
 * @param chairs who has each role, by role
 */
public record Circle(List<Member> members, Map<String, Chair> chairs) {

  private static final Chair EMPTY = new Chair("", 0);

  /** Copies the collections. */
  public Circle {
    members = List.copyOf(members);
    chairs = Map.copyOf(chairs);
  }

  /**
   * Somebody in a session.
   *
   * @param id the member's name within the session
   * @param key stands for the person of the channel and does not tell who it is
   * @param name what the others read
   * @param joins how often the member has come
   * @param isPresent whether the member has not left
   */
  public record Member(String id, String key, String name, int joins, boolean isPresent) {}

  /**
   * A role, with or without somebody in it.
   *
   * @param member who has it; empty if nobody
   * @param revision how often that has changed
   */
  public record Chair(String member, int revision) {}

  /** Returns what stands for a person of a channel and does not tell who it is. */
  public static String keyOf(Person person) {
    return FlowFile.hash(person.channel() + "\0" + person.id());
  }

  /** Returns the member a person is, also after leaving. */
  public Optional<Member> byKey(String key) {
    return members.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** Returns a member. */
  public Optional<Member> member(String id) {
    return members.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Returns those who are there. */
  public List<Member> present() {
    return members.stream().filter(Member::isPresent).toList();
  }

  /** Returns a role as it is held. */
  public Chair chair(String role) {
    return chairs.getOrDefault(role, EMPTY);
  }

  /** Returns who has a role, if anybody has who is there. */
  public Optional<Member> holder(String role) {
    return member(chair(role).member()).filter(Member::isPresent);
  }

  /** Tells whether a member may do what a role is for: it is the member's, or nobody's. */
  boolean isFreeFor(String role, Member member) {
    return holder(role).map(it -> it.id().equals(member.id())).orElse(true);
  }

  Circle and(Member member) {
    var all = new ArrayList<>(members);
    all.add(member);
    return new Circle(all, chairs);
  }

  Circle with(String id, UnaryOperator<Member> change) {
    return new Circle(
        members.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList(), chairs);
  }

  Circle seat(String role, String member) {
    var all = new HashMap<>(chairs);
    all.put(role, new Chair(member, chair(role).revision() + 1));
    return new Circle(members, all);
  }
}
