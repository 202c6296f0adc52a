package dk.fagfaelle.knowledge.index;

import dk.fagfaelle.knowledge.Library;

/** A library with the ranker built from it; replaced whole. */
record Shelf(Library library, Ranking.Ranker ranker) {}
