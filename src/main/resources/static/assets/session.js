// A session as it stands, live. What somebody is writing is never taken from under her.

import { piece } from "./post.js";

const view = document.getElementById("session");
const trouble = document.getElementById("trouble");
const news = document.getElementById("news");
const FIELDS = "textarea, select, input:not([type=hidden])";
let shown = view.innerHTML;
let sending = 0;
let presses = 0;
let isMissed = false;
let said = [];
let beside = [];

const fieldsOf = (form) => [...form.querySelectorAll(FIELDS)];
const meaningOf = (form) => form.querySelector("input[name=value]")?.value;
const named = (root, id) => [...root.querySelectorAll("form[data-form]")].find((form) => form.dataset.form === id);
const isHalfway = (form) =>
  fieldsOf(form).some((field) => "defaultValue" in field && field.type !== "checkbox" && field.value !== field.defaultValue);

/** Fills in anew what was half written; a form the session has left goes below, and can be sent still. */
function keep(next, sent) {
  for (const form of view.querySelectorAll("form[data-form]")) {
    const same = named(next, form.dataset.form);
    const isTaken = form === sent && next.querySelector(".view").dataset.state !== "held" &&
      (next.querySelector(".aside") || !same || meaningOf(same) !== meaningOf(form));
    if (isTaken || !isHalfway(form)) continue;
    if (same) fieldsOf(same).forEach((field, at) => (field.value = fieldsOf(form)[at]?.value ?? field.value));
    else halfway(next, form);
  }
}

function halfway(next, form) {
  const section = document.createElement("section");
  const words = document.createElement("p");
  section.className = "note";
  words.textContent = view.dataset.halfway;
  section.append(words, form.closest("section.note form") ?? form.cloneNode(true));
  const kept = section.querySelector("form");
  fieldsOf(form).forEach((field, at) => (fieldsOf(kept)[at].value = field.value));
  next.querySelector(".view").append(section);
}

function keepOpen(next) {
  const folds = (root, name) => [...root.querySelectorAll("details[data-fold]")].filter((it) => it.dataset.fold === name);
  for (const fold of next.querySelectorAll("details[data-fold]")) {
    const name = fold.dataset.fold;
    const old = folds(view, name)[folds(next, name).indexOf(fold)];
    if (!old) continue;
    fold.open = old.open;
    const ticks = old.querySelectorAll("input[type=checkbox]");
    fold.querySelectorAll("input[type=checkbox]").forEach((tick, at) => (tick.checked = ticks[at]?.checked ?? false));
  }
}

const notesIn = (root) => [...root.querySelectorAll(".view > .note")].filter((note) => !note.querySelector("form"));

/**
 * What was answered to this person alone stays until she presses again, or the group goes on; an answer beside the
 * session also when it does.
 */
function keepSaid(next, isSent) {
  if (isSent) {
    said = notesIn(next).map((note) => note.cloneNode(true));
    beside = [...next.querySelectorAll(".aside")].map((aside) => aside.cloneNode(true));
    return;
  }
  next.querySelector(".view").prepend(...beside.map((aside) => aside.cloneNode(true)));
  if (next.querySelector("#step")?.textContent !== view.querySelector("#step")?.textContent) said = [];
  const there = notesIn(next).map((note) => note.textContent);
  next.querySelector(".view").prepend(...said.filter((note) => !there.includes(note.textContent)).map((note) => note.cloneNode(true)));
}

/** Puts in the session as it is now. */
function put(next, sent) {
  const html = next.innerHTML;
  if (html === shown && !sent) return;
  const step = view.querySelector("#step")?.textContent;
  const focused = document.activeElement;
  const place = focused?.id && view.contains(focused) ? [focused.id, focused.selectionStart, focused.selectionEnd] : null;
  keepSaid(next, Boolean(sent));
  keep(next, sent);
  keepOpen(next);
  view.replaceChildren(...next.children);
  shown = html;
  const now = view.querySelector("#step");
  if (now && now.textContent !== step) {
    news.textContent = `${news.dataset.moved} ${now.textContent}`;
    if (!place || !document.getElementById(place[0])) scrollTo({ top: 0 });
  }
  if (place) refocus(place);
  if (sent) view.querySelector(".urgent h2, .aside h2")?.focus();
}

function refocus([id, start, end]) {
  const field = document.getElementById(id);
  field?.focus({ preventScroll: true });
  if (field?.setSelectionRange && start !== null && /text/.test(field.type)) field.setSelectionRange(start, end);
}

/** Looks anew; while something is sent it waits, since the answer shows more. */
async function refresh() {
  if (sending) {
    isMissed = true;
    return;
  }
  try {
    const before = presses;
    const response = await fetch(`${view.dataset.path}/view`, { headers: { Accept: "text/html" } });
    if (!response.ok) return;
    const html = await response.text();
    // Older than what was sent meanwhile: shown, it would take away the form that is on its way.
    if (presses !== before) {
      isMissed = true;
      return again();
    }
    put(new DOMParser().parseFromString(html, "text/html").body, null);
  } catch {
    // The stream comes again by itself, and then it is looked at anew.
  }
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!view.contains(form)) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  trouble.textContent = "";
  sending += 1;
  presses += 1;
  view.setAttribute("aria-busy", "true");
  const { parts, words } = await piece("/session", fields, view.dataset);
  sending -= 1;
  if (words) trouble.textContent = words;
  else put(parts, form);
  if (!sending) view.removeAttribute("aria-busy");
  await again();
});

/** Looks anew for what was missed. */
async function again() {
  if (!isMissed || sending) return;
  isMissed = false;
  await refresh();
}

const stream = new EventSource(`${view.dataset.path}/stream`);
stream.onmessage = refresh;
stream.onopen = refresh;
