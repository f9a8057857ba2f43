// Every command of the README files and the documents runs: in a folder that looks like a clone, on the embedded sample.
// What is not run here is listed below, with the place where it runs or the reason why it cannot.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { commandsOf, inlineCommands, shellBlocks, substituted } from "./commands.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");

/** Commands that a file of this repository runs in every check: it must name them, as written in `as`. */
const RUN_BY = {
  "npm ci": { file: ".ci/run", as: "npm ci && npm test" },
  "npm test": { file: ".ci/run", as: "npm ci && npm test" },
  "npm run -s test": { file: ".ci/run", as: "npm ci && npm test" },
  "npm run generate": { file: ".ci/run", as: "npm run -s generate" },
  "npm run build": { file: "tools/scripts/test.mjs", as: '"turbo", "run", "build"' },
  "npm run lint": { file: "tools/scripts/test.mjs", as: '"npm", "run", "-s", "lint"' },
  "npm run examples": { file: "tools/scripts/test.mjs", as: "tools/scripts/examples.mjs" },
  "node tools/scripts/generate-lcap-findings.mjs": { file: "tools/scripts/generate.mjs", as: "/^generate-.*\\.mjs$/" },
  "npm run fuzz": { file: "tools/scripts/test.mjs", as: "tools/scripts/fuzz.mjs" },
  "npm run api": { file: "tools/scripts/test.mjs", as: "tools/scripts/api.mjs" },
  "npm run site": { file: "tools/site/site.test.mjs", as: "buildSite(folder)" },
  "node main.mjs": { file: "tools/packages/consumers.test.mjs", as: 'run(process.execPath, ["main.mjs"])' },
  "npm run sizes": { file: "tools/packages/sizes.test.mjs", as: "measure(line)" },
  "npx vitest run --project unit packages/model/src packages/eligibility/src": { file: "tools/scripts/test.mjs", as: '"unit"' },
  "npm run test:unit -- --project unit packages/model/src/identifiers": { file: "tools/scripts/test.mjs", as: '"unit"' },
  "npm run test:unit -- PATH": { file: "tools/scripts/test.mjs", as: '"unit"' },
};

/** Commands that no check runs, with the reason. */
const NOT_RUN = {
  "npm run check:system": "the nightly checks: other versions and programs, up to an hour",
  "npm run check:system -- --only sql": "a database server: nightly",
  "npm run check:system -- --only advisories": "asks the registry: nightly",
  "npm run fuzz -- --nightly": "a million inputs: minutes; the gate runs five seconds of the same",
  "npm run coverage": "the tests once more, with the floors: before a release",
  "npm run release:dry-run": "builds and checks a whole copy: minutes, before a release",
  "npm run contract -- --release": "freezes changed outputs, which a release decides",
  "npm run release:prepare": "changes versions and changelogs; the dry run does it in a copy",
  "npx changeset": "asks questions",
  "npx changeset publish": "publishes",
  "npm ci --dry-run": "needs the registry; a test of the lock file looks for the same fault",
  "node tools/bench/effect-simulation.mjs --write": "minutes of simulation; the document holds its result",
};

/** Kinds of commands that no check runs. */
const KINDS_NOT_RUN = [
  [/^npm run (-\S+ \S+ )?check:system -- /, "one of the nightly checks"],
  [/^npm run (-s |-w \S+ )?(dev|explorer)$/, "serves until it is stopped"],
];

/** What the reader puts in place of words in running text. */
const CHOSEN = [["DIR", "examples/cli/sample/2023"], ["YEAR", "2023"], ["FILE", "section.txt"]];

