package dk.fagfaelle.store;

/**
 * What Redis does with a row in one step. The keys of each lie in one slot of a cluster: the row
 * first, then who holds it; where only the holder is asked for, its key alone.
 */
final class InboxScripts {

  /** Lays something at the end of a row, once; returns whether it is new. */
  static final String LAY =
      """
      if redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[2]) then
        redis.call('RPUSH', KEYS[1], ARGV[1])
        redis.call('PEXPIRE', KEYS[1], ARGV[3])
        return 1
      end
      return 0
      """;

  /** Returns the first and has the row held by the holder, unless it is another's or empty. */
  static final String TAKE =
      """
      local holder = redis.call('GET', KEYS[2])
      if holder and holder ~= ARGV[1] then return false end
      local first = redis.call('LINDEX', KEYS[1], 0)
      if first then redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2]) end
      return first
      """;

  /** Removes the first if it is still that, and returns the next; an empty row is given back. */
  static final String DONE =
      """
      if redis.call('GET', KEYS[2]) ~= ARGV[1] then return false end
      if redis.call('LINDEX', KEYS[1], 0) == ARGV[2] then redis.call('LPOP', KEYS[1]) end
      local first = redis.call('LINDEX', KEYS[1], 0)
      if not first then redis.call('DEL', KEYS[2]) end
      return first
      """;

  /** Keeps a row for longer. */
  static final String KEEP =
      """
      if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
      """;

  /** Gives a row back. */
  static final String LEAVE =
      """
      if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
      """;

  private InboxScripts() {}
}
