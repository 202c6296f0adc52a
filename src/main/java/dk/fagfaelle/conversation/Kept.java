package dk.fagfaelle.conversation;

/**
 * What is kept of a conversation, redacted and for a while.
 *
 * @param memory the last questions of each room
 * @param log what was not answered, and what people thought of answers
 */
record Kept(ConversationMemory memory, QuestionLog log) {}
