/**
 * Tests Teams by the wire: activities as Microsoft sends them come in, and what is sent back is
 * read by stubs on loopback and by clients that nobody here wrote.
 */
@NullMarked
package dk.fagfaelle.channel.teams;

import org.jspecify.annotations.NullMarked;
