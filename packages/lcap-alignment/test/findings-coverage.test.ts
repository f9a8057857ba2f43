import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CRITERIA, FORMULA_IDS, PLAN_FINDINGS, type PlanFindingCode } from "@ssos/lcap-alignment";
import { findingsDocument, sampleFiles } from "./fixtures/findings-document.ts";
import { FAULTS } from "./fixtures/faults.ts";

const RULES = [
  ...FORMULA_IDS,
  ...Array.from({ length: 12 }, (_, index) => `AC-${String(index + 1).padStart(2, "0")}`),
  ...["CR-1", "CR-1A", "CR-1B", "CR-1C", "CR-1D", "CR-1E", "CR-1F", "CR-2", "CR-3", "CR-4"],
  ...["RA-RED", "RA-TA", "RA-EL", "RA-LTEL", "RA-LREBG", "RG-EM", "RA-INEFF", "RA-CONC", "ENC-FY", "OLD-E5", "OLD-E6", "RA-SWP", "RA-QUAL"],
  ...["SP-1", "SP-2", "SP-3"],
];

describe("findings on plans", () => {
  it.each(RULES)("%s has a code", (rule) => {
    expect(Object.values(PLAN_FINDINGS).some((kind) => kind.rules?.includes(rule))).toBe(true);
  });

  it("name no rule that is not there", () => {
    const named = Object.values(PLAN_FINDINGS).flatMap((kind) => kind.rules ?? []);
    expect(named.filter((rule) => !RULES.includes(rule))).toEqual([]);
  });

  it("have each a deliberate fault, a criterion of review, or a test of alignment or transcription", () => {
    const tested = new Set<PlanFindingCode>([...FAULTS.map((fault) => fault.code), ...CRITERIA.map((criterion) => criterion.code)]);
    const rest = (Object.keys(PLAN_FINDINGS) as PlanFindingCode[]).filter((code) => !tested.has(code));
    expect(rest).toEqual([
      "cell-unknown",
      "alignment-metric-missing",
      "alignment-target-missing",
      "alignment-target-too-low",
      "alignment-action-missing",
      "alignment-action-unfunded",
      "alignment-narrative-missing",
    ]);
  });

  it("are documented with an example each (node tools/scripts/generate-lcap-findings.mjs)", () => {
    expect(readFileSync(new URL("../FINDINGS.md", import.meta.url), "utf8")).toBe(findingsDocument());
  });

  it.each(Object.entries(sampleFiles()))("%s is the made-up district", (path, text) => {
    expect(readFileSync(new URL(`../${path}`, import.meta.url), "utf8")).toBe(text);
  });
});
