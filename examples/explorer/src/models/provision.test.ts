import { describe, expect, it } from "vitest";
import { provisionView } from "./provision.ts";

describe("provisionView", () => {
  it("shows what a provision was about on a day, and what the section became", () => {
    const before = provisionView("EC 52071(c)", "2023-12-15");
    expect(before).toMatchObject({ section: "Assistance to school districts", pinned: false });
    expect(before.problem).toBeUndefined();
    expect(before.path.map(({ citation, about }) => [citation, about])).toEqual([["EC 52071(c)", "assistance after identification"]]);
    expect(before.parts.map(({ citation }) => citation)).toEqual(["EC 52071(c)(1)", "EC 52071(c)(2)"]);
    expect(before.version).toMatchObject({ made: "SB 114, Stats. 2023, Ch. 48, Sec. 70", until: "replaced on 2026-07-09" });
    expect(provisionView("EC 52071(c)", "2026-10-02").path[0]?.about).toBe("a group meets the criteria");
    expect(before.officialText).toContain("sectionNum=52071.");
  });

  it("keeps to the day that a citation names itself", () => {
    expect(provisionView("EC 52071(c)(1)@2023-07-10", "2026-11-22")).toMatchObject({ asOf: "2023-07-10", pinned: true });
  });

  it.each([
    ["EC 52071(c)(3)", "2024-07-01", "no such provision"],
    ["EC 52071(c)", "2010-01-01", "did not exist yet"],
    ["EC 52071(c)", "2020-01-01", "not read"],
    ["EC 99999", "2024-07-01", "not among those held here"],
    ["GC 54950", "2024-07-01", "another code"],
    ["EC 52071(c)", "", "Give a day"],
    ["no citation", "2024-07-01", "cannot be read"],
  ])("%s on %s says why there is nothing", (citation, date, why) => {
    expect(provisionView(citation, date).problem).toContain(why);
  });
});
