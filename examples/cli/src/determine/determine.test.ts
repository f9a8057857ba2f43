import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "@ssos/model";
import { accountabilityRatingSchema, determinationRowSchema, determinationsDocumentSchema, determinationSchema } from "@ssos/eligibility/schemas";

// The built command as a user runs it; `npm test` builds first.
const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../sample", import.meta.url));

interface Answer {
  readonly leas: readonly { readonly cds: string; readonly outcome: string; readonly groups: readonly { readonly group: string; readonly outcome: string }[]; readonly missing: readonly { readonly indicator?: string; readonly group?: string }[] }[];
  readonly rows: { readonly read: number; readonly used: number; readonly ignored: number; readonly rejected: number };
  readonly findings: readonly Finding[];
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "determine", ...args], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
  expect(stderr).not.toContain("    at ");
  return { status, stdout, stderr };
}

function json(...args: string[]): Answer {
  const { status, stdout, stderr } = run(...args, "--format", "json");
  expect([status, stderr]).toEqual([0, ""]);
  const answer = JSON.parse(stdout) as Answer;
  expect(answer.rows.used + answer.rows.ignored + answer.rows.rejected).toBe(answer.rows.read);
  return answer;
}

const outcomes = ({ leas }: Answer) => Object.fromEntries(leas.map(({ cds, outcome }) => [cds, outcome]));
const codes = ({ findings }: Answer) => [...new Set(findings.map(({ code }) => code))];

