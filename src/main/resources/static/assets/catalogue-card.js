// A card on its own: print it, and say whether it helped without leaving it.

import { piece } from "./post.js";

const print = document.getElementById("print");
print.hidden = false;
print.addEventListener("click", () => window.print());

document.addEventListener("submit", async (event) => {
  const sent = event.target;
  if (!sent.matches(".helped")) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(sent));
  fields.set(event.submitter.name, event.submitter.value);
  const { parts } = await piece("/press", fields, {});
  if (!parts) return sent.submit();
  const thanks = document.createElement("p");
  thanks.className = "thanks";
  thanks.tabIndex = -1;
  thanks.textContent = parts.querySelector(".said")?.textContent.trim() ?? "";
  sent.replaceChildren(thanks);
  thanks.focus({ preventScroll: true });
});
