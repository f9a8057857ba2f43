import type { DashboardFacts, IndicatorResult, LeaFacts, Level, LocalRating, StateIndicator, StudentGroup } from "@ssos/model";
import { replay } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_INDICATORS } from "./facts.fixture.ts";
import { determineAll, determineDifferentiatedAssistance } from "./determine.ts";
import type { Determination } from "./determination.ts";
import { packFacts } from "./packed-facts.ts";
import { determinationDictionary } from "./trace-dictionary.ts";

const YEARS = [2017, 2018, 2019, 2022, 2023, 2024, 2025, 2026] as const;
const GROUPS = ["ALL", "EL", "LTEL", "SWD", "FOS", "MR"] as const satisfies readonly StudentGroup[];
const DICTIONARY = determinationDictionary();

const level = fc.constantFrom<Level[]>(0, 1, 1, 2, 3, 5);
const result: fc.Arbitrary<IndicatorResult> = fc.oneof(
  fc.record({ colour: level, statusLevel: level, denominator: fc.constantFrom(10, 15, 29, 30, 200) }),
  fc.record({ statusLevel: level }),
  fc.record({ red: fc.boolean() }),
);
const results = fc.dictionary(fc.constantFrom(...GROUPS), fc.dictionary(fc.constantFrom(...ALL_INDICATORS), result, { maxKeys: 7 }), { maxKeys: 4 });
const rating = fc.constantFrom<LocalRating[]>("met", "not-met", "not-met-two-or-more-years");
const local = fc.dictionary(fc.constantFrom("1", "2", "3", "6", "7", "9", "10"), rating);
const dashboard: fc.Arbitrary<DashboardFacts> = fc
  .record({ indicatorsGiven: fc.subarray([...ALL_INDICATORS]), results, local: fc.option(local, { nil: undefined }), dataSubmission: fc.constantFrom(undefined, "certified" as const, "not-certified" as const) })
  .map(({ indicatorsGiven, results, local, dataSubmission }) => ({
    indicatorsGiven: [...new Set([...indicatorsGiven, ...Object.values(results).flatMap((byIndicator) => Object.keys(byIndicator) as StateIndicator[])])],
    results: results as DashboardFacts["results"],
    ...(local === undefined ? {} : { localIndicators: local }),
    ...(dataSubmission === undefined ? {} : { dataSubmission }),
  }));
const facts: fc.Arbitrary<LeaFacts> = fc.record({
  lea: fc.constantFrom<LeaFacts["lea"][]>({ cds: "01611190000000", name: "District", kind: "district" }, { cds: "01100170000000", name: "County office", kind: "coe" }, { cds: "01611190106401", name: "Charter", kind: "charter" }),
  dashboards: fc.dictionary(fc.constantFrom(...YEARS.map(String)), dashboard),
});
const year = fc.constantFrom(...YEARS);

const withoutTrace = ({ trace: _, ...answer }: Determination) => answer;
const certain = (outcome: string) => outcome === "eligible" || outcome === "not-eligible";

