import { describe, expect, it } from "vitest";
import { section52071 } from "../sections/code/ec-52071.ts";
import { section52071_51 } from "../sections/code/ec-52071.51.ts";
import { section60900 } from "../sections/code/ec-60900.ts";
import { readCredit } from "./credit.ts";
import { driftOf } from "./drift.ts";
import { figuresIn } from "./figures.ts";
import type { OfficialProvision } from "./official.ts";
import { parseOfficialText, splitOfficialText } from "./parse-official.ts";
import { scanOfficialText } from "./scan-official.ts";

const tree = (provisions: readonly OfficialProvision[]): string => provisions.map(({ label, provisions: below }) => label + (below.length === 0 ? "" : `[${tree(below)}]`)).join(" ");
const treeOf = (text: string): string => tree(parseOfficialText(text, "1").provisions);
const codes = (text: string): string[] => parseOfficialText(text, "1").findings.map(({ code }) => code);

describe("parseOfficialText", () => {
  it("reads labels at the start of lines and in chains", () => {
    expect(treeOf("(a) One.\n(b) (1) Two.\n(2) (A) (i) Three.\n(ii) Four.\n(B) Five.\n(c) Six.")).toBe("a b[1 2[A[i ii] B]] c");
  });

  it("reads lists of Markdown, in which level and indentation part", () => {
    expect(treeOf("(a) One:\n\n- (1) Two.\n  - (2) Three.\n- (b) Four.")).toBe("a[1 2] b");
  });

  it("tells the ninth subdivision from a first clause by what follows", () => {
    const before = "(a) A.\n(b) B.\n(c) C.\n(d) D.\n(e) E.\n(f) F.\n(g) G.\n(h) (1) (A) H.\n";
    expect(treeOf(`${before}(i) I.\n(j) J.`)).toBe("a b c d e f g h[1[A]] i j");
    expect(treeOf(`${before}(i) I.\n(ii) II.\n(B) B.`)).toBe("a b c d e f g h[1[A[i ii] B]]");
    expect(treeOf(`${before}(i) (1) I.\n(2) II.`)).toBe("a b c d e f g h[1[A]] i[1 2]");
  });

  it("takes labels within a line after a colon, not in running text", () => {
    expect(treeOf("(a) All of these: (1) One. (2) Two.\n(b) Services that are (A) paid, and (B) new.")).toBe("a[1 2] b");
    expect(treeOf("(a) A child. (b) See subdivision (a). (c) End.")).toBe("a b c");
  });

  it("understands the number before and the note after the text", () => {
    const section = parseOfficialText("52076. (a) One.\n(Amended by Stats. 2024, Ch. 38, Sec. 78. (SB 153) Effective June 29, 2024.)");
    expect([section.number, tree(section.provisions), section.provisions[0]?.text]).toEqual(["52076", "a", "One."]);
    expect(section.credit).toEqual({ chapter: "Stats. 2024, Ch. 38, Sec. 78", bill: "SB 153", effective: "2024-06-29" });
  });

  it("passes over the lines above a section, and knows another code by them", () => {
    const above = "TITLE 2. ELEMENTARY AND SECONDARY EDUCATION [33000 - 65001]\n  ( Title 2 enacted by Stats. 1976, Ch. 1010. )\n\n52071.  \n(a) One.\n(b) Two.";
    expect(parseOfficialText(`EDUCATION CODE - EDC\n${above}`)).toMatchObject({ number: "52071", findings: [] });
    const foreign = parseOfficialText(`GOVERNMENT CODE - GOV\n${above}`, "52071");
    expect([foreign.number, foreign.findings.map(({ code }) => code)]).toEqual([null, ["other-code"]]);
  });

  it("is not led astray by a line that begins with a year", () => {
    expect(treeOf("(a) By October 1,\n2016. Then more.\n(b) End.")).toBe("a b");
  });

  it("resolves references where they stand and leaves out the provision itself", () => {
    const [, b] = parseOfficialText("(a) One.\n(b) (1) As in subdivision (a) of this section, paragraph (2), and Section 5.", "1").provisions;
    expect(b?.provisions[0]?.refs).toEqual(["EC 1(a)", "EC 1(b)(2)", "EC 5"]);
    expect(parseOfficialText("(a) For purposes of this section.", "1").provisions[0]?.refs).toEqual([]);
  });

  it.each([
    ["(a) One.\n(c) Three.", "label-gap"],
    ["(b) Two.\n(a) One.\n(b) Two.", "label-order"],
    ["(a) One.\n(b Two.", "unbalanced-label"],
    ["(a) One.\n(b) The text stops in the", "cut-off"],
    ["No label at all.", "no-label"],
    ["(a) See subdivision (b) of section 5.", "lower-case-section"],
    ["(a) See paragraph (1) of subdivision (b) Section 5.", "missing-of"],
  ])("%j: %s, never an exception", (text, code) => expect(codes(text)).toContain(code));

  it("says when it does not know the section", () => expect(parseOfficialText("(a) One.").findings.map(({ code }) => code)).toEqual(["no-section"]));
});

