import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parquetMetadata } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { determineDifferentiatedAssistance, toTable } from "@ssos/eligibility";
import { determinationRowSchema } from "@ssos/eligibility/schemas";
// @ts-expect-error The example is plain JavaScript.
import { COLUMNS, fromParquet, toParquet } from "../parquet.mjs";

const SCRIPT = fileURLToPath(new URL("../to-parquet.mjs", import.meta.url));
const MAIN = fileURLToPath(new URL("../../cli/dist/main.js", import.meta.url));

const results = { SWD: { ela: { colour: 1 }, math: { colour: 1 }, susp: { colour: 1 } } } as const;
const indicatorsGiven = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const;
const answer = (cds: string, name: string) => determineDifferentiatedAssistance({ lea: { cds, name, kind: "district" }, dashboards: { 2023: { indicatorsGiven, results } } }, { dashboardYear: 2023 });
const rows = toTable([answer("01611190000000", "Igo, Ono \"Unified\""), answer("58990040000000", "=Ñandú"), determineDifferentiatedAssistance({ lea: { cds: "01611190000000", name: "", kind: "district" }, dashboards: {} }, { dashboardYear: 2020 })]);

describe("Parquet", () => {
  let work = "";
  beforeAll(() => (work = mkdtempSync(join(tmpdir(), "parquet-"))));
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  const run = (input: string, ...args: string[]) => spawnSync(process.execPath, [SCRIPT, ...args], { input, encoding: "utf8" });

  it("has a column for every field of a row, and no other", () => {
    expect(Object.keys(COLUMNS as object)).toEqual(Object.keys(rows[0] ?? {}));
  });

  it("gives every row back, with codes as text and nothing as null", async () => {
    const file = (toParquet as (rows: unknown) => ArrayBuffer)(rows);
    expect(await (fromParquet as (file: ArrayBuffer) => Promise<unknown>)(file)).toEqual(rows);
    const cds = parquetMetadata(file).schema.find(({ name }) => name === "cds");
    expect([cds?.type, cds?.converted_type]).toEqual(["BYTE_ARRAY", "UTF8"]);
  });

  it("holds no row at all just as well", async () => {
    expect(await (fromParquet as (file: ArrayBuffer) => Promise<unknown>)((toParquet as (rows: unknown) => ArrayBuffer)([]))).toEqual([]);
  });

  it("takes what the command prints", async () => {
    const printed = spawnSync(process.execPath, [MAIN, "determine", "--format", "jsonl-groups"], { encoding: "utf8" }).stdout;
    const target = join(work, "determinations.parquet");
    const { status, stdout } = run(printed, target);
    const lines = printed.trimEnd().split("\n");
    expect([status, stdout.startsWith(`${lines.length} rows in `)]).toEqual([0, true]);
    const bytes = readFileSync(target);
    const read = (await (fromParquet as (file: ArrayBuffer) => Promise<unknown[]>)(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)).map((row) => determinationRowSchema.parse(row));
    expect(read).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });

  it.each([
    ["a code that became a number", '{"cds":1611190000000}\n', "line 1: 1611190000000 is no CDS code"],
    ["a column of another table", '{"cds":"01611190000000","colour":1}\n', "line 1: column colour"],
    ["a line that breaks off", '{"cds":"01611190000000"}\n{"cds":', "line 2: is no JSON"],
    ["a number with a fraction where there is none", '{"cds":"01611190000000","missing":1.5}\n', "to-parquet: "],
  ])("%s is told in one line, and nothing is written", (_, input, text) => {
    const { status, stdout, stderr } = run(input, join(work, "none.parquet"));
    expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(text);
    expect(readdirSync(work)).not.toContain("none.parquet");
  });
});
