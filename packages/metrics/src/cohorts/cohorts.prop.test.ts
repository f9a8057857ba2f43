import { DASHBOARD_YEARS, type DashboardYear } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSISTANCE_STATUSES, type AssistanceRecord } from "./assistance-record.ts";
import { countIdentifiedBy } from "./count-identified-by.ts";
import { identifiedCounts } from "./count-identified.ts";
import { entryCohorts } from "./entry-cohorts.ts";
import { summariseSupport } from "./support-summary.ts";
import { timeInAssistance } from "./time-in-assistance.ts";
import { movementRates, transitionMatrix } from "./transitions.ts";

const YEARS: readonly DashboardYear[] = DASHBOARD_YEARS.slice(0, 6);

const history = fc.record(Object.fromEntries(YEARS.map((year) => [String(year), fc.option(fc.constantFrom(...ASSISTANCE_STATUSES), { nil: undefined })])));
const state = fc.array(fc.tuple(history, fc.constantFrom("01", "27", "58"), fc.constantFrom("district" as const, "coe" as const)), { maxLength: 30 }).map((rows) =>
  rows.map(
    ([statuses, county, kind], index): AssistanceRecord => ({
      cds: `${county}${String(10000 + index)}0000000`,
      name: `LEA ${index}`,
      kind,
      county: "",
      years: Object.fromEntries(Object.entries(statuses).flatMap(([year, status]) => (status === undefined ? [] : [[year, { status, groups: { SWD: status === "differentiated" ? [4, 5] : [] } }]]))),
    }),
  ),
);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("counts and cohorts", () => {
  it("do not depend on the order of records", () => {
    fc.assert(
      fc.property(state, (records) => {
        expect(summariseSupport([...records].reverse(), YEARS)).toEqual(summariseSupport(records, YEARS));
      }),
    );
  });

  it("do not change for a year when other years are added", () => {
    fc.assert(
      fc.property(state, (records) => {
        const only = records.map((record) => ({ ...record, years: record.years[2023] === undefined ? {} : { 2023: record.years[2023] } }));
        expect(identifiedCounts(only, 2023)).toEqual(identifiedCounts(records, 2023));
      }),
    );
  });

  it("add up over counties", () => {
    fc.assert(
      fc.property(state, (records) => {
        const { districts, coes } = identifiedCounts(records, 2023);
        const { counts } = countIdentifiedBy(records, 2023, "county");
        expect([sum(counts.map((count) => count.districts)), sum(counts.map((count) => count.coes))]).toEqual([districts, coes]);
      }),
    );
  });

  it("count every LEA known in one of two years once in the moves, and each in one rate or as unknown", () => {
    fc.assert(
      fc.property(state, (records) => {
        const { matrix } = transitionMatrix(records, 2019, 2022);
        expect(sum(Object.values(matrix).flatMap((row) => Object.values(row)))).toBe(records.filter(({ years }) => years[2019] !== undefined || years[2022] !== undefined).length);
        const rates = movementRates(records, 2019, 2022);
        expect(rates.exit.denominator + rates.firstEntry.denominator + rates.reEntry.denominator + rates.unknown).toBe(records.filter(({ years }) => years[2019] !== undefined || years[2022] !== undefined).length);
        expect(rates.exit.numerator + rates.persistence.numerator).toBe(rates.exit.denominator);
      }),
    );
  });

  it("put every LEA ever identified into one cohort, and follow all of it", () => {
    fc.assert(
      fc.property(state, (records) => {
        const cohorts = entryCohorts(records, YEARS);
        const members = cohorts.flatMap(({ leas }) => leas);
        expect(new Set(members).size).toBe(members.length);
        expect(members.length).toBe(records.filter(({ years }) => Object.values(years).some(({ status }) => status === "differentiated")).length);
        for (const { leas, later } of cohorts) for (const one of later) expect(one.identified + one.yearTwo + one.general + one.unknown).toBe(leas.length);
      }),
    );
  });

  it("give spells whose lists are in assistance, and a curve that falls from at most 1 to at least 0", () => {
    fc.assert(
      fc.property(state, (records) => {
        const { spells, beginningUnseen, curve } = timeInAssistance(records, YEARS);
        const assisted = sum(records.map(({ years }) => Object.values(years).filter(({ status }) => status !== "general").length));
        expect(sum(spells.map(({ duration }) => duration))).toBe(assisted);
        expect(beginningUnseen).toBe(0);
        let last = 1;
        for (const { survival, lower, upper } of curve.steps) {
          expect(survival).toBeLessThanOrEqual(last);
          expect(survival).toBeGreaterThanOrEqual(0);
          if (lower !== null && upper !== null) expect(lower <= survival && survival <= upper).toBe(true);
          last = survival;
        }
      }),
    );
  });
});
