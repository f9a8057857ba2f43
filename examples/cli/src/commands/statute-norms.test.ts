import type * as FileSystem from "node:fs";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addDecide } from "./statute-decide.ts";
import { addDuties } from "./statute-duties.ts";
import { addFund } from "./statute-fund.ts";

const input = vi.hoisted(() => ({ text: "" }));
vi.mock("node:fs", async (original) => ({ ...(await original<typeof FileSystem>()), readFileSync: () => input.text }));

let printed = "";
beforeEach(() => {
  printed = "";
  process.exitCode = undefined;
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function run(...words: readonly string[]): string {
  const statute = new Command("statute").exitOverride().configureOutput({ writeErr: () => undefined });
  addDuties(statute);
  addFund(statute);
  addDecide(statute);
  for (const command of statute.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });
  statute.parse(words, { from: "user" });
  return printed;
}

describe("statute duties", () => {
  it("prints one JSON object and nothing else", () => {
    const document: unknown = JSON.parse(run("duties", "--actor", "SPI", "--date", "2026-10-02", "--modality", "shall-not", "--format", "json"));
    expect(document).toMatchObject({ schema: "ssos/statute-duties/1", actor: "superintendent-of-public-instruction", unread: [] });
  });

  it("tells of texts that were not read", () => {
    expect(run("duties", "--actor", "CS", "--date", "2022-01-01")).toContain("Not read for this day: EC 52052, EC 52062");
  });

  it("lists what is owed to a district of the 2025 Dashboard", () => {
    const text = run("duties", "--lea", "district", "--dashboard", "2025", "--actor", "CS", "--date", "2026-10-02");
    expect(text).toContain("At least: 2 years (EC 52071(h))");
    expect(text).toContain("EC 52071(h): County superintendent of schools shall assist");
    expect(text).toContain("transition-length");
  });

  it.each([
    [["--actor", "mayor", "--date", "2026-10-02"], "--actor mayor"],
    [["--date", "2026-02-30"], "--date 2026-02-30"],
    [["--date", "2026-10-02", "--lea", "coe"], "belong together"],
    [["--date", "2026-10-02", "--lea", "coe", "--dashboard", "next"], "--dashboard next"],
    [["--date", "2026-10-02", "--lea", "school", "--dashboard", "2025"], "Allowed choices"],
    [[], "required option"],
  ])("refuses %j", (words, message) => {
    expect(() => run("duties", ...words)).toThrow(message);
  });
});

describe("statute fund", () => {
  it("calculates the year's formulas from standard input", () => {
    input.text = JSON.stringify({ districts: { 2025: { small: 2, medium: 1, large: 0 }, 2024: { small: 3, medium: 1, large: 1 }, 2023: { small: 1, medium: 0, large: 1 } }, charters: { 2025: 0, 2024: 0, 2023: 0 } });
    expect(JSON.parse(run("fund", "--year", "2025-26", "--format", "json"))).toMatchObject({ schema: "ssos/statute-fund/1", fiscalYear: "2025-26", cents: "833333.33" });
  });

  it("names what is missing, with exit status 1 when strict", () => {
    input.text = "{}";
    expect(run("fund", "--year", "2026", "--strict")).toContain("missing: priorAllocations, amount2025");
    expect(process.exitCode).toBe(1);
  });

  it("calculates other formulas by name", () => {
    input.text = JSON.stringify({ adoptedOn: "2026-07-07", entitlement: "10000000", holidays: ["2026-07-03"] });
    expect(run("fund", "--year", "2026", "--formula", "late-plan")).toContain("EC 52065.1: $2200000.00");
  });

  it.each([
    ["no JSON", "{", ["--year", "2026"], "is no JSON"],
    ["no object", "[]", ["--year", "2026", "--formula", "late-plan"], "standard input"],
    ["unknown keys", '{"amount":1}', ["--year", "2026"], "Unrecognized key"],
    ["an amount with a separator", '{"amount2025":"900,000"}', ["--year", "2026"], "amount2025: a decimal number"],
    ["another year", '{"year":2025}', ["--year", "2026", "--formula", "late-plan"], "is not the year"],
    ["no year", "{}", ["--year", "26-27"], "is no fiscal year"],
    ["years that do not follow", "{}", ["--year", "2026-28"], "is no fiscal year"],
  ])("refuses %s", (_, text, words, message) => {
    input.text = text;
    expect(() => run("fund", ...words)).toThrow(message);
  });
});

describe("statute decide", () => {
  const facts = { kind: "district", dashboardYear: 2025, groupMetCriteriaOf2026: true };

  it("runs a tree on facts", () => {
    input.text = JSON.stringify({ ...facts, consecutiveYears: 1 });
    expect(JSON.parse(run("decide", "identification", "--date", "2026-10-02", "--format", "json"))).toMatchObject({ outcome: { id: "countyTransition", citations: ["EC 52071(h)"] }, missing: [], openQuestions: ["transition-length"] });
  });

  it("tells what is missing, with exit status 1 when strict", () => {
    input.text = JSON.stringify(facts);
    expect(run("decide", "identification", "--date", "2026-10-02", "--strict")).toContain("(consecutiveYears)");
    expect(process.exitCode).toBe(1);
  });

  it("draws a tree without facts", () => {
    input.text = "";
    expect(run("decide", "exit", "--date", "2026-10-02", "--format", "mermaid").split("\n")[0]).toBe("flowchart TD");
  });

  it.each([
    ["a point that is none", "{}", ["appeal", "--date", "2026-10-02"], "Allowed choices"],
    ["a day without a tree", "{}", ["request", "--date", "2020-01-01"], "no tree; there are for 2013-07-01/2018-06-27"],
    ["an unknown fact", '{"colour":1}', ["exit", "--date", "2026-10-02"], "Unrecognized key"],
    ["a wrong answer", '{"identifiedAgain":"no"}', ["exit", "--date", "2026-10-02"], "identifiedAgain"],
  ])("refuses %s", (_, text, words, message) => {
    input.text = text;
    expect(() => run("decide", ...words)).toThrow(message);
  });
});
