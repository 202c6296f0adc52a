// The catalogue narrows while one types or chooses. What is typed stays in the browser.

const form = document.querySelector(".choose");
const words = document.getElementById("words");
const found = document.getElementById("found");
const shelves = [...document.querySelectorAll(".shelf")].map((shelf) => ({
  shelf,
  entries: [...shelf.querySelectorAll("li")].map((entry) => ({
    entry,
    text: folded(`${entry.textContent} ${entry.dataset.words}`),
    sources: entry.dataset.sources.split(" "),
  })),
}));

/** Returns a text as it is compared: small letters, and the Danish ones as people without them type. */
function folded(text) {
  return text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}

function narrow() {
  const wanted = folded(words.value).split(/\s+/).filter(Boolean);
  const { theme, kind, source } = Object.fromEntries(new FormData(form));
  let count = 0;
  for (const { shelf, entries } of shelves) {
    let left = 0;
    for (const { entry, text, sources } of entries) {
      const fits =
        (!theme || shelf.dataset.theme === theme) &&
        (!kind || entry.dataset.kind === kind) &&
        (!source || sources.includes(source)) &&
        wanted.every((word) => text.includes(word));
      entry.hidden = !fits;
      left += fits ? 1 : 0;
    }
    shelf.hidden = left === 0;
    count += left;
  }
  tell(count);
}

function tell(count) {
  if (count === 0) found.textContent = found.dataset.none;
  else if (count === 1) found.textContent = found.dataset.one;
  else found.textContent = found.dataset.many.replace("{0}", count);
}

// A page opened with a choice in its address holds only what was chosen; the whole is one press away.
document.querySelector(".choose-words").hidden = false;
if (!location.search) {
  document.querySelector(".choose-show").hidden = true;
  form.addEventListener("change", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
}
words.addEventListener("input", narrow);
narrow();
