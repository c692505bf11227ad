// The desk works without this file. It opens the entry that an address points at in browsers that do not do so themselves,
// lets a click on marked words lead to their entry, and shows which words belong together.
"use strict";

function openTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  for (const piece of document.querySelectorAll("[data-goes]")) piece.classList.toggle("chosen", piece.dataset.goes === id);
  if (!target) return;
  const details = target.closest("details");
  if (details) details.open = true;
  if (target.hasAttribute("tabindex")) target.focus({ preventScroll: true });
}

function sameWords(entry, on) {
  for (const piece of document.querySelectorAll("[data-goes]")) {
    piece.classList.toggle("lit", on && piece.dataset.goes === entry);
  }
}

addEventListener("hashchange", openTarget);
addEventListener("DOMContentLoaded", openTarget);

document.addEventListener("click", (event) => {
  const piece = event.target.closest("[data-goes]");
  if (piece && !event.target.closest("a") && getSelection().isCollapsed) location.hash = piece.dataset.goes;
});
document.addEventListener("mouseover", (event) => {
  const piece = event.target.closest("[data-goes], .entries li");
  const entry = piece && (piece.dataset.goes || piece.querySelector(".body").id);
  sameWords(entry, Boolean(entry));
});
document.addEventListener("keydown", (event) => {
  const typing = /^(input|textarea|select)$/i.test(event.target.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});