describe("splitOfficialText", () => {
  it("cuts at headings of several kinds", () => {
    const text = "Before\n\n### A.1 [Ed Code 52059.5](#)\n\n(a) One.\n\n#### Ed Code 52071.5\n(a) Two.\n52072.\n(a) Three.\n52073. (a) Four.";
    expect(splitOfficialText(text).map(({ number, text: part }) => [number, part.trim().slice(-5)])).toEqual([["52059.5", "One."], ["52071.5", "Two."], ["52072", "hree."], ["52073", "Four."]].map(([number, end]) => [number, expect.stringContaining(end ?? "")]));
  });
});

describe("readCredit", () => {
  it("reads all days of the note", () => {
    const text = "(a) One.\n(Amended by Stats. 2024, Ch. 38, Sec. 72. (SB 153) Effective June 29, 2024. Inoperative July 1, 2028. Repealed as of January 1, 2029, by its own provisions.)";
    expect(readCredit(text).credit).toEqual({ chapter: "Stats. 2024, Ch. 38, Sec. 72", bill: "SB 153", effective: "2024-06-29", inoperative: "2028-07-01", repealed: "2029-01-01" });
    expect(readCredit("(a) One.\n(Repealed (in Sec. 2) and added by Stats. 2021, Ch. 9, Sec. 3. (SB 1) Effective January 1, 2023. Operative July 1, 2024, by its own provisions.)").credit).toMatchObject({ effective: "2023-01-01", operative: "2024-07-01" });
  });
  it("leaves a text without a note as it is", () => expect(readCredit("(a) One (see above).")).toEqual({ credit: null, body: "(a) One (see above)." }));
});

describe("figuresIn", () => {
  const figures = (text: string) => figuresIn(text).map(({ figure }) => figure);
  it.each([
    ["for a minimum of two years following", ["2 years"]],
    ["for three or more consecutive years", ["3 years"]],
    ["in three out of four consecutive school years", ["3 of 4 years"]],
    ["at least 30 pupils", ["30 pupils"]],
    ["within 10 business days", ["10 business days"]],
    ["fewer than 245 continuous days from July 1 to June 30", ["245 days", "07-01", "06-30"]],
    ["on or before October 15, 2026, and October 15 of each year", ["2026-10-15", "10-15"]],
    ["the sum of two hundred thousand dollars ($200,000)", ["$200000"]],
    ["of 2,500 but not more than 9,999", ["2500", "9999"]],
    ["at least six and not more than 10 geographic lead agencies", ["6", "10 lead agencies"]],
    ["multiply the result by 0.87", ["0.87"]],
    ["across two or more of the state and local indicators", ["2 indicators"]],
    ["for the 2025-26 fiscal year", ["2025-26"]],
    ["20 percent, not to exceed 80 percent", ["20 percent", "80 percent"]],
    ["one another, at no cost, paragraph (1) of Section 52071, Article 4 of Chapter 5", []],
  ])("%s", (text, expected) => expect(figures(text)).toEqual(expected));

  it("gives their places", () => {
    const text = "a term of five years";
    expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["five years"]);
  });
});

