import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { deadlinesFor } from "../src/deadlines/deadlines-for.ts";
import { deadlineFactsSchema, deadlineScheduleSchema } from "../src/deadlines/schemas.ts";
import { allDecisionTrees } from "../src/decisions/all-trees.ts";
import { decide } from "../src/decisions/decide.ts";
import { eligibilityByDate } from "../src/decisions/eligibility-by-date.ts";
import { decisionAnswerSchema, decisionFactsSchema, decisionTreeSchema, eligibilityRowSchema } from "../src/decisions/schemas.ts";
import { countyAssistanceFunding } from "../src/formulas/county-assistance-funding.ts";
import { allocateEquityMultiplier } from "../src/formulas/equity-multiplier-amount.ts";
import { latePlanPenalty } from "../src/formulas/late-plan-penalty.ts";
import { countyFundingFactsSchema, countyFundingSchema, equityMultiplierAllocationSchema, equityMultiplierSiteSchema, formulaAnswerSchema, grantFactsSchema, latePlanFactsSchema } from "../src/formulas/schemas.ts";
import { allDuties } from "../src/duties/all-duties.ts";
import { dutiesOf } from "../src/duties/duties-of.ts";
import { dutiesToward } from "../src/duties/duties-toward.ts";
import { dutyChanges } from "../src/duties/duty-changes.ts";
import { dutyAnswerSchema, dutyChangesSchema, dutySchema, towardAnswerSchema } from "../src/duties/schemas.ts";

/** Records must survive being written as JSON. */
const survives = (schema: z.ZodType, value: unknown): void => {
  expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
};

describe("schemas of duties, deadlines, formulas and decisions", () => {
  it("accept every record of the package as JSON", () => {
    for (const duty of allDuties) survives(dutySchema, duty);
    for (const tree of allDecisionTrees) {
      survives(decisionTreeSchema, tree);
      survives(decisionAnswerSchema, decide(tree, { kind: "district", dashboardYear: 2025, identified: true }));
    }
    for (const row of eligibilityByDate(allDuties)) survives(eligibilityRowSchema, row);
  });

  it("accept every answer as JSON", () => {
    survives(dutyAnswerSchema, dutiesOf(allDuties, { asOf: "2022-01-01" }));
    survives(towardAnswerSchema, dutiesToward(allDuties, { kind: "district", dashboardYear: 2025, asOf: "2026-10-02" }));
    survives(towardAnswerSchema, dutiesToward(allDuties, { kind: "coe", dashboardYear: 2017, asOf: "2013-01-01" }));
    survives(dutyChangesSchema, dutyChanges(allDuties, "2023-07-09", "2026-10-02"));
    survives(deadlineScheduleSchema, deadlinesFor("district-plan", { year: 2026, hearingOn: "2026-06-23", adoptedOn: "2026-06-23", answeredOn: "no date" }));
    survives(deadlineScheduleSchema, deadlinesFor("assistance", { kind: "district", dashboardYear: 2024, identifiedOn: "2024-12-01", asOf: "2026-08-01" }));
    for (const fiscalYear of ["2017-18", "2022-23", "2025-26", "2026-27", "2028-29"]) survives(countyFundingSchema, countyAssistanceFunding({ charters: { 2023: 1 }, priorAllocations: "12.5" }, fiscalYear));
    survives(formulaAnswerSchema, latePlanPenalty({ year: 2026, adoptedOn: "2026-07-09", holidays: [] }));
    survives(equityMultiplierAllocationSchema, allocateEquityMultiplier([{ id: "a" }, { id: "b", enrollment: 100, nonstable: 50, disadvantaged: 90, classroomBased: true }], { fiscalYear: "2023-24", rate: 1000, floor: 50_000 }));
  });

  it.each<readonly [string, z.ZodType, unknown]>([
    ["a duty without an actor", dutySchema, { ...allDuties[0], actors: [] }],
    ["a duty cited in words", dutySchema, { ...allDuties[0], citation: "Section 52071" }],
    ["a duty cited with a space", dutySchema, { ...allDuties[0], citation: "EC 52071 (c)" }],
    ["an open question that is none", dutySchema, { ...allDuties[0], openQuestions: ["why"] }],
    ["a duty with an unknown key", dutySchema, { ...allDuties[0], colour: "red" }],
    ["a duty of a day that does not exist", dutySchema, { ...allDuties[0], from: "2026-02-30" }],
    ["a day that does not exist", deadlineFactsSchema, { adoptedOn: "2026-06-31" }],
    ["an unknown fact of a process", deadlineFactsSchema, { adopted: "2026-06-30" }],
    ["a negative count", countyFundingFactsSchema, { districts: { 2025: { small: -1, medium: 0, large: 0 } } }],
    ["a report without a size", countyFundingFactsSchema, { districts: { 2025: { small: 1, medium: 0 } } }],
    ["an amount with a separator", countyFundingFactsSchema, { amount2025: "900,000" }],
    ["a site with half a pupil", equityMultiplierSiteSchema, { id: "a", enrollment: 1.5 }],
    ["a penalty without a year", latePlanFactsSchema, { adoptedOn: null }],
    ["a grant by name", grantFactsSchema, { baseGrants: "ten" }],
    ["an answer of the wrong kind", decisionFactsSchema, { identified: "yes" }],
    ["a kind that is none", decisionFactsSchema, { kind: "school" }],
  ])("refuse %s", (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it("accept the facts of the examples", () => {
    expect(deadlineFactsSchema.safeParse({ year: 2026, adoptedOn: "2026-06-23", holidays: [] }).success).toBe(true);
    expect(decisionFactsSchema.safeParse({ kind: "district", dashboardYear: 2025, identified: false }).success).toBe(true);
    expect(countyFundingFactsSchema.safeParse({ priorAllocations: 1_000_000, amount2025: "900000.50", adjustments: { "2027-28": 2.5 } }).success).toBe(true);
    expect(grantFactsSchema.safeParse({ baseGrants: 1, years: { "2025-26": { unduplicated: 1, enrollment: 2 } } }).success).toBe(true);
    expect(latePlanFactsSchema.safeParse({ year: 2026, adoptedOn: null, asOf: "2026-08-01" }).success).toBe(true);
  });
});
