/**
 * Reads Word documents, PDF files and Markdown into one shape: headings, paragraphs and list items,
 * each with the page it stands on. Knows only how faults are told; the only one that knows POI and
 * PDFBox. What it cannot read, it refuses with a fault; it never guesses at a broken file.
 */
@CheckReturnValue
@NullMarked
package dk.fagfaelle.knowledge.document;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
