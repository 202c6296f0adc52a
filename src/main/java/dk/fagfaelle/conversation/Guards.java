package dk.fagfaelle.conversation;

import dk.fagfaelle.safety.AcuteWords;
import dk.fagfaelle.safety.PersonalData;
import dk.fagfaelle.safety.RedLines;

/**
 * What stands before every answer.
 *
 * @param acute hears danger
 * @param personal finds what tells who somebody is
 * @param redLines hears what a person must decide
 */
record Guards(AcuteWords acute, PersonalData personal, RedLines redLines) {}
