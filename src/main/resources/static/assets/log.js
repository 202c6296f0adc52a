// The conversation as it stands on the page; it is nowhere else.

import { fold } from "./acute.js";

const log = document.getElementById("log");

/** Shows a question that has no answer yet, and returns its element. */
export function wait(text, words) {
  fold();
  const turn = document.createElement("div");
  turn.className = "turn";
  const asked = document.createElement("p");
  asked.className = "asked";
  asked.textContent = text;
  const waiting = document.createElement("p");
  waiting.className = "waiting";
  waiting.textContent = words.waiting;
  turn.append(asked, waiting);
  log.append(turn);
  turn.scrollIntoView({ block: "start" });
  return turn;
}

/** Puts replies in, each in the place it asks for, and returns the first. */
export function show(turns, waiting) {
  for (const turn of turns) {
    const replaced = find(turn.dataset.replaces);
    if (replaced) replaced.replaceWith(turn);
    else log.insertBefore(turn, waiting);
  }
  waiting?.remove();
  return turns[0];
}

function find(key) {
  if (!key) return undefined;
  return [...log.querySelectorAll(".turn")].find((turn) => turn.dataset.key === key);
}
