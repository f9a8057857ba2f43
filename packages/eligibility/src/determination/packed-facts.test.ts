import { isSsosError, STATE_INDICATORS, STUDENT_GROUPS, type DashboardFacts, type IndicatorResult, type LeaFacts, type Level } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { ALL_INDICATORS } from "./facts.fixture.ts";
import { determineAll } from "./determine.ts";
import { indicatorNumber } from "./indicator-number.ts";
import type { PackedDashboard } from "./any-facts.ts";
import { packFacts, resultOf } from "./packed-facts.ts";

const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const;
const facts = (results: DashboardFacts["results"], more: Partial<DashboardFacts> = {}): LeaFacts => ({ lea, dashboards: { 2023: { indicatorsGiven: ALL_INDICATORS, results, ...more } } });
const packed = (results: DashboardFacts["results"]): PackedDashboard => packFacts([facts(results)])[0]?.dashboards[2023] as PackedDashboard;

describe("packed facts", () => {
  it("keep every level, mark and gap", () => {
    const levels: readonly (Level | null | undefined)[] = [undefined, null, 0, 1, 2, 3, 4, 5];
    for (const colour of levels) {
      for (const statusLevel of levels) {
        for (const sizeMet of [undefined, null, true, false]) {
          for (const red of [undefined, true, false]) {
            const given = { colour, statusLevel, sizeMet, red } as IndicatorResult;
            const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null));
            expect(resultOf(packed({ SWD: { cci: given } }), "SWD", "cci")).toEqual(kept);
          }
        }
      }
    }
  });

  it("give each group and indicator a place of its own, and no row where there is none", () => {
    for (const group of STUDENT_GROUPS) {
      for (const indicator of STATE_INDICATORS) {
        const dashboard = packed({ [group]: { [indicator]: { colour: 4 } } });
        for (const other of STUDENT_GROUPS) for (const one of STATE_INDICATORS) expect(resultOf(dashboard, other, one)).toEqual(other === group && one === indicator ? { colour: 4 } : undefined);
      }
    }
  });

  it.each([
    ["SWD", 29, false],
    ["SWD", 30, true],
    ["FOS", 14, false],
    ["FOS", 15, true],
    // Long-term English learners do not count in 2023, whatever their number.
    ["LTEL", 500, false],
  ] as const)("compare the size of %s with the minimum: %d pupils", (group, denominator, met) => {
    expect(resultOf(packed({ [group]: { cci: { statusLevel: 1, denominator } } }), group, "cci")).toEqual({ statusLevel: 1, sizeMet: met });
  });

  it("can be handed to a worker without a copy", () => {
    const given = packFacts([facts({ SWD: { susp: { colour: 1 }, grad: { colour: 1 } } })]);
    const before = determineAll(given, { dashboardYear: 2023 });
    const buffers = given.flatMap(({ dashboards }) => Object.values(dashboards).flatMap(({ levels, truths }) => [levels.buffer, truths.buffer])) as ArrayBuffer[];
    const received = structuredClone(given, { transfer: buffers });
    expect(given[0]?.dashboards[2023]?.truths).toHaveLength(0);
    expect(determineAll(received, { dashboardYear: 2023 })).toEqual(before);
    expect(before[0]?.outcome).toBe("eligible");
  });

  it("keep local indicators and data submission", () => {
    const more = { localIndicators: { 1: "not-met" }, dataSubmission: "certified" } as const;
    expect(packFacts([facts({}, more)])[0]?.dashboards[2023]).toMatchObject(more);
    expect(Object.keys(packed({}))).toEqual(["indicatorsGiven", "levels", "truths"]);
  });

  it.each([6, -1, 2.5, Number.NaN])("refuse %d, which is no level, and say where", (level) => {
    let thrown: unknown;
    try {
      packed({ SWD: { math: { colour: level as Level } } });
    } catch (error) {
      thrown = error;
    }
    expect(isSsosError(thrown, "not-a-level") && thrown.info).toEqual({ found: String(level), expected: "a whole number from 0 to 5", column: "01611190000000/2023/SWD/math" });
  });

  it("number indicators as the list of them does", () => {
    expect(STATE_INDICATORS.map(indicatorNumber)).toEqual(STATE_INDICATORS.map((_, index) => index));
    expect(indicatorNumber("enrolment")).toBe(-1);
  });
});
