/** The page tried over real HTTP and in a real browser, with a conversation that says samples. */
@NullMarked
package dk.fagfaelle.channel.web;

import org.jspecify.annotations.NullMarked;
