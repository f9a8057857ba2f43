import { describe, expect, it } from "vitest";
import { allSections } from "../sections/all-sections.ts";
import { checkCitations } from "./check-citations.ts";
import { suggestSections } from "./known-sections.ts";

const faults = (text: string, date = "2026-10-02"): string[] => checkCitations(text, allSections, date).findings.map(({ code, found, meant }) => `${code} ${found} ${meant[0] ?? "-"}`);

describe("checkCitations", () => {
  it.each([
    ["see EdCode 52071 and 52701.5", "unknown-section EC 52701.5 EC 52071.5"],
    ["the system of EC 52095.5(b)", "unknown-section EC 52095.5(b) EC 52059.5(b)"],
    ["EC Section 52066(i)(4)", "no-such-provision EC 52066(i)(4) EC 52066(i)(3)"],
    ["EC 52071(a)(2)", "no-such-provision EC 52071(a)(2) -"],
    ["EC 52072(b)(1)", "no-such-provision EC 52072(b)(1) EC 52072(a)"],
    ["EC 2575.2(b)", "inoperative-target EC 2575.2(b) -"],
    ["EC 52064.3", "no-such-section EC 52064.3 -"],
    ["EC 50702", "unknown-section EC 50702 EC 52072"],
    ["EC 52078", "section-not-covered EC 52078 -"],
    ["EC 48000", "section-not-covered EC 48000 -"],
    ["EC 52071(1)", "impossible-nesting EC 52071(1) -"],
  ])("%s: %s", (text, expected) => expect(faults(text)[0]).toBe(expected));

  it("reads a list of mistyped sections by its neighbours", () => {
    expect(faults("See EdCode 50702, 50702.5, and 5072.1 and 5072.6 in")).toEqual([
      "unknown-section EC 50702 EC 52072",
      "unknown-section EC 50702.5 EC 52072.5",
      "unknown-section EC 5072.1 EC 52072.1",
      "unknown-section EC 5072.6 EC 52072.6",
    ]);
  });

  it("finds nothing at fault with what exists, other codes, and sections that the law names elsewhere", () => {
    expect(faults("EC 52071(c)(3), 20 U.S.C. 6301, Section 300 of the Welfare and Institutions Code, EC 42127(a)(1), former Section 52072(c)")).toEqual([]);
  });

  it("judges by the day of the document", () => {
    expect(faults("EC 52071(c)(2)(F)", "2024-06-30")).toEqual([]);
    expect(faults("EC 52071(c)(2)(F)", "2026-10-02")[0]).toMatch(/^no-such-provision/);
    expect(faults("EC 52071.1(b)", "2026-01-01")).toEqual(["before-first-version EC 52071.1(b) -"]);
    expect(faults("EC 52072(b)(1)", "2023-07-09")).toEqual([]);
    expect(faults("EC 52072(b)(1)", "2023-07-10")).toEqual(["no-such-provision EC 52072(b)(1) EC 52072(a)"]);
    // The State's list of 2022 cites what was there then; that of 2023 does not. The compilation of 2023 was right for its time.
    expect(faults("EC 52066(i)(3) and EC 52066(i)(4)", "2023-09-01")).toEqual([]);
    expect(faults("EC 52066(i)(3) and EC 52066(i)(4)")).toEqual(["no-such-provision EC 52066(i)(4) EC 52066(i)(3)"]);
    expect(faults("EC 52064.4(b)", "2029-01-01")).toEqual(["repealed-target EC 52064.4(b) -"]);
    expect(faults("EC 52064.5(g)@2026-01-01", "2030-01-01")).toEqual([]);
  });

  it("checks both ends of a span", () => expect(faults("Sections 52071 to 52701.5")).toEqual(["unknown-section EC 52701.5 EC 52071.5"]));
});

describe("suggestSections", () => {
  it("counts a swap, a lost and an added digit as one slip each", () => {
    expect(suggestSections("52701.5", allSections)[0]).toEqual({ number: "52071.5", slips: 1 });
    expect(suggestSections("5072.6", allSections)[0]).toEqual({ number: "52072.6", slips: 1 });
    expect(suggestSections("520711.51", allSections)[0]).toEqual({ number: "52071.51", slips: 1 });
  });
  it("suggests nothing beyond two slips, nor for another digit in place", () => {
    expect(suggestSections("99999", allSections)).toEqual([]);
    expect(suggestSections("52078", allSections)).toEqual([]);
  });
});
