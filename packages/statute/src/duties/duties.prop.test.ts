import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allDuties } from "./all-duties.ts";
import { assistanceDurationFor } from "./assistance-duration.ts";
import { dutiesToward } from "./duties-toward.ts";
import { dutiesOf } from "./duties-of.ts";
import { dutyChanges } from "./duty-changes.ts";
import { inForce } from "./duty.ts";
import { responsibilityMatrix } from "./responsibilities.ts";

const date = fc.integer({ min: Date.UTC(2013, 0, 1) / 86_400_000, max: Date.UTC(2033, 0, 1) / 86_400_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const kind = fc.constantFrom("district", "coe", "charter");
const year = fc.constantFrom(2017, 2018, 2019, 2022, 2023, 2024, 2025, 2026, 2029);

describe("duties", () => {
  it("toward an LEA are owed or possible, never both, and only while their text is in force or pinned", () => {
    fc.assert(
      fc.property(kind, year, date, (one, dashboardYear, asOf) => {
        const { duties, possibly, openQuestions } = dutiesToward(allDuties, { kind: one, dashboardYear, asOf });
        expect(duties.filter((duty) => possibly.includes(duty))).toEqual([]);
        const pinned = duties.flatMap(({ readsAs }) => (readsAs === undefined ? [] : [readsAs]));
        for (const duty of duties) expect(inForce(duty, asOf) || pinned.includes(duty.wayOf ?? duty.partOf ?? ""), duty.id).toBe(true);
        for (const { test } of duties) if (test !== undefined) expect(dashboardYear >= (test.fromDashboard ?? 0) && dashboardYear <= (test.untilDashboard ?? 9999)).toBe(true);
        if (possibly.length > 0) expect(openQuestions.length).toBeGreaterThan(0);
      }),
    );
  });

  it("changed one way are changed back the other way", () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const [there, back] = [dutyChanges(allDuties, from, to), dutyChanges(allDuties, to, from)];
        expect(there.new).toEqual(back.gone);
        expect(there.gone).toEqual(back.new);
        expect(there.unchanged).toBe(back.unchanged);
      }),
    );
  });

  it("stand in the matrix once for each actor", () => {
    fc.assert(
      fc.property(date, (asOf) => {
        const { cells } = responsibilityMatrix(allDuties, asOf);
        const norms = dutiesOf(allDuties, { asOf }).duties.reduce((total, { actors }) => total + actors.length, 0);
        expect(cells.reduce((total, cell) => total + cell.norms.length, 0)).toBe(norms);
      }),
    );
  });

  it("last as long whenever one looks: only the open questions change", () => {
    fc.assert(
      fc.property(kind, year, date, date, (one, dashboardYear, early, late) => {
        const [first, second] = [assistanceDurationFor(one, dashboardYear, early), assistanceDurationFor(one, dashboardYear, late)];
        expect(first.ok).toBe(second.ok);
        if (first.ok && second.ok) expect(first.value.minimumYears).toBe(second.value.minimumYears);
      }),
    );
  });
});
