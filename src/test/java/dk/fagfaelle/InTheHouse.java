package dk.fagfaelle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that asks for a {@link House}: started when the first one asks, and shared by all that ask
 * for the same settings.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(Housekeeper.class)
public @interface InTheHouse {

  /** What it is started with; nothing is what a user gets who sets nothing. */
  String[] value() default {};
}
