import { replay, type DashboardYear, type Priority, type StudentGroup } from "@ssos/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { supportHistories } from "./assemble-histories.ts";
import { assistancePeriods } from "./assistance-periods.ts";
import { consecutiveYears, groupStreak } from "./consecutive-years.ts";
import { geographicLead } from "./geographic-lead.ts";
import { IDENTIFICATION_DATES } from "./identification-dates.ts";
import { historyYear, type SupportHistory } from "./support-history.ts";
import { threeOfFourYears } from "./three-of-four-years.ts";
import type { YearRecord } from "./year-record.ts";

const YEARS: readonly DashboardYear[] = [2017, 2018, 2019, 2022, 2023, 2024, 2025];
const GROUPS: readonly StudentGroup[] = ["SED", "SWD", "WH", "HI", "EL"];
const CDS = "27660920000000";
const PRIORITIES: readonly Priority[] = [4, 5];

type Letters = Readonly<Partial<Record<DashboardYear, readonly StudentGroup[]>>>;
const letters: fc.Arbitrary<Letters> = fc.dictionary(fc.constantFrom(...YEARS.map(String)), fc.subarray([...GROUPS]), { maxKeys: YEARS.length });
const complete: fc.Arbitrary<Letters> = fc.record(Object.fromEntries(YEARS.map((year) => [year, fc.subarray([...GROUPS])])));

const recordsOf = (given: Letters): YearRecord[] =>
  Object.entries(given).map(([year, groups]) => {
    const number = Number(year) as DashboardYear;
    const named = groups ?? [];
    return {
      cds: CDS,
      year: number,
      reportedIn: number,
      source: { id: year, kind: "official-list" },
      status: named.length > 0 ? "differentiated" : "general",
      ...(number >= 2023 && named.length > 0 ? { yearOfAssistance: 1 } : {}),
      groups: Object.fromEntries(named.map((group) => [group, PRIORITIES])),
    };
  });
const historyOf = (given: Letters): SupportHistory | undefined => supportHistories(recordsOf(given)).histories[0];

it("adding a year never changes what was already certain about earlier ones", () => {
  fc.assert(
    fc.property(letters, fc.constantFrom(...YEARS), fc.subarray([...GROUPS]), (given, added, groups) => {
      const before = historyOf(given);
      if (before === undefined || given[added] !== undefined) return;
      const after = historyOf({ ...given, [added]: groups });
      if (after === undefined) throw new Error("lost");
      for (const year of YEARS) {
        if (given[year] === undefined) continue;
        expect(historyYear(after, year)).toEqual(historyYear(before, year));
        for (const test of [threeOfFourYears, consecutiveYears]) {
          const [was, is] = [test(before, year).outcome, test(after, year).outcome];
          if (was !== "cannot-determine") expect(is, `${test.name} ${year}`).toBe(was);
        }
      }
    }),
  );
});

it("a longer streak never lowers the level of support under one version of the law", () => {
  const asOf = IDENTIFICATION_DATES[2025]?.on ?? "";
  const rank = { "not-applicable": 0, "not-eligible": 0, "cannot-determine": 1, eligible: 2 } as const;
  fc.assert(
    fc.property(complete, fc.constantFrom(...YEARS), fc.constantFrom(...GROUPS), (given, year, group) => {
      const longer: Letters = { ...given, [year]: [...new Set([...(given[year] ?? []), group])] };
      const [short, long] = [historyOf(given), historyOf(longer)];
      if (short === undefined || long === undefined) throw new Error("lost");
      expect(groupStreak(long, group, 2025).certain).toBeGreaterThanOrEqual(groupStreak(short, group, 2025).certain);
      expect(rank[geographicLead(long, asOf).outcome]).toBeGreaterThanOrEqual(rank[geographicLead(short, asOf).outcome]);
      for (const group_ of threeOfFourYears(short, 2025).groups) expect(threeOfFourYears(long, 2025).groups).toContain(group_);
      // With the number of groups fixed, one more letter never takes CCEE's review away.
      const facts = { studentGroups: GROUPS.length };
      expect(rank[threeOfFourYears(long, 2025, facts).outcome]).toBeGreaterThanOrEqual(rank[threeOfFourYears(short, 2025, facts).outcome]);
      expect(assistancePeriods(long, asOf).length).toBeGreaterThanOrEqual(assistancePeriods(short, asOf).length);
    }),
  );
});

it("the order of files does not matter", () => {
  const record = fc.record({
    year: fc.constantFrom<DashboardYear>(2018, 2019, 2022),
    source: fc.record({ id: fc.constantFrom("a", "b", "c"), kind: fc.constantFrom("official-list" as const, "determination" as const), published: fc.constantFrom("2019-12", "2020-03") }),
    status: fc.constantFrom("general" as const, "differentiated" as const),
    groups: fc.subarray([...GROUPS]).map((groups) => Object.fromEntries(groups.map((group) => [group, PRIORITIES]))),
  });
  const records = fc.array(record.map((given): YearRecord => ({ cds: CDS, reportedIn: given.year, ...given })), { minLength: 1, maxLength: 8 });
  const sorted = (findings: readonly { readonly code: string; readonly place: { readonly path?: string } }[]) => findings.map(({ code, place }) => `${code} ${place.path ?? ""}`).sort();
  fc.assert(
    fc.property(
      records.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }))),
      ([given, shuffled]) => {
        const [left, right] = [supportHistories(given), supportHistories(shuffled)];
        expect(right.histories).toEqual(left.histories);
        expect(sorted(right.findings)).toEqual(sorted(left.findings));
      },
    ),
  );
});

it("traces replay to their answers", () => {
  const dictionary = { parameters: {}, sources: {}, openQuestions: {} };
  fc.assert(
    fc.property(letters, fc.option(fc.integer({ min: 1, max: 13 }), { nil: undefined }), (given, studentGroups) => {
      const history = historyOf(given);
      if (history === undefined) return;
      for (const year of YEARS) {
        const facts = studentGroups === undefined ? {} : { studentGroups };
        const review = threeOfFourYears(history, year, facts);
        const streak = consecutiveYears(history, year);
        for (const { trace, outcome } of [review, streak]) {
          const { answer, differences } = replay(trace, dictionary);
          expect(differences).toEqual([]);
          expect(answer).toBe(outcome === "eligible" ? "yes" : outcome === "not-eligible" ? "no" : outcome === "cannot-determine" ? "unknown" : "not-applicable");
        }
        if (review.outcome === "cannot-determine") expect(review.missing.length).toBeGreaterThan(0);
      }
    }),
  );
});
