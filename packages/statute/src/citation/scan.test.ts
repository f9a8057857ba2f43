import { describe, expect, it } from "vitest";
import { formatCitation } from "./citation.ts";
import type { ScanOptions } from "./mention.ts";
import { scanCitations } from "./scan.ts";

const found = (text: string, options: ScanOptions = {}): string[] =>
  scanCitations(text, options).citations.map(
    ({ citation, through, onwards }) => (citation === null ? "?" : formatCitation(citation)) + (through === undefined ? "" : `..${formatCitation(through)}`) + (onwards === true ? "+" : ""),
  );
const slips = (text: string, options: ScanOptions = {}): string[] => scanCitations(text, options).findings.map(({ code }) => code);

describe("short and long forms", () => {
  it.each([
    ["EC 52071(c)(1)(A)(i)", "EC 52071(c)(1)(A)(i)"],
    ["Ed. Code § 52071(c)", "EC 52071(c)"],
    ["§§ 52071, 52072", "EC 52071 EC 52072"],
    ["Education Code (EC) Section 52066(i)(4)", "EC 52066(i)(4)"],
    ["EC52071(c)(2)", "EC 52071(c)(2)"],
    ["52064.5(g) says", "EC 52064.5(g)"],
    ["Section 52071 (c)(1)", "EC 52071(c)(1)"],
    ["paragraph (3) of subdivision (c) of Section 52071", "EC 52071(c)(3)"],
    ["clause (i) of subparagraph (A) of paragraph (1) of subdivision (c) of Section 52071", "EC 52071(c)(1)(A)(i)"],
    ["Subclause (II) of clause (iv) of subparagraph (B) of paragraph (2) of subdivision (aa) of Section 9", "EC 9(aa)(2)(B)(iv)(II)"],
    ["subdivision (c) of EC Section 52071", "EC 52071(c)"],
    ["paragraph 1 of EC Section 52066(i)", "EC 52066(i)(1)"],
    ["subdivision (c)\n  of Section\n52071", "EC 52071(c)"],
  ])("reads %j", (text, expected) => expect(found(text).join(" ")).toBe(expected));

  it("ends with the paragraph", () => {
    expect(found("Ed Code 52071\n\n(a) If")).toEqual(["EC 52071"]);
    expect(found("subdivision (c) of\n\nSection 52071", { context: "EC 1" })).toEqual(["EC 1(c)", "EC 52071"]);
  });

  it("gives places in the text as it was handed in", () => {
    const text = "So\u00a0says subdivision\n(c) of Section 52071, it seems.";
    const [mention] = scanCitations(text).citations;
    expect(mention?.text).toBe(text.slice(mention?.start, mention?.end));
    expect(mention?.text).toBe("subdivision\n(c) of Section 52071");
  });
});

describe("lists and spans", () => {
  it.each([
    ["subdivisions (b) and (c) of Section 52072", "EC 52072(b) EC 52072(c)"],
    ["paragraphs (3), (4), and (6) of subdivision (a) of Section 2574", "EC 2574(a)(3) EC 2574(a)(4) EC 2574(a)(6)"],
    ["paragraphs (1) to (3), inclusive, of subdivision (b) of Section 47607", "EC 47607(b)(1) EC 47607(b)(2) EC 47607(b)(3)"],
    ["Sections 52071 to 52072.6", "EC 52071..EC 52072.6"],
    ["Sections 47607.3, 52071, and 52072.5.", "EC 47607.3 EC 52071 EC 52072.5"],
    ["Section 52071, 52071.5, or 47607.3, as applicable", "EC 52071 EC 52071.5 EC 47607.3"],
    ["EdCode 52072, 52072.5, and 52072.1 and 52072.6", "EC 52072 EC 52072.5 EC 52072.1 EC 52072.6"],
    ["subdivision (d) of Section 52060 and subdivision (d) of Section 52066", "EC 52060(d) EC 52066(d)"],
    ["subdivision (d) of Sections 52060 and 52066", "EC 52060(d) EC 52066(d)"],
    ["subdivision (d) of Section 52060 or 52066", "EC 52060(d) EC 52066"],
    ["Article 2 (commencing with Section 41320) of Chapter 3", "EC 41320+"],
    ["EC 52071 and 30 pupils in 2023", "EC 52071"],
  ])("reads %j", (text, expected) => expect(found(text).join(" ")).toBe(expected));
});

