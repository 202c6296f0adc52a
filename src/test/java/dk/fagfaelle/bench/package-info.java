/**
 * How fast the whole program answers. Nothing here asserts a time, since machines differ: each
 * benchmark prints a table and writes it to {@code target/bench}. Run with {@code -Pbench verify}.
 */
@NullMarked
package dk.fagfaelle.bench;

import org.jspecify.annotations.NullMarked;
