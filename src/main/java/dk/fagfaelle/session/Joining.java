package dk.fagfaelle.session;

import dk.fagfaelle.session.Circle.Member;
import dk.fagfaelle.session.Event.HandOver;
import dk.fagfaelle.session.Event.Join;
import java.util.stream.IntStream;

/** How people come, take roles, hand them over and leave. */
final class Joining {

  private static final int MOST_MEMBERS = 30;
  private static final int LONGEST_NAME = 40;

  private Joining() {}

  static Outcome join(Session session, String key, Join join) {
    var circle = session.circle();
    var known = circle.byKey(key);
    if (session.state().isOver()) {
      return Outcome.refused(session, "session.over");
    }
    if (known.map(Member::joins).orElse(0) != join.joins()) {
      return Outcome.refused(session, "session.again");
    }
    if (known.filter(Member::isPresent).isPresent()) {
      return Outcome.refused(session, "session.again");
    }
    if (known.isPresent()) {
      var back = known.orElseThrow();
      return Outcome.told(
          session.with(circle.with(back.id(), it -> came(it, it.joins() + 1, true))),
          "session.came-back",
          back.name());
    }
    var asked = join.name().strip();
    if (key.isEmpty() || asked.isEmpty() || asked.length() > LONGEST_NAME) {
      return Outcome.refused(session, "session.name", "" + LONGEST_NAME);
    }
    if (circle.members().size() >= MOST_MEMBERS) {
      return Outcome.refused(session, "session.full", "" + MOST_MEMBERS);
    }
    var own = distinct(circle, asked);
    var member = new Member("m" + (circle.members().size() + 1), key, own, 1, true);
    return Outcome.told(session.with(circle.and(member)), "session.came", own);
  }

  static Outcome leave(Scene scene, int joins) {
    var actor = scene.actor();
    if (actor.joins() != joins) {
      return scene.again();
    }
    var circle = scene.session().circle().with(actor.id(), it -> came(it, joins, false));
    for (var role : scene.flow().roles()) {
      if (circle.chair(role.id()).member().equals(actor.id())) {
        circle = circle.seat(role.id(), "");
      }
    }
    return Outcome.told(scene.session().with(circle), "session.left", actor.name());
  }

  static Outcome claim(Scene scene, String role, int revision) {
    var wanted = scene.flow().roles(scene.form()).stream().filter(it -> it.id().equals(role));
    var found = wanted.findFirst();
    var chair = scene.session().circle().chair(role);
    if (found.isEmpty() || chair.revision() != revision) {
      return chair.member().equals(scene.actor().id()) ? scene.again() : scene.stale();
    }
    if (chair.member().equals(scene.actor().id())) {
      return scene.again();
    }
    return seated(scene, found.orElseThrow(), scene.actor());
  }

  static Outcome handOver(Scene scene, HandOver press) {
    var wanted = scene.flow().roles(scene.form()).stream();
    var role = wanted.filter(it -> it.id().equals(press.role())).findFirst();
    var to = scene.session().circle().member(press.to()).filter(Member::isPresent);
    var chair = scene.session().circle().chair(press.role());
    var isOwn = chair.member().equals(scene.actor().id()) && chair.revision() == press.revision();
    if (role.isEmpty() || to.isEmpty() || !isOwn) {
      return scene.stale();
    }
    return to.orElseThrow().equals(scene.actor())
        ? scene.again()
        : seated(scene, role.orElseThrow(), to.orElseThrow());
  }

  private static Outcome seated(Scene scene, Flow.Role role, Member member) {
    var circle = scene.session().circle();
    var before = circle.holder(role.id()).map(Member::name).orElse("");
    var words = before.isEmpty() ? "session.took-role" : "session.took-over";
    return Outcome.told(
        scene
            .session()
            .with(circle.seat(role.id(), member.id()))
            .with(scene.remark(words, member.name(), role.title(), before)),
        words,
        member.name(),
        role.title(),
        before);
  }

  private static Member came(Member member, int joins, boolean isPresent) {
    return new Member(member.id(), member.key(), member.name(), joins, isPresent);
  }

  private static String distinct(Circle circle, String name) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? name : name + " " + n)
        .filter(it -> circle.members().stream().noneMatch(other -> isSame(other, it)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSame(Member member, String name) {
    return member.name().equalsIgnoreCase(name);
  }
}
