// How a peer is used: what it is given, and what it may do with it. Every choice is one that its own
// documentation offers, or one that our ranking makes too.

export const PLAIN = {
  library: "all", // all: cards and sections; cards: cards alone
  content: "full", // full: with the cards' questions and keywords; text: titles and texts alone
  unit: "passage", // passage: one document each; asked: one more for each question, the best counts
  fields: "many", // many: a field for each part; one: all in one field
  boosts: {}, // by field
  stop: true, // Danish stop words are left out
  fold: true, // a section is not shown below a card that cites it
  context: true, // the questions before are put in front of a follow-up
  fuzzy: false, // one letter may be wrong
  prefix: false, // a word may go on (Orama's always may)
  duplicates: false, // Orama counts how often a word stands in a field
  d: 0.5, // what a word counts for being there at all, in minisearch and Orama
  k: 1.2,
  b: 0.75,
};

// What is tried for each choice, one choice at a time from the plain setting on.
export const TRIED = {
  unit: ["passage", "asked"],
  library: ["all", "cards"],
  fields: ["many", "one"],
  boosts: [
    {},
    { title: 2 },
    { questions: 2 },
    { title: 2, keywords: 2 },
    { title: 2, questions: 2 },
    { title: 3, keywords: 2, questions: 3 },
  ],
  stop: [true, false],
  fold: [true, false],
  context: [true, false],
  fuzzy: [false, true],
  prefix: [false, true],
  duplicates: [false, true],
  d: [0.5, 0, 1],
  b: [0.75, 0.4, 0],
  k: [1.2, 2],
};

export const FIELDS = ["title", "keywords", "questions", "text", "path"];

// What a peer does not let one choose.
export const FIXED = { minisearch: ["duplicates"], orama: ["prefix"], lucene: ["fuzzy", "prefix", "duplicates", "d"] };

// What an index is built from; the rest is asked for with each question.
export function indexKey(setting) {
  const { library, content, unit, fields, stop, duplicates } = setting;
  return JSON.stringify([library, content, unit, fields, stop, duplicates]);
}

// The documents of a library; each knows the number of its passage.
export function documents(passages, setting) {
  const documents = [];
  passages.forEach((passage, number) => {
    const full = setting.content === "full";
    if (setting.library === "cards" && !passage.card) return;
    if (passage.text === "" && !full) return;
    const parts = {
      title: passage.title,
      path: passage.path,
      text: passage.text,
      keywords: full ? passage.keywords.join("\n") : "",
      questions: full ? passage.questions.join("\n") : "",
    };
    documents.push(documentOf(documents.length, number, parts, setting));
    if (setting.unit === "asked" && full) {
      for (const questions of passage.questions) {
        documents.push(documentOf(documents.length, number, { questions }, setting));
      }
    }
  });
  return documents;
}

function documentOf(id, passage, parts, setting) {
  const all = Object.fromEntries(FIELDS.map((field) => [field, parts[field] ?? ""]));
  if (setting.fields === "many") return { id, passage, ...all };
  return { id, passage, all: FIELDS.map((field) => all[field]).join("\n") };
}

export function fieldsOf(setting) {
  return setting.fields === "many" ? FIELDS : ["all"];
}

export function boostsOf(setting) {
  return setting.fields === "many" ? setting.boosts : {};
}
