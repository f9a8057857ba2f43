// The frame of every page: where one is, what else there is, the search. Works from a folder, without a server.
import { between } from "./pages.mjs";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * @param page - url and title of the page
 * @param body - its HTML
 * @param pages - all pages, in the order of the navigation
 * @param header - links beside the search
 */
export function layout(page, body, pages, header) {
  const at = (url) => between(page.url, url);
  const sections = grouped(pages);
  const navigation = [...sections].map(([section, list]) => {
    const open = section === page.section || page.url === "index.html";
    const links = list.map(({ url, title }) => `<li><a href="${at(url)}"${url === page.url ? ' aria-current="page"' : ""}>${escaped(title)}</a></li>`);
    return `<details${open ? " open" : ""}><summary>${section}</summary><ul>${links.join("")}</ul></details>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}${page.url === "index.html" ? "" : " - @ssos"}</title>
<link rel="stylesheet" href="${at("assets/style.css")}">
<script src="${at("assets/search.js")}" data-root="${at("index.html").replace(/index\.html$/, "")}" defer></script>
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header>
<a class="home" href="${at("index.html")}">@ssos</a>
<form role="search" onsubmit="return false"><label for="search">Search</label><input id="search" type="search" autocomplete="off" aria-controls="found" aria-describedby="count"></form>
${header.map(({ url, title }) => `<a href="${at(url)}">${title}</a>`).join("\n")}
</header>
<section id="results" aria-label="Search results" hidden><p id="count" role="status"></p><ol id="found"></ol></section>
<div class="frame">
<nav aria-label="Documents"><details class="all"><summary>All documents</summary>
${navigation.join("\n")}
</details></nav>
<main id="main" tabindex="-1">
${body}
</main>
</div>
<footer><p>Computed from published data and our own reading of the law: no official determination, no legal advice.${page.file === undefined ? "" : ` Made from <code>${page.file}</code>.`}</p></footer>
</body>
</html>
`;
}

function grouped(pages) {
  const sections = new Map();
  for (const page of pages.slice(1)) sections.set(page.section, [...(sections.get(page.section) ?? []), page]);
  return sections;
}
