package dk.fagfaelle.channel.cli;

import dk.fagfaelle.channel.chat.Checkup;
import dk.fagfaelle.channel.chat.Checkup.Result;
import dk.fagfaelle.channel.chat.Shelf;
import dk.fagfaelle.channel.chat.StoreAwayException;
import dk.fagfaelle.reply.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at how the assistant is connected to the store and to chat products, step by step. */
@Command(resourceBundle = FagfaelleCommand.WORDS, mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private final Furnished furnished;

  @Spec private CommandSpec spec;

  DoctorCommand(Furnished furnished) {
    this.furnished = furnished;
  }

  @Override
  public Integer call() {
    var checkups = furnished.all(Checkup.class);
    var isWell = tell("store", List.of(new Result("answers", hasStore(), List.of())));
    if (checkups.isEmpty()) {
      spec.commandLine().getOut().println(furnished.the(Texts.class).say("doctor.none"));
    }
    for (var checkup : checkups) {
      isWell &= tell(checkup.product(), checkup.run());
    }
    spec.commandLine().getOut().flush();
    return isWell ? 0 : 1;
  }

  private boolean hasStore() {
    try {
      var _ = furnished.the(Shelf.class).find("doctor");
      return true;
    } catch (StoreAwayException _) {
      return false;
    }
  }

  /** Returns whether all of it is well. */
  private boolean tell(String product, List<Result> results) {
    var texts = furnished.the(Texts.class);
    var out = spec.commandLine().getOut();
    for (var result : results) {
      var key = "doctor." + product + "." + result.step();
      var details = result.details().toArray(String[]::new);
      if (result.isWell()) {
        out.println(texts.say("doctor.well", texts.say(key, details)));
      } else {
        out.println(texts.say("doctor.ill", texts.say(key + ".remedy", details)));
      }
    }
    return results.stream().allMatch(Result::isWell);
  }
}