describe("determine", () => {
  let work = "";
  beforeAll(() => (work = mkdtempSync(join(tmpdir(), "determine-"))));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  /** A copy of the sample's year, with some files' text changed. */
  function damaged(name: string, change: Readonly<Record<string, (text: string) => string>>): string {
    const directory = join(work, name);
    cpSync(join(SAMPLE, "2023"), directory, { recursive: true });
    for (const [file, edit] of Object.entries(change)) writeFileSync(join(directory, file), edit(readFileSync(join(directory, file), "utf8")));
    return directory;
  }
  const sample = () => json("--dashboard", join(SAMPLE, "2023"), "--year", "2023");
  const withDamage = (name: string, change: Readonly<Record<string, (text: string) => string>>) => json("--dashboard", damaged(name, change), "--year", "2023");
  const editRow = (cds: string, group: string, edit: (cells: string[], columns: readonly string[]) => string[]) => (text: string) => {
    const [header = "", ...rows] = text.split("\n");
    const columns = header.split("\t");
    return [header, ...rows.map((row) => (row.startsWith(cds) && row.split("\t")[columns.indexOf("studentgroup")] === group ? edit(row.split("\t"), columns).join("\t") : row))].join("\n");
  };

  it("runs on the embedded sample, by all methods of its year", () => {
    const answer = json();
    expect(outcomes(answer)["58990060000000"]).toBe("eligible");
    expect(Object.values(outcomes(answer)).filter((outcome) => outcome === "eligible")).toHaveLength(6);
    expect(run().stdout).toContain("Delta Oaks Unified");
  });

  it.each([
    ["an empty file", { "suspdownload2023.txt": () => "" }, "empty-file"],
    ["a header and no rows", { "suspdownload2023.txt": (text: string) => `${text.split("\n")[0] ?? ""}\n` }, "header-only"],
  ] as const)("%s is a fact not given: answers that need it are open, others are not", (name, change, code) => {
    const answer = withDamage(name, change);
    const before = outcomes(sample());
    expect(codes(answer)).toContain(code);
    for (const { cds, outcome, missing } of answer.leas.filter(({ cds }) => cds.endsWith("0000000"))) {
      if (outcome === "cannot-determine") expect(missing.every(({ indicator }) => indicator === "susp")).toBe(true);
      else expect(outcome).toBe(before[cds]);
    }
  });

  it("a directory without a file: what does not hang on it stays certain", () => {
    const directory = damaged("missing", {});
    rmSync(join(directory, "suspdownload2023.txt"));
    const answer = json("--dashboard", directory, "--year", "2023");
    expect(outcomes(answer)["58990030000000"]).toBe("eligible");
    const county = answer.leas.find(({ cds }) => cds === "58109990000000");
    expect(county?.groups.find(({ group }) => group === "EL")?.outcome).toBe("cannot-determine");
  });

  it("a broken row opens only the answers of its group", () => {
    const answer = withDamage("broken row", { "suspdownload2023.txt": editRow("58990040000000", "FOS", (cells) => cells.slice(0, 5)) });
    expect(answer.rows.rejected).toBe(1);
    const finding = answer.findings.find(({ code }) => code === "wrong-number-of-fields" || code === "truncated-last-line");
    expect(finding?.place.line).toBeGreaterThan(1);
    expect(outcomes(answer)).toEqual(outcomes(sample()));
  });

  it("a truncated last line is named", () => {
    const answer = withDamage("truncated", { "suspdownload2023.txt": (text) => text.slice(0, -40) });
    expect(codes(answer)).toContain("truncated-last-line");
    expect(answer.rows.rejected).toBe(1);
  });

  it("a lost leading zero and scientific notation are named with the likely original", () => {
    const answer = withDamage("codes", { "suspdownload2023.txt": editRow("58990050000000", "SWD", (cells) => ["5.899005e+13", ...cells.slice(1)]) });
    expect(answer.findings.find(({ code }) => code === "invalid-cds")?.expected).toContain("58990050000000");
  });

  it("a group twice with different colours counts as neither", () => {
    const answer = withDamage("twice", { "suspdownload2023.txt": (text) => `${text}${(text.split("\n").find((row) => row.startsWith("58990040000000") && row.includes("\tFOS\t")) ?? "").replace(/\t1\t\d\t1\t\d+\t/, "\t3\t3\t3\t130\t")}\n` });
    expect(codes(answer)).toContain("contradicting-rows");
    expect(answer.leas.find(({ cds }) => cds === "58990040000000")?.groups.find(({ group }) => group === "FOS")?.outcome).toBe("cannot-determine");
  });

  it("colours as text, group codes of lists and unknown groups are named", () => {
    const colour = (text: string) => (cells: string[], columns: readonly string[]) => cells.with(columns.indexOf("color"), text);
    expect(codes(withDamage("text", { "suspdownload2023.txt": editRow("58990050000000", "SWD", colour("Red")) }))).toContain("invalid-level");
    const group = (code: string) => (cells: string[], columns: readonly string[]) => cells.with(columns.indexOf("studentgroup"), code);
    expect(codes(withDamage("tom", { "suspdownload2023.txt": editRow("58990050000000", "MR", group("TOM")) }))).toContain("group-code-of-lists");
    expect(codes(withDamage("unknown", { "suspdownload2023.txt": editRow("58990050000000", "MR", group("XX")) }))).toContain("unknown-group");
  });

  it("a file of another indicator or year is not taken for this one", () => {
    const answer = withDamage("wrong", { "chronicdownload2023.txt": () => readFileSync(join(SAMPLE, "2022", "suspdownload2022.txt"), "utf8") });
    expect(codes(answer)).toContain("other-year");
    const mixed = withDamage("mixed", { "suspdownload2023.txt": editRow("58990050000000", "SWD", (cells) => [...cells.slice(0, -1), "2022"]) });
    expect(codes(mixed)).toContain("mixed-years");
    expect(mixed.rows.rejected).toBe(1);
  });

  it("strict exits with 1 when a row was rejected", () => {
    const directory = damaged("strict", { "suspdownload2023.txt": editRow("58990050000000", "SWD", (cells) => cells.slice(0, 5)) });
    expect(run("--dashboard", directory, "--year", "2023").status).toBe(0);
    expect(run("--dashboard", directory, "--year", "2023", "--strict").status).toBe(1);
  });

  it.each([
    [["--year", "x"], "--year x"],
    [["--dashboard", "nowhere", "--year", "2023"], "nowhere: cannot be read (ENOENT)"],
    [["--dashboard", SAMPLE, "--year", "2023"], "holds no Dashboard file"],
    [["--dashboard", join(SAMPLE, "2022"), "--year", "2023"], "found: 2022"],
    [["--dashboard", join(SAMPLE, "2023")], "--year is missing"],
    [["--official", join(SAMPLE, "local-indicators-2023.csv")], "holds no assistance list"],
    [["--local", join(SAMPLE, "2023", "eladownload2023.txt"), "--year", "2023"], "holds no local indicators"],
    [["--county", "99"], "--county 99"],
    [["--cds", "5.8e13"], "probably 58000000000000"],
    [["--cds", "58990070000000"], "no LEA with this code"],
    [["--format", "xml"], "--format"],
    [["--organization", "Example COE"], "belongs to --format edfi"],
    [["--format", "json", "--date", "2023-12-15"], "belongs to --format edfi"],
    [["--format", "edfi", "--date", "15.12.2023"], "--date 15.12.2023"],
    [["--format", "edfi", "--organization", "x".repeat(36)], "at most 35 characters"],
    [["--colour"], "unknown option"],
  ])("wrong use %j is one line and status 2", (args, text) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(text);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("notices options that npm took for itself", () => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, "determine"], { encoding: "utf8", env: { npm_config_year: "2023", npm_lifecycle_event: "start" } });
    expect([status, stderr]).toEqual([2, "ssos: npm took --year for itself; put -- before the options: npm start -- --year ...\n"]);
  });

  it("writes everything with --out, or nothing", () => {
    const out = join(work, "out");
    expect(run("--out", out).status).toBe(0);
    expect(readdirSync(out).filter((name) => name.endsWith(".md"))).toHaveLength(6);
    const written = JSON.parse(readFileSync(join(out, "determinations.json"), "utf8")) as { leas: readonly { trace?: unknown }[] };
    expect(written.leas.every(({ trace }) => trace !== undefined)).toBe(true);
    const blocked = join(work, "blocked");
    writeFileSync(blocked, "a file, not a directory");
    const { status, stderr } = run("--out", blocked);
    expect([status, stderr.includes("nothing was changed")]).toEqual([2, true]);
    expect(readFileSync(blocked, "utf8")).toBe("a file, not a directory");
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("leaves a read-only place as it was", () => {
    const directory = join(work, "read-only");
    mkdirSync(directory);
    chmodSync(directory, 0o500);
    expect(run("--out", directory).status).toBe(2);
    expect(existsSync(join(directory, "determinations.json"))).toBe(false);
  });

  it("prints JSON, CSV and Markdown, with codes as text", () => {
    expect(run("--format", "csv").stdout.split("\r\n")[0]).toContain("cds,name,kind");
    expect(run("--format", "markdown", "--explain").stdout).toContain("# Differentiated assistance");
    expect(run("--cds", "58990040000000", "--explain").stdout).toContain("suspdownload2023.txt:");
    expect(run("--cds", "58990040000000", "--explain", "--audience", "board").stdout).toContain("What it means for the board");
    expect(run("--cds", "58990040000000", "--explain", "--audience", "families", "--language", "es").stdout).toContain("Qué significa para su hijo o hija");
    expect(run("--audience", "families").stderr).toContain("--audience: belongs to --explain");
  });

  const lines = (format: string, ...args: string[]) => run("--format", format, ...args).stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);

  it("prints JSON Lines that their schemas know: an LEA a line, or an LEA and group", () => {
    const leas = lines("jsonl");
    expect(leas).toHaveLength(json().leas.length);
    expect(leas.flatMap((line) => determinationSchema.safeParse(line).error ?? [])).toEqual([]);
    expect(lines("jsonl", "--explain").map((line) => "trace" in determinationSchema.parse(line))).toEqual(leas.map(() => true));
    const rows = lines("jsonl-groups").map((line) => determinationRowSchema.parse(line));
    expect(rows).toHaveLength(run("--format", "csv").stdout.trimEnd().split("\r\n").length - 1);
  });

  it("prints accountability ratings for an Ed-Fi API, one an LEA, with those of groups on request", () => {
    const [ratings] = lines("edfi", "--organization", "Example COE", "--date", "2023-12-15") as [unknown[]];
    expect(ratings.map((rating) => accountabilityRatingSchema.parse(rating).ratingOrganization)).toEqual(json().leas.map(() => "Example COE"));
    const [withGroups] = lines("edfi-groups") as [unknown[]];
    expect(withGroups.length - ratings.length).toBe(json().leas.flatMap(({ groups }) => groups).length);
  });

  it("prints a document that its schema knows", () => {
    expect(determinationsDocumentSchema.safeParse(json("--explain")).error).toBeUndefined();
  });
});
