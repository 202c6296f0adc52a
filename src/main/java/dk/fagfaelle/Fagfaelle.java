package dk.fagfaelle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the assistant. */
@SpringBootApplication
public class Fagfaelle {

  static void main(String[] args) {
    SpringApplication.run(Fagfaelle.class, args);
  }
}
