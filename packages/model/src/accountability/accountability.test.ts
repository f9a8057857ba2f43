import { describe, expect, it } from "vitest";
import { changeName, colourOf, statusName } from "./level.ts";
import { leaFactsSchema } from "./schemas.ts";
import type { LeaFacts } from "./facts.ts";

describe("levels", () => {
  it("run from worst to best for every indicator, in the State's words", () => {
    expect(([1, 2, 3, 4, 5] as const).map((level) => statusName("ela", level))).toEqual(["Very Low", "Low", "Medium", "High", "Very High"]);
    expect(([1, 5] as const).map((level) => statusName("susp", level))).toEqual(["Very High", "Very Low"]);
    expect(([1, 3, 5] as const).map((level) => changeName("grad", level))).toEqual(["Declined Significantly", "Maintained", "Increased Significantly"]);
    expect(([1, 5] as const).map((level) => changeName("chronic", level))).toEqual(["Increased Significantly", "Declined Significantly"]);
    expect(([0, 1, 5] as const).map(colourOf)).toEqual([undefined, "red", "blue"]);
  });
});

describe("the schema of facts", () => {
  const facts: LeaFacts = {
    lea: { cds: "01611190000000", name: "Example", kind: "district" },
    dashboards: { 2023: { indicatorsGiven: ["ela"], results: { SWD: { ela: { colour: 1, denominator: 40 } } }, localIndicators: { 1: "met" }, dataSubmission: "certified" } },
  };
  it("takes facts as they come out of JSON", () => expect(leaFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts));
  it.each([
    [{ ...facts, lea: { ...facts.lea, cds: "1611190000000" } }],
    [{ ...facts, dashboards: { 2020: facts.dashboards[2023] } }],
    [{ ...facts, dashboards: { 2023: { indicatorsGiven: [], results: { TOM: {} } } } }],
    [{ ...facts, dashboards: { 2023: { indicatorsGiven: [], results: { SWD: { ela: { colour: 6 } } } } } }],
  ])("refuses damage", (damaged) => expect(leaFactsSchema.safeParse(damaged).success).toBe(false));
});
