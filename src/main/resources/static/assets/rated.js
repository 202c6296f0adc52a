// A page to print.

const print = document.getElementById("print");
print.hidden = false;
print.addEventListener("click", () => window.print());
