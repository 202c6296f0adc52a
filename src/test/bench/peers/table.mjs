// Makes one table: shares with 95 % intervals (Wilson), and beside each row how many questions the first row alone
// finds first, how many this row alone, and how likely so uneven a split is between equals (sign test).
//   node table.mjs OURS.jsonl... -- PEER.tries.jsonl...
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { mrr, quality, ranksIn, within } from "./score.mjs";

const Z = 1.96;

function wilson(hits, n) {
  const p = hits / n;
  const middle = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  return `${p.toFixed(2)} (${(middle - half).toFixed(2)} to ${(middle + half).toFixed(2)})`;
}

function signTest(won, lost) {
  const n = won + lost;
  let choose = 1;
  let tail = 0;
  for (let k = 0; k <= Math.min(won, lost); k++) {
    tail += choose;
    choose = (choose * (n - k)) / (k + 1);
  }
  return Math.min(1, (2 * tail) / 2 ** n).toFixed(2);
}

const best = (tries, ids) =>
  tries.reduce((a, b) => (quality(ids.map((id) => b.ranks[id])) > quality(ids.map((id) => a.ranks[id])) ? b : a));

// Each half in the setting that is best on the other.
function crossed(tries, ids) {
  const halves = [0, 1].map((half) => ids.filter((_, place) => place % 2 === half));
  const [second, first] = halves.map((half) => best(tries, half).ranks);
  return Object.fromEntries(ids.map((id, place) => [id, (place % 2 === 0 ? first : second)[id]]));
}

const files = process.argv.slice(2);
const read = (file) => readFileSync(file, "utf8");
const ours = files.slice(0, files.indexOf("--"));
const own = ranksIn(read(ours[0]));
const ids = Object.keys(own);
const rows = ours.map((file) => [basename(file, ".jsonl"), ranksIn(read(file))]);
const settings = [];
for (const file of files.slice(files.indexOf("--") + 1)) {
  const tries = read(file).trim().split("\n").map((line) => JSON.parse(line));
  const name = basename(file, ".tries.jsonl");
  const chosen = best(tries, ids);
  rows.push([`${name}, plain`, tries[0].ranks]);
  rows.push([`${name}, best of ${tries.length}`, chosen.ranks]);
  rows.push([`${name}, chosen on the other half`, crossed(tries, ids)]);
  const changed = Object.entries(chosen.setting).filter(
    ([choice, value]) => JSON.stringify(value) !== JSON.stringify(tries[0].setting[choice]),
  );
  settings.push(`- ${name}: ${JSON.stringify(Object.fromEntries(changed))}`);
}
console.log("| who | hit@1 | hit@3 | hit@5 | MRR | first: top row alone, this row alone | p |");
console.log("|---|---|---|---|--:|--:|--:|");
for (const [name, byId] of rows) {
  const ranks = Object.values(byId);
  const won = ids.filter((id) => own[id] === 1 && byId[id] !== 1).length;
  const lost = ids.filter((id) => own[id] !== 1 && byId[id] === 1).length;
  const beside = byId === rows[0][1] ? " | " : `${won}, ${lost} | ${signTest(won, lost)}`;
  const cells = [1, 3, 5].map((k) => wilson(within(ranks, k), ranks.length)).join(" | ");
  console.log(`| ${name} | ${cells} | ${mrr(ranks).toFixed(2)} | ${beside} |`);
}
console.log("\nWhat differs from the plain setting where it is best:\n\n" + settings.join("\n"));
