package dk.fagfaelle;

import dk.fagfaelle.channel.cli.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the assistant, or runs one command in the terminal. */
@SpringBootApplication
public class Fagfaelle {

  static void main(String[] args) {
    if (Terminal.isAskedBy(args)) {
      System.exit(new Terminal(Fagfaelle.class).run(args));
    }
    SpringApplication.run(Fagfaelle.class, args);
  }
}
