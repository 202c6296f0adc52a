// Serves minisearch and Orama behind the assistant's own POST /api/ask, each setting under an address
// of its own: http://127.0.0.1:PORT/ENGINE/SETTING, where SETTING is JSON in base64url.
//   node server.mjs LIBRARY.json PORT
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { engines } from "./engines.mjs";
import { documents, indexKey } from "./setting.mjs";

const [library, port] = process.argv.slice(2);
const passages = JSON.parse(readFileSync(library, "utf8"));
const MOST_ANSWERS = 10;
const built = new Map();

async function searcher(engine, setting) {
  const key = engine + indexKey(setting);
  if (!built.has(key)) {
    const all = documents(passages, setting);
    built.set(key, { all, search: await engines[engine](all, setting) });
  }
  return built.get(key);
}

async function answers(engine, setting, { question, context }) {
  const { all, search } = await searcher(engine, setting);
  const query = setting.context ? [...context, question].join(" ") : question;
  const shown = [];
  const seen = new Set();
  for (const { id } of await search(query, setting)) {
    const passage = passages[all[id].passage];
    if (seen.has(passage.id) || passage.text === "") continue;
    seen.add(passage.id);
    shown.push(passage);
    if (setting.fold && passage.card) {
      passage.citations.forEach(({ source, section }) => seen.add(source + "/" + section));
    }
    if (shown.length === MOST_ANSWERS) break;
  }
  return shown.map(({ id, title, citations }) => ({ id, title, text: "", citations }));
}

createServer(async (request, response) => {
  try {
    const [, engine, setting] = new URL(request.url, "http://localhost").pathname.split("/");
    let body = "";
    for await (const part of request) body += part;
    const asked = JSON.parse(Buffer.from(setting, "base64url").toString());
    const found = await answers(engine, asked, JSON.parse(body));
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ kind: "answer", answers: found }));
  } catch (error) {
    console.error(error);
    response.statusCode = 500;
    response.end("{}");
  }
}).listen(Number(port), "127.0.0.1", () => console.log("listening"));
