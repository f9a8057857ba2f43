import type * as FileSystem from "node:fs";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Command } from "commander";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { commandProgram } from "../program.ts";
import { PRINTED } from "./printed.ts";

const standardInput = vi.hoisted(() => ({ text: "" }));
vi.mock("node:fs", async (original) => {
  const files = await original<typeof FileSystem>();
  return { ...files, readFileSync: (path: number | string, options: "utf8") => (path === 0 ? standardInput.text : files.readFileSync(path, options)) };
});

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const SAMPLE = ["--dashboard", `${ROOT}examples/cli/sample/2023`, "--year", "2023"];
const INPUTS = `${ROOT}tools/contract/inputs`;
const LISTS = [2018, 2019, 2022, 2023, 2024].map((year) => `${INPUTS}/list-${year}.csv`);
const PLAN = `${ROOT}packages/lcap-alignment/sample`;
const DAY = "2026-11-21";

const COUNTIES = "Butte\nThe county will collaborate with the CCEE in these ways:\n· Attends meetings of the CDE\nIt will provide technical assistance by:\n· Coaching in improvement science";
const LAW = "52071.51.\n(a) Help for two years under Section 60900:\n(1) Section 60900.\n(2) Section 49081 and paragraph (1).\n(3) Paragraphs (1) and (2).\n(b) Costs.\n\n99999.\n(a) Nothing.";
const FIGURES = JSON.stringify([{ id: "example", lea: "Example", year: "2025-26", table1: { baseGrant: "1000", scGrant: "125", projectedPct: "20.000%" } }]);

interface Run {
  readonly words: readonly string[];
  /** Standard input. */
  readonly input?: unknown;
}

/** For each command that prints JSON, calls that show every form of its document; FOLDER holds the files written below. */
const RUNS: Readonly<Record<string, readonly Run[]>> = {
  determine: [{ words: SAMPLE }, { words: [...SAMPLE, "--local", `${ROOT}examples/cli/sample/local-indicators-2023.csv`, "--explain", "--all"] }, { words: [...SAMPLE, "--official", `${INPUTS}/list-2023.csv`] }],
  levels: [{ words: SAMPLE }, { words: ["--dashboard", "FOLDER/altered", "--year", "2023", "--explain"] }],
  outlook: [{ words: [...SAMPLE, "--cds", "5899004"] }],
  history: [{ words: ["--official", ...LISTS, "--as-of", DAY] }],
  schools: [
    { words: ["--official", `${INPUTS}/schools-federal-2023.csv`, "--leas", `${INPUTS}/list-2023.csv`, "--year", "2023"] },
    { words: ["--support", `${INPUTS}/schools-support-2018.csv`, "--colours", `${INPUTS}/schools-colours-2018.csv`] },
  ],
  audit: [{ words: [`${PLAN}/plan.json`, "--previous", `${PLAN}/previous.json`, "--context", `${PLAN}/context.json`] }, { words: ["--figures", "FOLDER/figures.json"] }],
  summary: [{ words: ["--official", ...LISTS] }],
  counties: [{ words: ["FOLDER/counties.txt"] }],
  "statute cite": [{ words: ["See EC 52071(c) and 52701.5, or Sections 52060 to 52077, inclusive, of the Education Code, and subdivision (b).", "--date", DAY] }, { words: ["FOLDER/law.txt", "--law", "--date", DAY] }],
  "statute at": [{ words: ["EC 52071(c)", "--date", DAY] }, { words: ["52071(c)(3)", "--date", "2024-07-01"] }, { words: ["50702", "--date", DAY] }],
  "statute changes": [{ words: ["--from", "2013-01-01", "--to", DAY] }, { words: ["EC 52071", "--from", "2026-01-01", "--to", DAY] }],
  "statute check": [{ words: ["--date", DAY] }],
  "statute drift": [{ words: ["FOLDER/law.txt", "--date", DAY] }],
  "statute duties": [{ words: ["--date", DAY] }, { words: ["--actor", "CS", "--date", "2022-01-01"] }, { words: ["--lea", "district", "--dashboard", "2025", "--actor", "CS", "--date", DAY] }],
  "statute fund": [
    { words: ["--year", "2025-26"], input: { districts: { 2025: { small: 2, medium: 1, large: 0 }, 2024: { small: 3, medium: 1, large: 1 }, 2023: { small: 1, medium: 0, large: 1 } }, charters: { 2025: 0, 2024: 0, 2023: 0 } } },
    { words: ["--year", "2026"], input: {} },
    { words: ["--year", "2012", "--formula", "supplemental"], input: {} },
    { words: ["--year", "2026", "--formula", "late-plan"], input: { adoptedOn: "2026-07-07", entitlement: "10000000", holidays: ["2026-07-03"] } },
  ],
  "statute decide": [{ words: ["identification", "--date", DAY], input: {} }, { words: ["charter-identification", "--date", DAY], input: {} }],
};

