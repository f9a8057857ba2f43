import { determineDifferentiatedAssistance } from "@ssos/eligibility";
import { describe, expect, it } from "vitest";
import { load } from "../engine/load.ts";
import { sampleFiles } from "../sample/sample-files.ts";
import { coverageOf, coverageWords } from "./coverage.ts";

const { facts, summary } = await load(sampleFiles());

describe("coverageOf", () => {
  it("follows the groups that led to assistance into the sample's plan", () => {
    const district = facts.get("58990040000000");
    if (district === undefined || summary.plan === undefined) throw new Error("the sample has Delta Oaks Unified and its plan");
    const { alignment, full, otherLea } = coverageOf(summary.plan, district, 2023, determineDifferentiatedAssistance(district, { dashboardYear: 2023 }));
    expect(otherLea).toBe(false);
    expect(full).toBe(4);
    expect(alignment.cells.map(({ cell, coverage }) => `${cell.group} ${cell.indicator} ${coverage}`)).toEqual(["AA ela none", "AA math none", "AA chronic full", "AA cci none", "FOS ela full", "FOS math full", "FOS susp full"]);
    expect(alignment.cells.map(coverageWords)[4]).toEqual({ metric: "yes", target: "-60, leaves the lowest level", action: "yes", money: "$200,000", summary: "yes" });
  });

  it("notices another LEA's plan", () => {
    const other = facts.get("58990050000000");
    if (other === undefined || summary.plan === undefined) throw new Error("the sample has Eastlake Unified");
    expect(coverageOf(summary.plan, other, 2023, determineDifferentiatedAssistance(other, { dashboardYear: 2023 }))).toMatchObject({ otherLea: true, full: 0 });
  });
});
