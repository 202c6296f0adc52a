// What evaluate.py dumped, and what is made of it.

// The rank at which each question to be found was found, 0 for not, by the question's id.
export function ranksIn(dump) {
  return Object.fromEntries(
    dump
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ kind, gold }) => ["answerable", "followup"].includes(kind) && gold.length > 0)
      .map(({ id, verdict }) => [id, Number(verdict)]),
  );
}

export const within = (ranks, k) => ranks.filter((rank) => rank > 0 && rank <= k).length;

export const mrr = (ranks) => ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;

// What settings are chosen by: hit@1, hit@3, hit@5 and MRR together.
export const quality = (ranks) => [1, 3, 5].reduce((sum, k) => sum + within(ranks, k) / ranks.length, mrr(ranks));
