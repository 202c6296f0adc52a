package dk.fagfaelle.channel.chat;

import dk.fagfaelle.conversation.Conversation;
import dk.fagfaelle.conversation.Turn;
import dk.fagfaelle.reply.Delivery;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Has turns taken by half as many threads of the operating system as there are processors: as much
 * again goes into drawing what comes of them, and what arrives meanwhile is not kept waiting.
 *
 * <p>Question: looking for an answer takes milliseconds of a processor, in which a virtual thread
 * lets nobody else have it; how does what has just arrived get its acknowledgement meanwhile?
 * Options: a limit on how many turns are taken at once; threads of their own. Chosen: threads of
 * their own. Because: the operating system shares the processors out between them and those that
 * acknowledge, however many turns wait.
 */
final class Thinking implements Conversation, AutoCloseable {

  private final Conversation conversation;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
          Thread.ofPlatform().daemon().name("thinking-", 0).factory());

  Thinking(Conversation conversation) {
    this.conversation = conversation;
  }

  @Override
  public List<Delivery> take(Turn turn) {
    return CompletableFuture.supplyAsync(() -> conversation.take(turn), threads).join();
  }

  @Override
  public List<Delivery> firstThings(Turn turn) {
    return conversation.firstThings(turn);
  }

  @Override
  public void close() {
    threads.close();
  }
}
