import { isGapYear, minimumSizeOf, PRIORITY_OF_INDICATOR, type DashboardYear } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { ASSISTANCE_CRITERIA, assistanceCriteria, criteriaVersion } from "./assistance-criteria.ts";
import type { AssistanceCriteria } from "./criteria.ts";
import { OPEN_QUESTIONS } from "./open-questions.ts";
import { assistanceCriteriaSchema } from "./schemas.ts";

const SETS = Object.entries(ASSISTANCE_CRITERIA);

describe.each(SETS)("the criteria set of %s", (year, set) => {
  it("is of its year, has a source, and passes its schema", () => {
    expect(set.dashboardYear).toBe(Number(year));
    expect(isGapYear(set.dashboardYear)).toBe(false);
    expect(assistanceCriteriaSchema.parse(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });

  it("answers for every kind of LEA, by a rule or a reason", () => {
    for (const kind of ["district", "coe", "charter"] as const) expect((set.kinds[kind] === undefined) !== (set.notApplicable[kind] === undefined)).toBe(true);
  });

  it("counts only groups that have a minimum size that year", () => {
    expect(set.groups.filter((group) => minimumSizeOf(group, "district", set.dashboardYear) === undefined)).toEqual([]);
  });

  it("names open questions that exist", () => {
    const named = [...set.openQuestions, ...Object.values(set.kinds).flatMap(({ openQuestions }) => openQuestions ?? [])];
    expect(named.filter((id) => !(id in OPEN_QUESTIONS))).toEqual([]);
  });

  it("puts every rule under the priority that its indicators measure", () => {
    const rules = set.structure === "priorities" ? set.rules : [];
    expect(rules.filter(({ priority, allOf }) => allOf.some(({ indicator }) => PRIORITY_OF_INDICATOR[indicator] !== priority))).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("rests only on Dashboards that have a set of their own", () => {
    const needed = [...Object.values(set.kinds).flatMap(({ dashboards }) => dashboards ?? []), ...(set.structure === "same-indicators" ? set.dashboards : [])];
    expect(needed.filter((dashboard: DashboardYear) => ASSISTANCE_CRITERIA[dashboard] === undefined)).toEqual([]);
  });
});

describe("the sets together", () => {
  it("say how sure they are", () => {
    expect(Object.fromEntries(SETS.map(([year, { confidence }]) => [year, confidence]))).toEqual({ 2017: "reported", 2018: "derived", 2019: "verified", 2022: "verified", 2023: "verified", 2024: "verified", 2025: "verified", 2026: "reported" });
  });
  it("have versions of eight digits that anybody can compute: FNV-1a, 32 bits, of the set's JSON", () => {
    // The reference implementation's hashes of the texts {"id":"a"} and {"id":"319"}; a set of an id alone is enough for them.
    const version = (id: string) => criteriaVersion({ id } as AssistanceCriteria);
    expect([version("a"), version("319")]).toEqual(["a-ac71927d", "319-004b75c9"]);
  });
  it("are found by their year alone", () => {
    expect(assistanceCriteria(2019)).toMatchObject({ ok: true, value: { id: "2019", dashboardYear: 2019 } });
  });
  it("have versions that differ, and no set for the gap", () => {
    expect(new Set(SETS.map(([, set]) => criteriaVersion(set))).size).toBe(SETS.length);
    expect([2020, 2021, 2027].map((year) => assistanceCriteria(year).ok)).toEqual([false, false, false]);
  });
});
