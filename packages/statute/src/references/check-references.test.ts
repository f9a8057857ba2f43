import { describe, expect, it } from "vitest";
import { allSections } from "../sections/all-sections.ts";
import type { Provision, Section } from "../sections/section.ts";
import { checkReferences, type ReferenceFinding } from "./check-references.ts";
import { knownDefects, type KnownDefect } from "./known-defects.ts";
import { definitionCycles, referenceGraph, referencesTo } from "./reference-graph.ts";

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const cache = new Map<string, ReferenceFinding[]>();
const findingsOn = (date: string): ReferenceFinding[] => {
  const findings = cache.get(date) ?? checkReferences(allSections, date);
  cache.set(date, findings);
  return findings;
};
const isFound = ({ at, foundBy }: KnownDefect, date: string, place: string): boolean => at.includes(place) && findingsOn(date).some(({ code, from }) => code === foundBy && from === place);

const byRule = knownDefects.filter(({ foundBy }) => foundBy !== "judgement").flatMap((defect) => defect.at.map((place) => [defect.id, place, defect] as const));
const judged = knownDefects.filter(({ foundBy }) => foundBy === "judgement");

describe("the known defects of the law", () => {
  it("are all thirty, with those found later", () => {
    const expected = [...Array.from({ length: 30 }, (_, at) => `A${at + 1}`), "C25", "C27a", "C27b"];
    expect([...new Set(knownDefects.map(({ id }) => id))]).toEqual(expected);
  });

  it.each(byRule)("%s at %s is found by its rule on its first and its last day", (_, place, defect) => {
    expect(isFound(defect, defect.since, place)).toBe(true);
    expect(isFound(defect, defect.until === "open" ? "2026-10-02" : dayBefore(defect.until), place)).toBe(true);
  });

  it.each(byRule.filter(([, , { until }]) => until !== "open"))("%s at %s is gone when its text is", (_, place, defect) => {
    expect(isFound(defect, defect.until, place)).toBe(false);
  });

  it("give a reason where only a reader can see them", () => {
    expect(judged.map(({ id }) => id)).toEqual(["A15", "A19", "A20", "A22", "A26", "A27", "A28", "C25", "C27a"]);
    for (const { reason = "" } of judged) expect(reason.length).toBeGreaterThan(20);
  });
});

describe("what is meant", () => {
  const meant = (from: string, to: string, date: string) => findingsOn(date).find((finding) => finding.from === from && finding.to === to)?.meant;
  it.each([
    ["A2", "EC 52071(c)(3)", "EC 52071(f)", "EC 52071(g)"],
    ["A4", "EC 52071(a)", "EC 52072", "EC 52072.1"],
    ["A5", "EC 52066(i)(1)(B)", "EC 52071(c)(1)(C)", "EC 52071(c)(3)"],
    ["A6", "EC 52074(h)", "EC 52072(b)", "EC 52072.1"],
    ["A7", "EC 52064.5(a)(3)", "EC 52072.5", "EC 52072.6"],
    ["A12", "EC 52064.1(c)(2)(B)", "EC 52071.5(b)", "EC 52071.5(a)"],
    ["A13", "EC 52064.1(c)(1)(C)", "EC 47606.5(e)", "EC 47606.5(f)"],
    ["A14", "EC 2575.35(c)(2)", "EC 52071(c)", "EC 52071(h)"],
    ["A16", "EC 52071.51(b)", "EC 52071.51", "EC 52071.5(a)"],
    ["A21", "EC 32526(e)(3)(B)", "EC 32526(c)(2)(E)", "EC 32526(c)(2)(F)"],
    ["A30", "EC 52064(b)(2)", "EC 52071", "EC 52071.1"],
  ])("%s: %s names %s for %s", (_, from, to, expected) => expect(meant(from, to, "2026-10-02")?.[0]).toBe(expected));

  it("A1: what is (c)(3) since 2026 was (c)(1)(C)", () => expect(meant("EC 52071(e)", "EC 52071(c)(3)", "2024-01-01")).toEqual(["EC 52071(c)(1)(C)"]));
  it("A8: what 52072(b)(1) said is 52072(a) since 2023", () => expect(meant("EC 47607.3(c)", "EC 52072(b)(1)", "2024-01-01")).toEqual(["EC 52072(a)"]));
  it("A14: before (h) existed nothing could be suggested", () => expect(meant("EC 2575.35(c)(2)", "EC 52071(c)", "2026-08-01")).toEqual([]));
  it("A18: nothing provides for recommendations", () => expect(meant("EC 52072.6(b)(1)", "EC 52072.5", "2026-10-02")).toEqual([]));
});

describe("the other findings on 2026-10-02", () => {
  const known = new Set(byRule.map(([, place, { foundBy }]) => `${foundBy} ${place}`));
  const rest = findingsOn("2026-10-02").filter(({ code, from }) => !known.has(`${code} ${from}`));

  it("hold no error that is not a known defect", () => expect(rest.filter(({ severity }) => severity === "error")).toEqual([]));
  it("hold one warning: the stability grant counts the money of the sections that ended", () => {
    expect(rest.filter(({ severity }) => severity === "warning").map(({ from, to }) => `${from} ${to}`)).toEqual(["EC 2575.35(d)(3)(A) EC 2575.2"]);
  });
});

const section = (number: string, provisions: readonly Provision[]): Section => ({
  number,
  title: number,
  versions: [{ effective: "2020-01-01", until: "open", by: { chapter: "Stats. 2020, Ch. 1", changed: "added" }, text: "full", structure: "complete", confidence: "verified", provisions }],
});

describe("definition cycles", () => {
  it("are found once, across sections, from their first member", () => {
    const sections = [
      section("101", [{ label: "a", defines: true, refs: ["EC 102(b)"] }, { label: "b", refs: ["EC 101(a)"] }]),
      section("102", [{ label: "a", defines: true, refs: ["EC 103"] }, { label: "b", defines: true, refs: ["EC 103(a)"] }]),
      section("103", [{ label: "a", defines: true, refs: ["EC 101(a)"] }]),
    ];
    expect(definitionCycles(sections, "2021-01-01")).toEqual([["EC 101(a)", "EC 102(b)", "EC 103(a)"]]);
    expect(checkReferences(sections, "2021-01-01").filter(({ code }) => code === "definition-cycle").map(({ from }) => from)).toEqual(["EC 101(a)"]);
  });

  it("do not pass through pinned versions, nor through what is no definition", () => {
    expect(definitionCycles([section("101", [{ label: "a", defines: true, refs: ["EC 101(b)@2020-06-01"] }, { label: "b", defines: true, refs: ["EC 101(a)"] }])], "2021-01-01")).toEqual([]);
    expect(definitionCycles([section("101", [{ label: "a", defines: true, refs: ["EC 101(b)"] }, { label: "b", refs: ["EC 101(a)"] }])], "2021-01-01")).toEqual([]);
  });
});

describe("the graph", () => {
  const graph = referenceGraph(allSections, "2026-10-02");
  it("tells who refers to a provision, its parts and what it stands in", () => {
    const from = referencesTo(graph, "EC 52064.5(g)").map((reference) => reference.from);
    expect(from).toEqual(expect.arrayContaining(["EC 52071(c)", "EC 52071(h)", "EC 52071.5(b)", "EC 52072(a)"]));
    expect(from).not.toContain("EC 52071(d)");
  });
  it("keeps pins, which EC 4 does not move", () => expect(graph).toContainEqual({ from: "EC 52071(h)", to: "EC 52064.5(g)@2026-01-01" }));
});
