/**
 * What chat products have in common: what arrives is taken once and in order, a reply becomes
 * pieces that every product can draw, and what was shown is found again. Knows no product; those
 * are neighbours that hand in arrivals and are an {@code Outlet}. What it wants kept is declared
 * here.
 */
@NamedInterface("chat")
@CheckReturnValue
@NullMarked
package dk.fagfaelle.channel.chat;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
