import { describe, expect, it } from "vitest";
import { allSections } from "./all-sections.ts";
import { changesBetween } from "./changes-between.ts";
import { compareProvisions } from "./compare-provisions.ts";
import { section2575_2 } from "./code/ec-2575.2.ts";
import { section52064_4 } from "./code/ec-52064.4.ts";
import { section52071 } from "./code/ec-52071.ts";
import { section52071_5 } from "./code/ec-52071.5.ts";

describe("changesBetween", () => {
  it("excludes the first day and includes the last", () => {
    const dates = (from: string, to: string) => changesBetween([section52071], from, to).map(({ date }) => date);
    expect(dates("2026-07-08", "2026-07-09")).toEqual(["2026-07-09"]);
    expect(dates("2026-07-09", "2026-09-17")).toEqual([]);
    expect(dates("2026-07-09", "2026-09-18")).toEqual(["2026-09-18"]);
  });

  it("tells that the minimum of two years became three, and where provisions went", () => {
    const [change] = changesBetween([section52071], "2026-01-01", "2026-07-09");
    expect(change).toMatchObject({ kind: "amended", bill: "AB 126", texts: "derived" });
    expect(change?.differences).toContainEqual({ kind: "figures", at: ["c"], figures: [{ before: "2 years", after: "3 years" }, { before: null, after: "2026" }, { before: null, after: "3 years" }] });
    const moves = change?.differences.flatMap((difference) => (difference.kind === "renumbered" ? [`${difference.at.join(".")} to ${difference.to.join(".")}`] : []));
    expect(moves).toEqual(["c.1 to c", "c.1.A to c.1", "c.1.A.i to c.1.A", "c.1.A.ii to c.1.B", "c.1.B to c.2", "c.1.C to c.3", "c.1.D to c.4", "c.1.E to c.5"]);
    expect(change?.differences).toContainEqual({ kind: "gone", at: ["c", "2"], about: "district fails 60900" });
  });

  it("gives read texts as read: the county twin lost its subdivision on data", () => {
    const [change] = changesBetween([section52071_5], "2026-01-01", "2026-07-09");
    expect(change?.texts).toBe("read");
    expect(change?.differences).toContainEqual({ kind: "renumbered", at: ["d"], to: ["c"], about: "county board pays for assistance it requests" });
    expect(change?.differences).toContainEqual({ kind: "gone", at: ["c"], about: "county office fails 60900" });
  });

  it("does not compare with a text that was not seen", () => {
    const [change] = changesBetween([section52071], "2023-01-01", "2023-12-31");
    expect(change).toMatchObject({ bill: "SB 114", texts: "not-seen", differences: [] });
  });

  it("keeps to a provision when one is given", () => {
    expect(changesBetween(allSections, "2026-07-10", "2026-10-01", "EC 52071(h)").map(({ bill }) => bill)).toEqual(["SB 133"]);
    expect(changesBetween(allSections, "2026-07-10", "2026-10-01", "EC 52071(b)")).toEqual([]);
    expect(changesBetween(allSections, "2026-01-01", "2026-10-01", "WIC 300")).toEqual([]);
  });

  it("lists what stops, and what leaves the code, on its own day", () => {
    expect(changesBetween([section2575_2], "2026-06-30", "2026-07-09").map(({ date, kind }) => `${date} ${kind}`)).toEqual(["2026-07-01 stops", "2026-07-09 amended"]);
    expect(changesBetween([section52064_4], "2028-01-01", "2029-12-31").map(({ date, kind }) => `${date} ${kind}`)).toEqual(["2028-07-01 stops", "2029-01-01 repealed"]);
  });

  it("reports the article of 2013 as added, not as amended", () => {
    const added = changesBetween(allSections, "2013-06-30", "2013-07-01");
    expect(added.every(({ kind }) => kind === "added")).toBe(true);
    expect(added.map(({ citation }) => citation)).toEqual(expect.arrayContaining(["EC 52060", "EC 52064.5", "EC 52070", "EC 52071", "EC 52072", "EC 52074"]));
  });

  it("reports sections added on 2026-07-09", () => {
    const added = changesBetween(allSections, "2026-07-01", "2026-07-31").filter(({ kind }) => kind === "added");
    expect(added.map(({ citation }) => citation)).toEqual(["EC 2575.35", "EC 52071.1", "EC 52071.51"]);
  });
});

describe("compareProvisions", () => {
  const before = [
    { label: "a", about: "first", refs: ["EC 1"] },
    { label: "b", about: "second", figures: ["2 years", "$5"], provisions: [{ label: "1", about: "part" }] },
  ];

  it("finds nothing between equals", () => expect(compareProvisions(before, before)).toEqual([]));

  it("reports the topmost of what is new or gone", () => {
    expect(compareProvisions(before, before.slice(0, 1))).toEqual([{ kind: "gone", at: ["b"], about: "second" }]);
    expect(compareProvisions(before.slice(0, 1), before)).toEqual([{ kind: "new", at: ["b"], about: "second" }]);
  });

  it("knows a provision again under another label", () => {
    const after = [{ label: "a", about: "inserted" }, { label: "b", about: "first", refs: ["EC 1"] }, { label: "c", about: "second", figures: ["3 years", "$5"], provisions: [{ label: "1", about: "part" }] }];
    expect(compareProvisions(before, after)).toEqual([
      { kind: "new", at: ["a"], about: "inserted" },
      { kind: "renumbered", at: ["a"], to: ["b"], about: "first" },
      { kind: "renumbered", at: ["b"], to: ["c"], about: "second" },
      { kind: "figures", at: ["c"], figures: [{ before: "2 years", after: "3 years" }] },
      { kind: "renumbered", at: ["b", "1"], to: ["c", "1"], about: "part" },
    ]);
  });

  it("reports changed references", () => {
    expect(compareProvisions([{ label: "a", about: "x", refs: ["EC 1", "EC 2"] }], [{ label: "a", about: "x", refs: ["EC 2", "EC 3"] }])).toEqual([{ kind: "references", at: ["a"], added: ["EC 3"], removed: ["EC 1"] }]);
  });
});