const documents = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: root, encoding: "utf8" })
  .trim()
  .split("\n")
  .filter((file) => /^(README|CONTRIBUTING|SECURITY)\.md$|^docs\/|^packages\/[^/]+\/[A-Z]+\.md$|^examples\/.*\.md$|^contract\//.test(file) && !file.endsWith("CHANGELOG.md"));

const place = mkdtempSync(join(tmpdir(), "ssos-commands-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A folder in which everything of the clone can be found, and what is written stays in it. */
function sandbox(name) {
  const folder = join(place, name.replaceAll(/\W+/g, "-"), "clone");
  mkdirSync(folder, { recursive: true });
  for (const item of readdirSync(root)) if (item !== ".git") symlinkSync(join(root, item), join(folder, item));
  cpSync(join(root, "tools/scripts/examples/files"), folder, { recursive: true });
  return folder;
}

/** Offline: nothing that the documents tell a reader to run may need more than what is installed. */
function run(script, folder) {
  const environment = { ...process.env, npm_config_offline: "true", npm_config_audit: "false", npm_config_fund: "false", npm_config_update_notifier: "false", npm_config_userconfig: join(place, "npmrc"), TZ: "UTC" };
  for (const name of Object.keys(environment)) if (/^(INIT_CWD|npm_(package|lifecycle|command|config_local_prefix))/.test(name)) delete environment[name];
  return spawnSync("bash", ["-euo", "pipefail", "-c", script], { cwd: folder, encoding: "utf8", env: environment, input: "", timeout: 120_000 });
}

const isElsewhere = (command) => command in RUN_BY || command in NOT_RUN || KINDS_NOT_RUN.some(([pattern]) => pattern.test(command));
const seen = new Set();

for (const file of documents) {
  const text = read(file);
  const blocks = shellBlocks(text);
  const inline = inlineCommands(text);
  for (const { script } of [...blocks, ...inline]) for (const command of commandsOf(script)) if (isElsewhere(command)) seen.add(command);
  const toRun = blocks.filter(({ script, reason }) => reason === undefined && commandsOf(script).some((command) => !isElsewhere(command)));
  const alone = [...new Map(inline.filter(({ script }) => !commandsOf(script).every(isElsewhere)).map((one) => [one.script, one])).values()];
  if (toRun.length + alone.length === 0) continue;

  describe(file, () => {
    test.each(toRun.map((block) => [`${block.title} (line ${block.line})`, block]))("%s", (_, { line, script, exits }) => {
      const { status, stdout, stderr } = run(commandsOf(script).filter((command) => !isElsewhere(command)).join("\n"), sandbox(`${file}-${line}`));
      expect(status, `${stdout}${stderr}`).toBe(exits);
      expect(stderr).not.toMatch(/npm error|Error:/);
    });
    if (alone.length > 0) {
      test.each(alone.map((one) => [`${one.script} (line ${one.line})`, one]))("%s", (_, { line, script }) => {
        const { status, stdout, stderr } = run(substituted(commandsOf(script).filter((command) => !isElsewhere(command)).join("\n"), CHOSEN), sandbox(`${file}-${line}-inline`));
        expect(status, `${stdout}${stderr}`).toBe(0);
        expect(stdout).not.toBe("");
      });
    }
  });
}

test("a block that is left out says why", () => {
  const silent = documents.flatMap((file) => shellBlocks(read(file)).filter(({ reason }) => reason === "").map(({ line }) => `${file}:${line}`));
  expect(silent).toEqual([]);
});

test("what is said to run elsewhere runs there, and is still in a document", () => {
  expect(Object.entries(RUN_BY).filter(([, { file, as }]) => !read(file).includes(as)).map(([command]) => command)).toEqual([]);
  expect(Object.keys(RUN_BY).filter((command) => !seen.has(command))).toEqual([]);
  expect(Object.keys(NOT_RUN).filter((command) => !seen.has(command))).toEqual([]);
});

test("each npm script that a document names exists", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = documents.flatMap((file) => [...read(file).matchAll(/npm (?:-s |--silent )?run (?:-s )?([a-z][\w:-]*)/g)].map((match) => ({ file, name: match[1] })));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ name }) => !(name in scripts)).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

describe("finding commands", () => {
  test("words after sh steer", () => {
    const text = ["## Do `it`", "```sh with FOLDER=a/b 27=58 exits 1", "npm start -- --dashboard FOLDER --county 27 # all", "```", "```sh no-run:", "x", "```", "```ts", "f()", "```"].join("\n");
    expect(shellBlocks(text)).toEqual([
      { title: "Do it", line: 2, script: "npm start -- --dashboard a/b --county 58 # all", exits: 1 },
      { title: "Do it", line: 5, script: "x", exits: 0, reason: "" },
    ]);
    expect(() => shellBlocks("```sh quickly\nx\n```")).toThrow(/cannot read "quickly"/);
    expect(() => shellBlocks("```sh\nx")).toThrow(/never closed/);
  });
  test("names are whole words", () => {
    expect(substituted("2025-files 2025 x2025 list-2025.txt", [["2025", "2023"], ["2025-files", "dir"], ["list-2025.txt", "l"]])).toBe("dir 2023 x2025 l");
  });
  test("commands are single, without comments", () => {
    expect(commandsOf("npm ci && npm start   # main job\n\na \\\n  b\n# note\n")).toEqual(["npm ci", "npm start", "a b"]);
    expect(inlineCommands("Run `npm test` or `f()`.\n```sh\n`npm x`\n```\n`node a.mjs`")).toEqual([{ line: 1, script: "npm test" }, { line: 5, script: "node a.mjs" }]);
  });
});

test("the files beside these tests are those that the documents name", () => {
  const text = documents.map(read).join("\n");
  for (const file of readdirSync(join(dirname(fileURLToPath(import.meta.url)), "files"))) expect(text.includes(file) || CHOSEN.some(([, value]) => value === file), file).toBe(true);
});