/** The commands without commands of their own that offer `--format json`, by their words. */
function printingJson(command: Command, words: readonly string[] = []): string[] {
  const own = command.options.some(({ long, argChoices }) => long === "--format" && argChoices?.includes("json") === true);
  return [...(own ? [words.join(" ")] : []), ...command.commands.flatMap((each) => printingJson(each, [...words, each.name()]))];
}

describe("documents that commands print", () => {
  let folder = "";
  const run = async (words: readonly string[], input?: unknown): Promise<string> => {
    let printed = "";
    standardInput.text = JSON.stringify(input ?? {});
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    await commandProgram().parseAsync(words.map((word) => word.replace("FOLDER", folder)), { from: "user" });
    vi.restoreAllMocks();
    return printed;
  };
  const validators = new Map<string, ReturnType<Ajv["compile"]>>();
  const validatorOf = async (word: string) => {
    const known = validators.get(word);
    if (known !== undefined) return known;
    const ajv = addFormats(new Ajv({ strict: false }));
    const made = ajv.compile(JSON.parse(await run(["schema", word])) as object);
    validators.set(word, made);
    return made;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "documents-"));
    const susp = "suspdownload2023.txt";
    // The first row's published colour is made another one.
    const [header = "", first = "", ...rest] = readFileSync(join(ROOT, "examples/cli/sample/2023", susp), "utf8").split("\n");
    const colour = header.trimEnd().split("\t").indexOf("color");
    const altered = first.split("\t").map((cell, index) => (index === colour ? String((Number(cell) % 5) + 1) : cell)).join("\t");
    for (const [path, text] of [["counties.txt", COUNTIES], ["law.txt", LAW], ["figures.json", FIGURES]] as const) writeFileSync(join(folder, path), text);
    mkdirSync(join(folder, "altered"));
    writeFileSync(join(folder, "altered", susp), [header, altered, ...rest].join("\n"));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined; // a comparison that differs sets it
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are those of every command that offers --format json", () => {
    expect(printingJson(commandProgram()).sort()).toEqual(Object.keys(RUNS).sort());
  });

  it.each(Object.entries(RUNS))("%s prints what its JSON Schema says, and no more", async (command, runs) => {
    for (const { words, input } of runs) {
      const document = JSON.parse(await run([...command.split(" "), ...words, "--format", "json"], input)) as { readonly schema?: string };
      const entry = PRINTED.find(({ schema }) => schema === document.schema);
      expect(entry?.command.startsWith(command), `${command} prints ${document.schema ?? "no schema"}`).toBe(true);
      const validate = await validatorOf(document.schema ?? "");
      expect(validate(document) ? [] : validate.errors, words.join(" ")).toEqual([]);
      expect(validate({ ...document, unknown: true })).toBe(false);
      if (words.includes("FOLDER/altered")) expect(document).toMatchObject({ differences: [{ what: "colour" }] });
    }
  });

  it.each([["jsonl", "Determination"], ["jsonl-groups", "DeterminationRow"], ["edfi-groups", "AccountabilityRating"]])("determine --format %s prints records of %s", async (format, record) => {
    const printed = await run(["determine", ...SAMPLE, "--explain", "--format", format]);
    const records = (format.startsWith("jsonl") ? printed.trim().split("\n").map((line) => JSON.parse(line) as unknown) : JSON.parse(printed)) as readonly unknown[];
    const validate = addFormats(new Ajv({ strict: false })).compile(JSON.parse(await run(["schema", record])) as object);
    expect(records.length).toBeGreaterThan(5);
    expect(records.filter((each) => !validate(each))).toEqual([]);
  });

  it("are all listed, and found by their record too", async () => {
    expect([...validators.keys()].sort()).toEqual(PRINTED.map(({ schema }) => schema).sort());
    const names = (await run(["schema"])).trim().split("\n");
    for (const { record } of PRINTED) expect(names).toContain(record);
    expect(await run(["schema", "LevelsDocument"])).toBe(await run(["schema", "ssos/levels/1"]));
  });
});
