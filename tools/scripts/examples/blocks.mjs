// Finds the examples: fenced ts blocks under @example in sources, and in Markdown.

const FENCE = /^(\s*)(`{3,}|~{3,})\s*([^`]*)$/;

/**
 * The fenced ts blocks of a text.
 *
 * Words after `ts` steer: `continues` adds the block to the one before,
 * `no-run: reason` leaves it out (a reason is required).
 */
export function fencedBlocks(lines, firstLine) {
  const blocks = [];
  let open;
  lines.forEach((line, index) => {
    const fence = FENCE.exec(line);
    if (open === undefined) {
      if (fence === null) return;
      const [language = "", ...words] = fence[3].trim().split(/\s+/);
      open = { fence: fence[2], indent: fence[1].length, isTs: language === "ts" || language === "typescript", info: words.join(" "), line: firstLine + index + 1, code: [] };
      return;
    }
    if (fence !== null && fence[2].startsWith(open.fence) && fence[3].trim() === "") {
      if (open.isTs) blocks.push({ info: open.info, line: open.line, code: open.code.join("\n") });
      open = undefined;
      return;
    }
    open.code.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
  });
  if (open !== undefined) throw new Error(`a fence opened before line ${open.line} is never closed`);
  return blocks;
}

/** The blocks under the `@example` tags of a TypeScript source; each knows what it documents. */
export function sourceBlocks(text) {
  const blocks = [];
  const lines = text.split("\n");
  let index = 0;
  while (index < lines.length) {
    if (!/^\s*\/\*\*/.test(lines[index])) {
      index += 1;
      continue;
    }
    const start = index;
    while (index < lines.length && !lines[index].includes("*/")) index += 1;
    const comment = lines.slice(start, index + 1).map((line) => line.replace(/^\s*\/?\*+\/?( |$)/, "").replace(/\s*\*\/\s*$/, ""));
    const documented = /^\s*export\s+(?:declare\s+|async\s+)*(?:const|function\*?|interface|type|class)\s+([A-Za-z_$][\w$]*)/.exec(lines[index + 1] ?? "")?.[1];
    let tag = comment.findIndex((line) => line.trimStart().startsWith("@example"));
    while (tag !== -1) {
      const rest = comment.slice(tag + 1);
      const next = rest.findIndex((line) => /^\s*@[a-z]/.test(line) && !insideFence(rest, line));
      const body = next === -1 ? rest : rest.slice(0, next);
      for (const block of fencedBlocks(body, start + tag + 2)) blocks.push({ ...block, title: documented ?? "example" });
      const again = comment.slice(tag + 1).findIndex((line) => line.trimStart().startsWith("@example"));
      tag = again === -1 ? -1 : tag + 1 + again;
    }
    index += 1;
  }
  return blocks;
}

function insideFence(lines, line) {
  const before = lines.slice(0, lines.indexOf(line)).filter((other) => FENCE.test(other)).length;
  return before % 2 === 1;
}

/** The blocks of a Markdown file, each titled by the heading above it. */
export function markdownBlocks(text) {
  const lines = text.split("\n");
  return fencedBlocks(lines, 1).map((block) => {
    const heading = lines.slice(0, block.line - 1).reverse().find((line) => /^#{1,6} /.test(line));
    return { ...block, title: heading === undefined ? "example" : heading.replace(/^#+ /, "").replaceAll("`", "") };
  });
}
