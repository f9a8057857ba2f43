// Finds the commands in Markdown: fenced sh blocks, and inline code that begins with npm, npx or node.

/** Inline code of other kinds, such as names of functions, is no command. */
const INLINE = /`((?:npm|npx|node) [^`\n]+)`/g;

/**
 * The sh blocks of a Markdown file, each titled by the heading above it.
 *
 * Words after `sh` steer: `with NAME=VALUE ...` puts a value in place of a name that the reader is to choose,
 * `exits N` expects an exit status other than 0, `no-run: reason` leaves the block out (a reason is required).
 *
 * @returns {{ title: string, line: number, script: string, exits: number, reason?: string }[]}
 */
export function shellBlocks(text) {
  const blocks = [];
  let title = "commands";
  let open;
  text.split("\n").forEach((line, index) => {
    const fence = /^(`{3,})\s*(.*)$/.exec(line);
    if (open !== undefined) {
      if (fence === null || !fence[1].startsWith(open.fence) || fence[2] !== "") return void open.lines.push(line);
      if (open.language === "sh") blocks.push(described(open, title));
      open = undefined;
    } else if (fence !== null) {
      const [language = "", ...words] = fence[2].trim().split(/\s+/);
      open = { fence: fence[1], language, info: words.join(" "), line: index + 1, lines: [] };
    } else {
      title = /^#{1,6} +(.*)$/.exec(line)?.[1]?.replaceAll("`", "") ?? title;
    }
  });
  if (open !== undefined) throw new Error(`the fence of line ${open.line} is never closed`);
  return blocks;
}

function described({ info, line, lines }, title) {
  const noRun = /^no-run:\s*(.*)$/.exec(info);
  if (noRun !== null) return { title, line, script: lines.join("\n"), exits: 0, reason: noRun[1] };
  const rest = info.replace(/\bexits \d+/, "").trim();
  if (rest !== "" && !/^with( \S+=\S+)+$/.test(rest)) throw new Error(`line ${line}: cannot read "${info}" after sh`);
  const values = rest === "" ? [] : rest.split(" ").slice(1).map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
  return { title, line, script: substituted(lines.join("\n"), values), exits: Number(/\bexits (\d+)/.exec(info)?.[1] ?? 0) };
}

/** Each name as a whole word, longest first, so that `2025-files` is not taken for `2025`. */
export function substituted(script, values) {
  const byName = Object.fromEntries(values);
  const names = Object.keys(byName).sort((left, right) => right.length - left.length);
  if (names.length === 0) return script;
  const pattern = new RegExp(`(?<![\\w.-])(${names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|")})(?![\\w.-])`, "g");
  return script.replaceAll(pattern, (name) => byName[name]);
}

/** Commands in running text, with their line. */
export function inlineCommands(text) {
  const prose = text.replaceAll(/^(`{3,})[\s\S]*?^\1/gm, (block) => block.replaceAll(/[^\n]/g, ""));
  return prose.split("\n").flatMap((line, index) => [...line.matchAll(INLINE)].map((match) => ({ line: index + 1, script: match[1] })));
}

/** The single commands of a script: lines, joined where they end in a backslash, split at `&&`, without comments. */
export function commandsOf(script) {
  return script
    .replaceAll(/\s*\\\n\s*/g, " ")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .flatMap((line) => line.split(" && "))
    .filter((command) => command !== "");
}