describe("a determination", () => {
  it("is what replaying its trace gives", () => {
    fc.assert(
      fc.property(facts, year, (entry, dashboardYear) => {
        const answer = determineDifferentiatedAssistance(entry, { dashboardYear });
        if (answer.outcome === "not-applicable" || answer.trace === undefined) return;
        const replayed = replay(answer.trace, DICTIONARY);
        expect(replayed.differences).toEqual([]);
        expect(replayed.answer).toBe({ eligible: "yes", "not-eligible": "no", "cannot-determine": "unknown" }[answer.outcome]);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same without its trace", () => {
    fc.assert(
      fc.property(facts, year, (entry, dashboardYear) => {
        const { trace: _, ...withTrace } = determineDifferentiatedAssistance(entry, { dashboardYear });
        expect(determineDifferentiatedAssistance(entry, { dashboardYear, trace: false })).toEqual(withTrace);
      }),
    );
  });

  it("is the same of packed facts, and so is what replaying its trace gives", () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 3 }), year, (entries, dashboardYear) => {
        const packed = determineAll(packFacts(entries), { dashboardYear });
        expect(packed.map(withoutTrace)).toEqual(determineAll(entries, { dashboardYear, trace: false }));
        for (const { trace, outcome } of packed) if (trace !== undefined && outcome !== "not-applicable") expect(replay(trace, DICTIONARY).differences).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("once certain, does not turn round when missing facts come in", () => {
    fc.assert(
      fc.property(facts, year, level, (entry, dashboardYear, filled) => {
        const before = determineDifferentiatedAssistance(entry, { dashboardYear });
        fc.pre(certain(before.outcome));
        // Only facts of methods already evaluated: a new method can make anybody eligible.
        const after = determineDifferentiatedAssistance(fill(entry, filled), { dashboardYear });
        expect(after.outcome).toBe(before.outcome);
      }),
      { numRuns: 300 },
    );
  });

  it("open, names facts with which it becomes certain", () => {
    fc.assert(
      fc.property(facts, year, level, (entry, dashboardYear, filled) => {
        const before = determineDifferentiatedAssistance(entry, { dashboardYear });
        fc.pre(before.outcome === "cannot-determine" && before.missing.every(({ fact }) => fact === "colour" || fact === "status"));
        expect(before.missing.length).toBeGreaterThan(0);
        const settled = before.missing.reduce((known, { dashboardYear: missingYear, group, indicator }) => {
          const dashboards = known.dashboards as Record<number, DashboardFacts>;
          const old = dashboards[missingYear];
          if (old === undefined || group === undefined || indicator === undefined) return known;
          const next = { ...old, results: { ...old.results, [group]: { ...old.results[group], [indicator]: { colour: filled, statusLevel: filled, denominator: 100 } } } };
          return { ...known, dashboards: { ...dashboards, [missingYear]: next } };
        }, entry);
        expect(determineDifferentiatedAssistance(settled, { dashboardYear }).outcome).not.toBe("cannot-determine");
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order in which facts stand", () => {
    fc.assert(
      fc.property(facts, year, (entry, dashboardYear) => {
        const answer = determineDifferentiatedAssistance(entry, { dashboardYear, trace: false });
        expect(determineDifferentiatedAssistance(reversed(entry), { dashboardYear, trace: false })).toEqual(answer);
      }),
    );
  });
});

/** Gives every fact that an evaluated method could miss. */
function fill(entry: LeaFacts, value: Level): LeaFacts {
  const dashboards = Object.fromEntries(
    Object.entries(entry.dashboards).map(([key, old]) => {
      if (old === undefined || old.indicatorsGiven.length === 0) return [key, old];
      const complete = (known: IndicatorResult | undefined, indicator: StateIndicator): IndicatorResult => {
        if (known === undefined) return old.indicatorsGiven.includes(indicator) ? { colour: 0, statusLevel: 0 } : { colour: value, statusLevel: value, denominator: 100 };
        const flagged: Level = known.red === undefined ? value : known.red ? 1 : value === 1 ? 2 : value;
        return { colour: flagged, statusLevel: flagged, denominator: 100, ...known };
      };
      const groups = Object.fromEntries(GROUPS.map((group) => [group, Object.fromEntries(ALL_INDICATORS.map((indicator) => [indicator, complete(old.results[group]?.[indicator], indicator)]))]));
      return [key, { ...old, indicatorsGiven: ALL_INDICATORS, results: groups }];
    }),
  );
  return { ...entry, dashboards };
}

function reversed(entry: LeaFacts): LeaFacts {
  const turn = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
  return { ...entry, dashboards: Object.fromEntries(Object.entries(entry.dashboards).map(([key, old]) => [key, { ...old, indicatorsGiven: [...old.indicatorsGiven].reverse(), results: turn(old.results) }])) };
}
