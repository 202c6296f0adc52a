/**
 * How fast the whole program answers, and what more questions give. Nothing here asserts a figure,
 * since machines differ: each benchmark prints a table and writes it to {@code target/bench}. Run
 * with {@code -Pbench verify}. What {@code src/test/bench/peers.sh} needs of Java is here too.
 */
@NullMarked
package dk.fagfaelle.bench;

import org.jspecify.annotations.NullMarked;