describe("other codes and federal law", () => {
  it.each([
    ["20 U.S.C. Sec. 6301 et seq.", "USC 20:6301+"],
    ["Section 11434a(2) of Title 42 of the United States Code", "USC 42:11434a(2)"],
    ["20 USC Section 7801[17]", "USC 20:7801(17)"],
    ["34 CFR 200.21(d)", "CFR 34:200.21(d)"],
    ["5 CCR 15494", "CCR 5:15494"],
    ["Public Law 113-128", "PL 113-128"],
    ["Section 14406 or 14507.5 of the Public Resources Code", "PRC 14406 PRC 14507.5"],
    ["Section 300 of the Welfare and Institutions Code", "WIC 300"],
    ["Section 8 of Article XVI of the California Constitution", "CONST XVI:8"],
    ["Section 37 of Chapter 252 of the Statutes of 2021", "STATS 2021:252:37"],
    ["Section 1111(d) of Title I of the Elementary and Secondary Education Act", "ESEA 1111(d)"],
    ["a Section 504 plan", "RA 504"],
  ])("keeps %j apart", (text, expected) => expect(found(text).join(" ")).toBe(expected));

  it.each(["3311.055 Ohio Revised Code", "Texas Education Code 8.051", "Section 3: Goals", "Section II", "the Services section of 2023", "paragraph breaks", "$52,071 in 52071 pupils", "grades 9 to 12"])(
    "does not take %j for law",
    (text) => expect(found(text)).toEqual([]),
  );
});

describe("relative references", () => {
  const context = "EC 52071(c)(1)(C)";
  it.each([
    ["subdivision (c)", "EC 52071(c)"],
    ["paragraph (2)", "EC 52071(c)(2)"],
    ["subparagraphs (A) and (B)", "EC 52071(c)(1)(A) EC 52071(c)(1)(B)"],
    ["this section", "EC 52071"],
    ["this paragraph", "EC 52071(c)(1)"],
    ["paragraph (2) of this subdivision", "EC 52071(c)(2)"],
    ["paragraph (3) of subdivision (b) of this section", "EC 52071(b)(3)"],
    ["Section 52064.5 and subdivision (g) of that section", "EC 52064.5 EC 52064.5(g)"],
    ["Sections 52071 and 52072; the foregoing sections", "EC 52071 EC 52072 EC 52071 EC 52072"],
    ["paragraphs (1) and (2) of subdivision (c) of Section 52071; those paragraphs, that subdivision", "EC 52071(c)(1) EC 52071(c)(2) EC 52071(c)(1) EC 52071(c)(2) EC 52071(c)"],
    ["subdivisions (a) and (b) of Section 52071; the foregoing provisions", "EC 52071(a) EC 52071(b) EC 52071(a) EC 52071(b)"],
    ["subdivision (f) of Section 52064.5, that subdivision", "EC 52064.5(f) EC 52064.5(f)"],
  ])("resolves %j in its place", (text, expected) => expect(found(text, { context }).join(" ")).toBe(expected));

  it("points back to what was cited last where no context is given", () => {
    expect(found("as paragraph 1 of EC Section 52066(i) asks. Paragraph 2 of this Section")).toEqual(["EC 52066(i)(1)", "EC 52066(i)(2)"]);
  });

  it("leaves open what nothing resolves", () => {
    expect(found("subdivision (c)")).toEqual(["?"]);
    expect(slips("subdivision (c)")).toEqual(["unresolved-reference"]);
    expect(slips("the foregoing sections")).toEqual(["unresolved-reference"]);
    expect(slips("Section 500; those paragraphs")).toEqual(["level-mismatch"]);
    expect(found("Section 52073.5 and subparagraph (A)")).toEqual(["EC 52073.5", "?"]);
  });
});

describe("pinned versions", () => {
  it.each([
    ["subdivision (b) of Section 52064.5, as that section read on July 5, 2026, for three", "EC 52064.5(b)@2026-07-05"],
    ["EC 52064.5(g)@2026-01-01", "EC 52064.5(g)@2026-01-01"],
    ["subdivision (a) as it read on January 1, 2019, shall", "EC 47607.3(a)@2019-01-01"],
    ["this section, as this section read on December 31, 2018", "EC 47607.3@2018-12-31"],
  ])("reads %j", (text, expected) => expect(found(text, { context: "EC 47607.3(k)" })).toEqual([expected]));

  it("marks former sections", () => {
    expect(scanCitations("former Section 60811.3").citations[0]?.former).toBe(true);
  });
});

describe("bad input becomes findings with places", () => {
  it.each([
    ["Section 52071(c", "unbalanced-label"],
    ["EC 52071(1)(a)", "impossible-nesting"],
    ["clause (1) of subdivision (c) of Section 52071", "impossible-nesting"],
    ["subdivision (a) of paragraph (1) of Section 52071", "impossible-nesting"],
    ["paragraph (3) of subdivision (f) Section 140", "missing-of"],
    ["subdivision (a) of section 52071.51", "lower-case-section"],
    ["subdivision (d) of Section 42238.07, in that paragraph", "level-mismatch"],
  ])("%j: %s", (text, code) => {
    const { findings } = scanCitations(text);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(findings[0]?.found);
  });

  it("notices a text cut in the middle of a citation", () => {
    expect(slips("as in subdivision (c) of Section", { context: "EC 1" })).toContain("cut-off");
    expect(slips("as in subdivision (c) of", { context: "EC 1" })).toContain("cut-off");
  });

  it("counts lines for the place", () => {
    expect(scanCitations("one\ntwo\nSection 52071(c").findings[0]?.place.line).toBe(3);
  });
});