describe("driftOf", () => {
  const ours = "(a) The office that fails Section 60900 gets help for one year under Section 60900:\n(1) Review under Section 60900.\n(2) Expert under Section 49081 and paragraph (1).\n(3) Documents on paragraphs (1) and (2).\n(b) The board pays.";
  const drift = (text: string) => {
    const report = driftOf([section52071_51], parseOfficialText(text, "52071.51"), "2026-10-01");
    return report.ok ? report.differences : report.code;
  };

  it("is empty for the same structure in other words", () => expect(drift(ours)).toEqual([]));
  it("reports a changed number", () => expect(drift(ours.replace("one year", "two years"))).toEqual([{ kind: "figures", at: ["a"], figures: [{ before: "1 year", after: "2 years" }] }]));
  it("reports a new and a gone provision", () => {
    expect(drift(`${ours}\n(c) More.`)).toEqual([{ kind: "new", at: ["c"] }]);
    expect(drift(ours.replace("\n(b) The board pays.", ""))).toEqual([expect.objectContaining({ kind: "gone", at: ["b"] })]);
  });
  it("reports a renumbered provision", () => {
    const moved = ours.replace("(3) Documents", "(4) Documents").replace("(2) Expert", "(2) New matter.\n(3) Expert");
    expect(drift(moved)).toContainEqual(expect.objectContaining({ kind: "renumbered", at: ["a", "2"], to: ["a", "3"] }));
  });
  it("reports a changed reference", () => expect(drift(ours.replace("49081", "49082"))).toEqual([{ kind: "references", at: ["a", "2"], added: ["EC 49082"], removed: ["EC 49081"] }]));

  it("notices a later enactment by the note at the end", () => {
    const report = (note: string) => driftOf([section52071_51], parseOfficialText(`${ours}\n${note}`, "52071.51"), "2026-10-01");
    expect(report("(Added by Stats. 2026, Ch. 65, Sec. 111. (AB 126) Effective July 9, 2026.)")).not.toHaveProperty("enactment");
    expect(report("(Amended by Stats. 2027, Ch. 9, Sec. 1. (SB 1) Effective June 1, 2027.)")).toMatchObject({ enactment: "Stats. 2027, Ch. 9, Sec. 1", differences: [] });
  });

  it("unmasks an old text under a new date", () => {
    const old = parseOfficialText("(a) Plan not approved:\n(1) Priorities of subdivision (d) of Section 52060.\n(2) Groups of Section 52052.\n(3) Request.\n(b) Under Section 52064.5, subdivision (a), more than one state priority of subdivision (d) of Section 52060 for one or more pupil subgroups under Section 52052.\n(c) Cost.", "52071");
    const report = driftOf([section52071], old, "2023-08-19");
    expect(report.ok && report.version.by.bill).toBe("SB 114");
    expect(report.ok && report.nearest.by.bill).toBe("AB 97");
  });

  it("keeps its own gaps apart from differences", () => {
    const report = driftOf([section60900], parseOfficialText("(a) Never read here.\n(l) Local educational agency.", "60900"), "2026-10-01");
    expect(report.ok && report.notHeld).toEqual([["a"]]);
  });

  it("says when there is nothing to compare with", () => {
    const text = parseOfficialText("(a) One.", "52071");
    expect(driftOf([], text, "2026-10-01")).toEqual({ ok: false, code: "unknown-section", number: "52071" });
    expect(driftOf([section52071], text, "2012-01-01")).toEqual({ ok: false, code: "no-version", number: "52071" });
    expect(driftOf([section52071], text, "2020-01-01")).toEqual({ ok: false, code: "text-not-seen", number: "52071" });
  });
});

describe("scanOfficialText", () => {
  it("resolves each relative reference in its own provision, with places in the whole document", () => {
    const text = "About EC 4.\n\nEd Code 1010\n(a) See subdivision (b).\n(b) (1) See paragraph (2).\n(2) End.\n\n1020. (a) See subdivision (a) of Section 1010 and this section.";
    const { citations } = scanOfficialText(text);
    expect(citations.map(({ citation }) => `${citation?.section}${citation?.labels.map((label) => `(${label})`).join("")}`)).toEqual(["4", "1010", "1010(b)", "1010(b)(2)", "1020", "1010(a)", "1020"]);
    for (const { start, end, text: written } of citations) expect(text.slice(start, end)).toBe(written);
  });
});
