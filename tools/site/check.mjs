// Every link of the built site leads to a file of it, and to an element where it names one; nothing is fetched from elsewhere.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * @param {string} folder - the built site
 * @returns {{ links: number, broken: string[] }} how many links were looked at, and what is wrong, one line each
 */
export function checkSite(folder) {
  const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(".html"));
  const anchors = new Map();
  const anchorsOf = (path) => {
    if (!anchors.has(path)) anchors.set(path, new Set([...readFileSync(path, "utf8").matchAll(/\s(?:id|name)="([^"]*)"/g)].map((match) => unescaped(match[1]))));
    return anchors.get(path);
  };
  const broken = [];
  let links = 0;
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8").replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => script.slice(0, script.indexOf(">") + 1));
    for (const [, tag, name, value] of text.matchAll(/<(a|img|link|script|source|iframe)\b[^>]*?\s(href|src)="([^"]*)"/g)) {
      links += 1;
      const target = unescaped(value);
      if (/^[a-z][a-z+.-]*:/i.test(target) || target.startsWith("//")) {
        if (tag !== "a" && !target.startsWith("data:")) broken.push(`${file}: <${tag} ${name}="${target}"> is fetched from elsewhere`);
        continue;
      }
      const [where, anchor] = target.split("#");
      const full = where === "" ? path : join(dirname(path), decodeURI(where));
      if (!existsSync(full) || statSync(full).isDirectory()) broken.push(`${file}: ${target} does not exist`);
      else if (anchor && full.endsWith(".html") && !anchorsOf(full).has(decodeURIComponent(anchor)) && !anchorsOf(full).has(anchor)) broken.push(`${file}: ${target}: no such place in ${relative(folder, full)}`);
    }
  }
  return { links, broken };
}

const unescaped = (text) => text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
