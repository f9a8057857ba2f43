// Search over the documents' headings and text, and over the names of the reference. The index is a script, since a page
// opened from a folder may not fetch files; it is loaded at the first letter.
"use strict";
{
  const root = document.currentScript.dataset.root;
  const input = document.getElementById("search");
  const results = document.getElementById("results");
  const found = document.getElementById("found");
  const count = document.getElementById("count");
  let entries;

  const all = document.querySelector("nav .all");
  const wide = matchMedia("(min-width: 52.01rem)");
  const unfold = () => (all.open = wide.matches);
  unfold();
  wide.addEventListener("change", unfold);

  input.addEventListener("input", () => load(show));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = "";
      show();
    }
    if (event.key === "Enter") found.querySelector("a")?.focus();
  });

  function load(then) {
    if (entries !== undefined) return then();
    const script = document.createElement("script");
    script.src = `${root}assets/search-index.js`;
    script.onload = () => {
      entries = globalThis.ssosSearchIndex.map(([title, heading, url, text]) => ({ title, heading, url, text, low: `${title} ${heading} ${text}`.toLowerCase(), lowHeading: heading.toLowerCase() }));
      then();
    };
    document.head.append(script);
  }

  function show() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    results.hidden = words.length === 0;
    const hits = words.length === 0 ? [] : (entries ?? []).filter(({ low }) => words.every((word) => low.includes(word)));
    const score = ({ lowHeading }) => words.filter((word) => lowHeading.includes(word)).length * 10 + (lowHeading === words.join(" ") ? 100 : 0) - lowHeading.length / 100;
    hits.sort((left, right) => score(right) - score(left));
    count.textContent = hits.length === 0 ? "Nothing found." : `${hits.length} found${hits.length > 20 ? ", the first 20 shown" : ""}.`;
    found.replaceChildren(...hits.slice(0, 20).map((hit) => item(hit, words[0])));
  }

  function item({ title, heading, url, text }, word) {
    const link = document.createElement("a");
    link.href = root + url;
    link.textContent = heading === title ? title : `${heading} (${title})`;
    const at = Math.max(0, text.toLowerCase().indexOf(word) - 60);
    const small = document.createElement("small");
    small.textContent = text.slice(at, at + 160);
    const element = document.createElement("li");
    element.append(link, small);
    return element;
  }
}
