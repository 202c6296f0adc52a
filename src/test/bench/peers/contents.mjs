// Copies bot/ and knowledge/ for an assistant that is to be compared on equal terms.
//   node contents.mjs CHECKOUT OUT-FOLDER sure    never refuses, as its peers never do
//   node contents.mjs CHECKOUT OUT-FOLDER text    nor is it given what the cards and sections are asked
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [from, to, kind] = process.argv.slice(2);
rmSync(to, { recursive: true, force: true });
for (const folder of ["bot", "knowledge"]) cpSync(join(from, folder), join(to, folder), { recursive: true });
change(join(to, "knowledge/ranking.yaml"), (text) => text.replace(/covered-bias: .*/, "covered-bias: 1000"));
if (kind === "text") {
  rmSync(join(to, "knowledge/questions"), { recursive: true });
  for (const name of readdirSync(join(to, "knowledge/cards"), { recursive: true })) {
    if (name.endsWith(".md")) change(join(to, "knowledge/cards", name), unasked);
  }
}

function change(file, changed) {
  writeFileSync(file, changed(readFileSync(file, "utf8")));
}

function unasked(card) {
  const head = card.slice(0, card.indexOf("\n---\n"));
  return head.replace(/\n(questions|keywords):[^\n]*(\n[ -][^\n]*)*/g, "") + card.slice(head.length);
}
