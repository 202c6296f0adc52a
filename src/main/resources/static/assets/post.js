// Posts a form and gives back a piece of the page, or kind words about why there is none.

const PATIENCE = 20_000;

/** Returns `{ parts }`, or `{ words }` if it failed. */
export async function piece(path, fields, words) {
  try {
    const response = await fetch(path, {
      method: "POST",
      body: fields,
      headers: { "Fagfaelle-Piece": "yes", Accept: "text/html" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok) return { parts: parse(await response.text()) };
    return { words: await told(response, words) };
  } catch {
    return { words: words.away };
  }
}

function parse(html) {
  return new DOMParser().parseFromString(html, "text/html").body;
}

async function told(response, words) {
  if (response.status === 429) return words.busy;
  const said = parse(await response.text()).querySelector(".trouble");
  return said?.textContent.trim() || words.failed;
}
