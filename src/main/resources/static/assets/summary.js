// A summary on its own: print it.

const print = document.getElementById("print");
print.hidden = false;
print.addEventListener("click", () => window.print());
