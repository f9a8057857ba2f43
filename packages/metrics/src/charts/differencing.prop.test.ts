import { RACE_ETHNICITY_GROUPS, type StudentGroup } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapChart } from "./gap-chart.ts";
import { indicatorHeatMap } from "./indicator-heat-map.ts";
import { suppressSmallGroups, type GroupValue } from "./suppress-small-groups.ts";

// What somebody finds out who knows the rule, the total and everything shown: every way to fill the hidden places that adds
// up and that the rule itself would have hidden in the same way. A protected number that is the same in all of them is given back.

interface Part {
  readonly pupils: number;
  readonly published: boolean;
}

const groupsOf = (parts: readonly Part[], allPublished: boolean): GroupValue[] => [
  { group: "ALL", set: "s", pupils: parts.reduce((sum, { pupils }) => sum + pupils, 0), published: allPublished },
  ...parts.map(({ pupils, published }, index) => ({ group: RACE_ETHNICITY_GROUPS[index] ?? "", set: "s", pupils, published })),
];

/** For each place, the counts that it may hold; places that are shown hold what they show. */
function possible(parts: readonly Part[], allPublished: boolean): Set<number>[] {
  const values = groupsOf(parts, allPublished);
  const shown = suppressSmallGroups(values);
  const total = shown[0] === true ? (values[0]?.pupils ?? 0) : undefined;
  const found = parts.map(() => new Set<number>());
  const LARGEST = 22;
  const fill = (at: number, filled: readonly Part[], left: number | undefined): void => {
    const part = parts[at];
    if (part === undefined) {
      if (left !== undefined && left !== 0) return;
      const again = suppressSmallGroups(groupsOf(filled, allPublished));
      if (again.every((one, index) => one === shown[index])) filled.forEach(({ pupils }, index) => found[index]?.add(pupils));
      return;
    }
    const candidates = shown[at + 1] === true ? [part.pupils] : Array.from({ length: LARGEST + 1 }, (_, pupils) => pupils);
    for (const pupils of candidates) if (left === undefined || pupils <= left) fill(at + 1, [...filled, { ...part, pupils }], left === undefined ? undefined : left - pupils);
  };
  fill(0, [], total);
  return found;
}

const size = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 12 }) }, { weight: 1, arbitrary: fc.nat({ max: 20 }) });
const partOf = (published: fc.Arbitrary<boolean>) => fc.record({ pupils: size, published });
const isProtected = ({ pupils, published }: Part) => !published && pupils >= 1 && pupils <= 10;

describe("differencing", () => {
  it.each([
    ["a user's own data", fc.constant(false), fc.constant(false)],
    ["the user's data beside published values", fc.boolean(), fc.constant(false)],
  ] as const)("%s: no protected number follows from the total, the others and the rule", (_, published, allPublished) => {
    let protectedNumbers = 0;
    fc.assert(
      fc.property(fc.array(partOf(published), { minLength: 2, maxLength: 4 }), allPublished, (parts, total) => {
        const found = possible(parts, total);
        parts.forEach((part, index) => {
          if (!isProtected(part)) return;
          protectedNumbers += 1;
          expect(found[index]?.has(part.pupils)).toBe(true);
          expect(found[index]?.size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 200 },
    );
    expect(protectedNumbers).toBeGreaterThan(100);
  });

  it.each([
    ["of two equal groups, neither tells that the other is not smaller", [12, 12, 10]],
    ["20 pupils in two hidden groups are 10 in each", [10, 10, 11]],
  ])("%s", (_, sizes) => {
    const parts = sizes.map((pupils) => ({ pupils, published: false }));
    possible(parts, false).forEach((counts, index) => {
      if (isProtected(parts[index] as Part)) expect(counts.size).toBeGreaterThan(1);
    });
  });

  it("hides all students where the State's values leave nothing else to hide", () => {
    const values = [
      { group: "ALL", set: "s", pupils: 100 },
      { group: "HI", set: "s", pupils: 60, published: true },
      { group: "WH", set: "s", pupils: 31, published: true },
      { group: "AA", set: "s", pupils: 9 },
    ];
    expect(suppressSmallGroups(values)).toEqual([false, true, true, false]);
    // With Asian students not among the values, the rest of the total is theirs too.
    const withOthers = (total: number) => suppressSmallGroups([{ group: "ALL", set: "s", pupils: total }, ...values.slice(1)]);
    expect(withOthers(101)).toEqual([false, true, true, false]);
    expect(withOthers(102)).toEqual([true, true, true, false]);
  });

  it("one set tells nothing about another", () => {
    const set = (name: string, aa: number) => groupsOf([{ pupils: 40, published: false }, { pupils: 30, published: false }, { pupils: aa, published: false }], false).map((value) => ({ ...value, set: name }));
    expect(suppressSmallGroups([...set("ela", 9), ...set("math", 12)])).toEqual([...suppressSmallGroups(set("ela", 9)), ...suppressSmallGroups(set("math", 12))]);
  });

  it("no chart holds what it hides, in any of its texts", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ pupils: size }), { minLength: 3, maxLength: RACE_ETHNICITY_GROUPS.length }), (sizes) => {
        // A status of its own for every cell, so that it can be looked for in the whole specification.
        const groups: readonly StudentGroup[] = ["ALL", ...RACE_ETHNICITY_GROUPS.slice(0, sizes.length)];
        const counts = [sizes.reduce((sum, { pupils }) => sum + pupils, 0), ...sizes.map(({ pupils }) => pupils)];
        const shown = suppressSmallGroups(groups.map((group, index) => ({ group, set: "ela", pupils: counts[index] ?? 0 })));
        const chart = JSON.stringify(indicatorHeatMap(groups.map((group, index) => ({ group, indicator: "ela", colour: 1, status: `-77.${index}771`, pupils: counts[index] ?? 0 })), { title: "T" }));
        groups.forEach((_, index) => expect(chart.includes(`-77.${index}771`)).toBe(shown[index]));
      }),
    );
    const years = [{ year: 2023, group: { value: -77.123, pupils: 9 }, others: { value: -20, pupils: 500 } }];
    expect(JSON.stringify(gapChart(years, { group: "EL", others: "All" }, { title: "Gap", unit: "points" }))).not.toMatch(/77\.1|57\.1/);
  });
});
