import { RACE_ETHNICITY_GROUPS } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suppressSmallGroups } from "./suppress-small-groups.ts";

const sizes = fc.array(fc.nat({ max: 60 }), { minLength: RACE_ETHNICITY_GROUPS.length, maxLength: RACE_ETHNICITY_GROUPS.length });

describe("suppressSmallGroups", () => {
  it("shows no group of 1 to 10, and never lets subtraction give back fewer than 11 pupils", () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const values = [{ group: "ALL", set: "s", pupils: counts.reduce((sum, count) => sum + count, 0) }, ...RACE_ETHNICITY_GROUPS.map((group, index) => ({ group, set: "s", pupils: counts[index] ?? 0 }))];
        const shown = suppressSmallGroups(values);
        values.forEach(({ pupils }, index) => {
          if (pupils >= 1 && pupils <= 10) expect(shown[index]).toBe(false);
        });
        const hidden = values.filter((_, index) => index > 0 && shown[index] === false);
        const rest = hidden.reduce((sum, { pupils }) => sum + pupils, 0);
        const nothingLeftToHide = values.every(({ pupils }, index) => index === 0 || pupils === 0 || shown[index] === false);
        if (shown[0] === true && hidden.length > 0 && !nothingLeftToHide) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(rest).toBeGreaterThanOrEqual(11);
        }
      }),
    );
  });

  it("shows less, never more, when a group shrinks below 11", () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), (pupils) => {
        expect(suppressSmallGroups([{ group: "SWD", set: "s", pupils }])[0]).toBe(pupils === 0 || pupils >= 11);
      }),
    );
  });
});
