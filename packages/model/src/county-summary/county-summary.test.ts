import { describe, expect, it } from "vitest";
import type { CountySummary } from "./county-summary.ts";
import { countySummarySchema } from "./county-summary-schema.ts";

const summary: CountySummary = {
  countyCode: "27",
  county: "Monterey",
  schoolYear: "2023-24",
  parts: ["A", "B", "C", "D", "E"],
  collaboration: [{ text: "Quarterly meetings with CCEE", partners: ["ccee"] }],
  activities: [{ text: "Workshops on the plan", fundingSources: ["LCFF base"], levels: ["universal"] }],
  technicalAssistance: [],
  assistedLeas: [
    {
      cds: "27661590000000",
      name: "Example Union High",
      kind: "district",
      activities: [{ text: "Coaching", fundingSources: ["EC 2575.2"] }],
      independentActions: [{ text: "A calendar of walk-throughs" }],
    },
  ],
  goals: [
    {
      purpose: "lcap-review",
      text: "Review all plans in time",
      metrics: [{ text: "Plans approved by October 8", target: "100%" }],
      actions: [{ text: "Two reviewers a plan", expenditures: [{ amount: "12500.00", fundingSource: "LCFF base" }] }],
    },
  ],
  context: [],
  tools: [],
  partners: [],
  levels: ["universal"],
};

describe("countySummarySchema", () => {
  it("takes a complete record", () => {
    expect(countySummarySchema.parse(summary)).toEqual(summary);
  });

  it("takes a compiled record without goals and rows", () => {
    const { goals: _goals, assistedLeas: _rows, schoolYear: _year, ...compiled } = summary;
    expect(countySummarySchema.safeParse(compiled).success).toBe(true);
  });

  it.each([
    ["a county outside 01 to 58", { countyCode: "59" }],
    ["an empty statement", { activities: [{ text: "" }] }],
    ["an unknown level", { levels: ["tier-2"] }],
    ["an unknown property", { surplus: 1 }],
    ["an amount that is no number", { goals: [{ purpose: "lcap-review", text: "x", metrics: [], actions: [{ text: "y", expenditures: [{ amount: "much" }] }] }] }],
    ["an undefined part in place of an absent one", { goals: undefined }],
  ])("refuses %s", (_name, change) => {
    expect(countySummarySchema.safeParse({ ...summary, ...change }).success).toBe(false);
  });
});
