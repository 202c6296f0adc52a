// The page without reloading: what is typed and pressed is posted, and what comes back is put in.

import { pin, release, restore } from "./acute.js";
import { piece } from "./post.js";
import { show, wait } from "./log.js";

const form = document.getElementById("ask");
const field = document.getElementById("text");
const trouble = document.getElementById("trouble");
const LONGEST = 4000;

function complain(words) {
  trouble.textContent = words;
}

function refusal(text) {
  if (!text.trim()) return field.dataset.empty;
  return text.length > LONGEST ? field.dataset.long : "";
}

/** Puts replies where they belong, and moves the focus to what the person must see. */
function deliver(parts, waiting, pressed) {
  const urgent = [...parts.querySelectorAll(".urgent")];
  const turns = [...parts.querySelectorAll(".turn")];
  const first = show(turns, waiting);
  if (urgent.length) {
    pin(urgent);
  } else if (first) {
    first.scrollIntoView({ block: "start" });
    if (pressed || matchMedia("(pointer: coarse)").matches) {
      field.blur();
      first.querySelector("h2")?.focus({ preventScroll: true });
    }
  }
  return turns;
}

async function ask(text, pressed) {
  const refused = refusal(text);
  complain(refused);
  if (refused) return field.focus();
  const waiting = wait(text, field.dataset);
  field.value = "";
  const { parts, words } = await piece("/chat", new URLSearchParams({ text }), field.dataset);
  if (words) {
    waiting.remove();
    complain(words);
    field.value ||= text;
    return field.focus();
  }
  const turns = deliver(parts, waiting, pressed);
  // What may identify somebody is not repeated; the writer changes it where she wrote it.
  if (turns.some((turn) => turn.dataset.kind === "personal-data")) field.value ||= text;
}

async function press(pressed, button) {
  const fields = new URLSearchParams(new FormData(pressed));
  fields.set(button.name, button.value);
  complain("");
  if (pressed.dataset.then === "release") release(pressed.closest(".urgent"));
  const { parts, words } = await piece("/press", fields, field.dataset);
  if (words) return complain(words);
  if (pressed.dataset.then === "thank") return thank(pressed, parts);
  if (pressed.dataset.then === "forget") document.getElementById("log").replaceChildren();
  deliver(parts, null, true);
}

function thank(pressed, parts) {
  const thanks = document.createElement("p");
  thanks.className = "thanks";
  thanks.tabIndex = -1;
  thanks.textContent = parts.querySelector(".said")?.textContent.trim() ?? "";
  pressed.replaceChildren(thanks);
  thanks.focus({ preventScroll: true });
}

document.addEventListener("submit", (event) => {
  const sent = event.target;
  if (["/logout", "/session"].includes(sent.getAttribute("action"))) return;
  event.preventDefault();
  if (sent === form) return ask(field.value, false);
  if (sent.getAttribute("action") === "/chat") return ask(event.submitter.value, true);
  return press(sent, event.submitter);
});

field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

field.addEventListener("input", () => complain(""));

// On paper everything that is folded is open; afterwards it is as it was.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details:not([open])")) {
    folded.open = true;
    folded.dataset.folded = "";
  }
});
addEventListener("afterprint", () => {
  for (const opened of document.querySelectorAll("details[data-folded]")) {
    opened.open = false;
    delete opened.dataset.folded;
  }
});

// What sticks to the edges must not cover what has the focus.
new ResizeObserver(() => {
  document.documentElement.style.setProperty("--ask-height", `${form.offsetHeight}px`);
}).observe(form);

restore();
