package dk.fagfaelle.conversation;

/** What a person does in a turn. */
public sealed interface Act permits Utterance, Press {}
