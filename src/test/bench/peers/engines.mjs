import MiniSearch from "minisearch";
import { create, insertMultiple, search } from "@orama/orama";
import { stemmer, language } from "@orama/stemmers/danish";
import { stopwords } from "@orama/stopwords/danish";
import snowball from "snowball-stemmers";
import { boostsOf, fieldsOf } from "./setting.mjs";

const danish = snowball.newStemmer("danish");
const stop = new Set(stopwords);
const MOST = 400;

// Both give for documents a function from a query to [{id, score}], the best first.
export const engines = { minisearch, orama };

async function minisearch(documents, setting) {
  const index = new MiniSearch({
    fields: fieldsOf(setting),
    processTerm: (term) => {
      const word = term.toLowerCase();
      return setting.stop && stop.has(word) ? null : danish.stem(word);
    },
  });
  index.addAll(documents);
  return async (query, asked) =>
    index
      .search(query, {
        boost: boostsOf(asked),
        fuzzy: asked.fuzzy ? 0.2 : false,
        prefix: asked.prefix,
        bm25: { k: asked.k, b: asked.b, d: asked.d },
      })
      .map(({ id, score }) => ({ id, score }));
}

async function orama(documents, setting) {
  const fields = fieldsOf(setting);
  const index = create({
    schema: Object.fromEntries(fields.map((field) => [field, "string"])),
    components: {
      tokenizer: {
        language,
        stemming: true,
        stemmer,
        stopWords: setting.stop ? stopwords : false,
        allowDuplicates: setting.duplicates,
      },
    },
  });
  await insertMultiple(index, documents.map((document) => ({ ...document, id: String(document.id) })));
  return async (query, asked) => {
    const found = await search(index, {
      term: query,
      properties: fields,
      boost: boostsOf(asked),
      threshold: 1,
      tolerance: asked.fuzzy ? 1 : 0,
      relevance: { k: asked.k, b: asked.b, d: asked.d },
      limit: MOST,
    });
    return found.hits.map(({ id, score }) => ({ id: Number(id), score }));
  };
}
