import { readdirSync, readFileSync } from "node:fs";
import type { DashboardYear, Level, LeaFacts } from "@ssos/model";
import { factsFromRecords, readDashboardSync } from "@ssos/model/files";
import { describe, expect, it } from "vitest";
import { allLevelRules, compareCriteria, criteria2022, criteria2023, criteria2025, determineDifferentiatedAssistance, leaOutlook, levelInputOf, performanceLevel, type IndicatorDistance, type LevelChange } from "../src/index.ts";
import { leaOutlookSchema } from "../src/schemas.ts";
import { haveData } from "../../model/test/shared-data.ts";

const MONTEREY = new URL("../../../../shared/data/monterey/", import.meta.url);

function countyFacts(year: 2022 | 2023): LeaFacts[] {
  const folder = new URL(`${year}/`, MONTEREY);
  const files = readdirSync(folder).map((name) => ({ name, content: new Uint8Array(readFileSync(new URL(name, folder))) }));
  return factsFromRecords(readDashboardSync(files)).filter(({ lea }) => lea.kind !== "charter");
}

/** The facts with some levels of a group replaced. */
function changed(facts: LeaFacts, year: DashboardYear, group: string, changes: readonly LevelChange[]): LeaFacts {
  const dashboard = facts.dashboards[year];
  if (dashboard === undefined) throw new Error("no such Dashboard");
  const results = { ...dashboard.results[group as "SWD"] };
  for (const { indicator, to } of changes) results[indicator] = { ...results[indicator], colour: to as Level, statusLevel: to as Level };
  return { ...facts, dashboards: { ...facts.dashboards, [year]: { ...dashboard, results: { ...dashboard.results, [group]: results } } } };
}

describe.skipIf(!haveData)("outlook of Monterey County (needs ../shared/data)", () => {
  it.each([
    [2023, 21],
    [2022, 35],
  ] as const)("names ways out of eligibility for the groups of %i, each of which leads out", (year, groups) => {
    const tally = { leas: 0, groups: 0, singles: 0, pairs: 0, withoutWay: 0, near: 0, distances: 0 };
    for (const facts of countyFacts(year)) {
      const outlook = leaOutlook(facts, { dashboardYear: year, levelRules: allLevelRules, otherCriteria: [criteria2025] });
      tally.leas += 1;
      const plain: unknown = JSON.parse(JSON.stringify(outlook));
      expect(leaOutlookSchema.parse(plain)).toEqual(plain);
      tally.near += outlook.near.length;
      for (const { group, singles, pairs } of outlook.exits) {
        tally.groups += 1;
        tally.singles += singles.length;
        tally.pairs += pairs.length;
        if (singles.length + pairs.length === 0) tally.withoutWay += 1;
        for (const way of [...singles.map((single) => [single]), ...pairs]) {
          const after = determineDifferentiatedAssistance(changed(facts, year, group, way), { dashboardYear: year, trace: false });
          expect(after.groups.find((entry) => entry.group === group)?.outcome ?? "not-eligible", `${facts.lea.cds} ${group} ${JSON.stringify(way)}`).toBe("not-eligible");
        }
      }
      tally.distances += outlook.distances.length;
      outlook.distances.forEach((entry) => expectReached(facts, year, entry));
    }
    console.log(`outlook ${year}`, JSON.stringify(tally));
    expect(tally.groups).toBe(groups);
    expect(tally.distances).toBeGreaterThan(groups);
  });

  it("compares criteria sets on the same data", () => {
    const facts = countyFacts(2023);
    const same = compareCriteria(facts, { dashboardYear: 2023, reference: criteria2023, criteria: criteria2023 });
    expect([same.gained, same.lost]).toEqual([[], []]);
    for (const criteria of [criteria2022, criteria2025]) {
      const comparison = compareCriteria(facts, { dashboardYear: 2023, reference: criteria2023, criteria });
      console.log(`2023 data under the criteria of ${criteria.id}`, JSON.stringify({ eligible: comparison.eligible.length, gained: comparison.gained.length, lost: comparison.lost.length, open: comparison.open.length }));
      expect(comparison.eligible.length).toBeGreaterThan(0);
    }
  });
});

/** Applying a distance to the counts of the file gives the colour on the next Dashboard. */
function expectReached(facts: LeaFacts, year: DashboardYear, { group, indicator, distance }: IndicatorDistance): void {
  if (distance.level === null || distance.rate === null) {
    expect(distance.reason).toBeDefined();
    return;
  }
  const result = facts.dashboards[year]?.results[group]?.[indicator];
  const before = levelInputOf(result as Parameters<typeof levelInputOf>[0]);
  const counts = distance.count === null ? { status: distance.rate, change: distance.change, priorStatus: before.status ?? null } : { numerator: distance.count, priorNumerator: before.numerator ?? null, priorStatus: null, status: null, change: null };
  const { colour } = performanceLevel({ ...before, dashboardYear: distance.dashboardYear, ...counts, denominator: distance.denominator, priorDenominator: before.denominator ?? null, sizeCount: null, priorSizeCount: null, lowParticipation: null, certified: null }, allLevelRules);
  expect(colour).toBeGreaterThanOrEqual(["red", "orange", "yellow", "green", "blue"].indexOf(distance.target) + 1);
}
