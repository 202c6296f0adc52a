// First things first stays pinned, over a reload too, until somebody says that it may go.

const KEY = "acute";
const region = document.getElementById("acute");

function keep() {
  try {
    if (region.querySelector(".urgent")) sessionStorage.setItem(KEY, region.innerHTML);
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing still shows the text; only a reload loses it.
  }
}

function kept() {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Pins texts, the newest first; one that is pinned already moves up. */
export function pin(texts) {
  for (const text of texts) {
    for (const old of region.querySelectorAll(".urgent")) {
      if (old.dataset.id === text.dataset.id) old.remove();
    }
  }
  region.prepend(...texts);
  keep();
  region.scrollTop = 0;
  document.activeElement?.blur();
  texts[0].querySelector("h2").focus({ preventScroll: true });
}

/** Folds the steps, so that there is room for what is asked next; the numbers stay in sight. */
export function fold() {
  for (const steps of region.querySelectorAll(".urgent-steps")) steps.open = false;
}

/** Takes a text down. */
export function release(text) {
  text.remove();
  if (!region.querySelector(".urgent")) region.replaceChildren();
  keep();
}

/** Pins again what was pinned before the reload; what the server sent just now is kept instead. */
export function restore() {
  if (region.querySelector(".urgent")) return keep();
  region.innerHTML = kept();
}

new ResizeObserver(() => {
  document.documentElement.style.setProperty("--pinned", `${region.offsetHeight}px`);
}).observe(region);
