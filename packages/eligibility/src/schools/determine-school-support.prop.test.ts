import { replay, type StateIndicator } from "@ssos/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ALL_SCHOOL_CRITERIA } from "./all-school-criteria.ts";
import { determineSchoolSupport, TARGETED_GROUPS } from "./determine-school-support.ts";
import { SCHOOL_SUPPORTS, type IndicatorMark, type SchoolFacts } from "./school-facts.ts";

const INDICATORS = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const satisfies readonly StateIndicator[];
const years = [2017, 2018, 2019, 2022, 2023, 2024, 2025] as const;
const schoolYears = ["2016-17", "2017-18", "2018-19", "2019-20", "2020-21", "2021-22", "2022-23", "2023-24", "2024-25"] as const;

const certain = fc.constantFrom<IndicatorMark>("red", "orange", "higher", "none");
const group = fc.record(Object.fromEntries(INDICATORS.map((indicator) => [indicator, certain])) as Record<StateIndicator, typeof certain>);
const groups = fc.dictionary(fc.constantFrom("ALL", ...TARGETED_GROUPS.slice(0, 4)), group);
const counts = fc.record({ graduates: fc.nat(80), more: fc.nat(60) }).map(({ graduates, more }) => ({ graduates, cohort: graduates + more }));
const complete = fc.record({
  marks: fc.record(Object.fromEntries(years.map((year) => [year, groups]))),
  graduation: fc.record(Object.fromEntries(schoolYears.map((year) => [year, counts]))),
  titleI: fc.record(Object.fromEntries(schoolYears.map((year) => [year, fc.boolean()]))),
  previous: fc.constantFrom(...SCHOOL_SUPPORTS),
}) as unknown as fc.Arbitrary<Omit<SchoolFacts, "cds">>;
const criteria = fc.constantFrom(...Object.values(ALL_SCHOOL_CRITERIA));

/** Makes some facts unknown: colours to "not-red" or absent, counts and Title I to absent. */
function veil(facts: Omit<SchoolFacts, "cds">, hide: (key: string) => boolean): SchoolFacts {
  const marks = Object.fromEntries(
    Object.entries(facts.marks).map(([year, school]) => [
      year,
      Object.fromEntries(
        Object.entries(school ?? {}).map(([name, given]) => [
          name,
          Object.fromEntries(Object.entries(given).flatMap(([indicator, mark]) => (!hide(`${year}${name}${indicator}`) ? [[indicator, mark]] : mark === "red" ? [] : [[indicator, "not-red"]]))),
        ]),
      ),
    ]),
  );
  const keep = <T extends object>(record: T, prefix: string) => Object.fromEntries(Object.entries(record).filter(([key]) => !hide(prefix + key))) as T;
  return { cds: "01611190000001", marks, graduation: keep(facts.graduation ?? {}, "g"), titleI: keep(facts.titleI ?? {}, "t"), ...(hide("previous") || facts.previous === undefined ? {} : { previous: facts.previous }) };
}

it("a trace replays to the answer it stands for", () => {
  fc.assert(
    fc.property(complete, criteria, fc.func(fc.boolean()), (facts, rules, hide) => {
      const determination = determineSchoolSupport(veil(facts, hide), rules);
      expect(replay(determination.trace, { parameters: {}, sources: {}, openQuestions: {} })).toEqual({ answer: determination.support ?? null, differences: [] });
    }),
    { numRuns: 150 },
  );
});

it("what is certain with some facts unknown stays true when they become known", () => {
  fc.assert(
    fc.property(complete, criteria, fc.func(fc.boolean()), (facts, rules, hide) => {
      const known = determineSchoolSupport({ cds: "01611190000001", ...facts }, rules);
      const veiled = determineSchoolSupport(veil(facts, hide), rules);
      for (const support of known.possible) expect(veiled.possible).toContain(support);
      if (veiled.support !== undefined) expect(veiled.missing).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it("one more Red never takes a school out of low performance", () => {
  fc.assert(
    fc.property(group, fc.constantFrom(...INDICATORS), (marks, indicator) => {
      const rules = ALL_SCHOOL_CRITERIA[2023];
      if (rules === undefined || marks[indicator] === "none") return;
      const decide = (all: typeof marks) => determineSchoolSupport({ cds: "01611190000001", marks: { 2022: {}, 2023: { ALL: all } }, titleI: { "2022-23": true }, previous: "general", graduation: {} }, rules).possible;
      if (decide(marks).includes("csi-low-performance")) expect(decide({ ...marks, [indicator]: "red" })).toContain("csi-low-performance");
    }),
  );
});
