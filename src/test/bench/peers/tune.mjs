// Finds the setting of one peer that scores best, one choice at a time from the plain setting on, twice over, and
// writes each try as a line of JSON with the rank it gave each question. What is best is chosen on the questions
// that it is scored on, which favours the peer; table.mjs also chooses on one half and scores on the other.
//   node tune.mjs ENGINE PORT CONTENT EVALUATE.py QUESTIONS.jsonl OUT-FOLDER
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { FIXED, PLAIN, TRIED } from "./setting.mjs";
import { quality, ranksIn } from "./score.mjs";

const [engine, port, content, evaluate, questions, out] = process.argv.slice(2);
const tries = `${out}/${engine}-${content}.tries.jsonl`;
const known = new Map();
rmSync(tries, { force: true });

function score(setting) {
  const name = JSON.stringify(setting);
  if (!known.has(name)) {
    const url = `http://127.0.0.1:${port}/${engine}/${Buffer.from(name).toString("base64url")}`;
    const dump = `${out}/dump.jsonl`;
    execFileSync("python3", [evaluate, url, questions, "--dump", dump]);
    const ranks = ranksIn(readFileSync(dump, "utf8"));
    known.set(name, { setting, ranks });
    appendFileSync(tries, JSON.stringify(known.get(name)) + "\n");
  }
  return known.get(name);
}

const value = ({ ranks }) => quality(Object.values(ranks));
let best = score({ ...PLAIN, content });
for (let round = 0; round < 2; round++) {
  for (const [choice, values] of Object.entries(TRIED)) {
    if (FIXED[engine].includes(choice)) continue;
    for (const tried of values.map((one) => score({ ...best.setting, [choice]: one }))) {
      if (value(tried) > value(best)) best = tried;
    }
  }
}
console.log(engine, content, known.size, "tried");
