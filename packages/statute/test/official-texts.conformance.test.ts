import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allSections, checkCitations, driftOf, parseOfficialText, provisionAt, section52064_5, section52071, section52072, splitOfficialText, versionsAt, type OfficialProvision, type ProvisionDifference } from "@ssos/statute";
import { lawTexts, lawTextsAtHand, type LawText } from "./law-texts.ts";

const REPORT = fileURLToPath(new URL("../../../../shared/seeds/004_9fd4b13502d30928.txt", import.meta.url));

const texts: readonly LawText[] = lawTextsAtHand ? lawTexts() : [];
const labelsIn = (provisions: readonly OfficialProvision[]): number => provisions.reduce((total, { provisions: below }) => total + 1 + labelsIn(below), 0);
const tree = (provisions: readonly { readonly label: string; readonly provisions?: readonly { readonly label: string }[] }[]): string =>
  provisions.map(({ label, provisions: below = [] }) => (below.length === 0 ? label : `${label}[${tree(below)}]`)).join("");

/** Labels at the start of lines, counted without the parser: chains such as "(c) (1)" count each. */
function labelsByLine(text: string): number {
  const chains = text.split("\n").flatMap((line) => /^(?:\([A-Za-z\d]{1,4}\)\s+)+/.exec(`${line} `)?.[0] ?? []);
  return chains.reduce((total, chain) => total + (chain.match(/\(/g)?.length ?? 0), 0);
}

/** Trees as read by eye, written `a[12]b`. */
const READ_BY_EYE: Readonly<Record<string, string>> = {
  "52052@2026-10-02": "a[12[ABCDEF]3[AB]]bcde[1[ABCD]2]f",
  "52059.5@2026-10-02": "ab[123]",
  "52062@2026-10-02": "a[123456[AB[iii]]]b[12]c",
  "52064.5@2026-10-02": "a[123]bcde[12[AB[iii]]]f[12[ABCD]3]g[12[AB[iiiiii]]3]h[12]",
  "52071@2026-10-02": "abc[1[AB]2345]defgh",
  "52071@2026-01-01": "abc[1[A[iii]BCDE]2[ABCDEF]]defg",
  "52071@2014-01-01": "a[123]bc",
  "52071.1@2026-10-02": "ab[123]cde[12]",
  "52071.5@2026-10-02": "ab[1[AB]2345]cd",
  "52071.5@2026-01-01": "ab[1[AB]2345]c[123456]d",
  "52072@2026-10-02": "ab",
  "52072.1@2026-10-02": "ab[12]c[1234]d",
  "47607.3@2026-10-02": "a[123]b[12]cd[12]efghijkl",
};

describe.skipIf(!lawTextsAtHand)("official texts (needs ../shared/law)", () => {
  it("all parse into trees, with every label where the text is whole", () => {
    let [labels, whole] = [0, 0];
    for (const { file, number, text, full } of texts) {
      const section = parseOfficialText(text, number);
      const count = labelsIn(section.provisions);
      labels += count;
      if (!full) continue;
      whole += 1;
      expect(count, file).toBe(labelsByLine(text));
      const serious = section.findings.filter(({ code }) => !["no-label", "lower-case-section"].includes(code));
      expect(serious, file).toEqual([]);
    }
    console.log(`official texts: ${new Set(texts.map(({ file }) => file)).size} files, ${texts.length} pieces, ${whole} of them whole; ${labels} labels`);
    expect(new Set(texts.map(({ file }) => file)).size).toBe(45);
  });

  it("give the trees that were read by eye", () => {
    for (const [key, expected] of Object.entries(READ_BY_EYE)) {
      const piece = texts.find(({ number, date }) => `${number}@${date}` === key);
      expect(tree(parseOfficialText(piece?.text ?? "", piece?.number).provisions), key).toBe(expected);
    }
  });

  it("do not drift from our structure where they are whole, nor reveal another version", () => {
    let compared = 0;
    for (const { file, number, text, date, full } of texts.filter((piece) => piece.full)) {
      const report = driftOf(allSections, parseOfficialText(text, number), date);
      expect(report.ok, file).toBe(true);
      if (!report.ok) continue;
      compared += 1;
      expect(report.differences, `${file} ${full}`).toEqual([]);
      expect(report.notHeld, file).toEqual([]);
      expect(report.nearest, file).toBe(report.version);
    }
    console.log(`drift: ${compared} whole texts compared, no difference`);
  });

  it("drift in excerpts only by what the excerpt leaves out, or by remarks of the collection", () => {
    const explained = new Map<string, number>();
    for (const { file, number, text, date } of texts.filter((piece) => !piece.full)) {
      const report = driftOf(allSections, parseOfficialText(text, number), date);
      if (!report.ok) throw new Error(`${file}: ${report.code}`);
      for (const difference of report.differences) {
        const why = explanationOf(file, number, difference);
        expect(why, `${file} ${JSON.stringify(difference)}`).not.toBe("unexplained");
        explained.set(why, (explained.get(why) ?? 0) + 1);
      }
    }
    console.log(`drift in excerpts, explained: ${[...explained].map(([why, count]) => `${count} ${why}`).join("; ")}`);
  });

  it("have references that resolve, or are reported by name", () => {
    const reported = new Set<string>();
    let resolved = 0;
    for (const { number, text, date, full } of texts.filter((piece) => piece.full)) {
      const visit = (provisions: readonly OfficialProvision[], path: string) => {
        for (const { label, refs, provisions: below } of provisions) {
          for (const ref of refs) {
            if (!ref.startsWith("EC ")) continue;
            const answer = provisionAt(allSections, ref, date);
            if (answer.ok) resolved += 1;
            else reported.add(`${answer.code}: EC ${number}${path}(${label}) names ${ref}${full ? "" : " (excerpt)"}`);
          }
          visit(below, `${path}(${label})`);
        }
      };
      visit(parseOfficialText(text, number).provisions, "");
    }
    const missing = [...reported].filter((entry) => entry.startsWith("no-such-provision")).sort();
    const counts = [...reported].reduce((total, entry) => total.set(entry.split(":")[0] ?? "", (total.get(entry.split(":")[0] ?? "") ?? 0) + 1), new Map<string, number>());
    console.log(`references of whole texts: ${resolved} resolve; ${[...counts].map(([code, count]) => `${count} ${code}`).join(", ")}`);
    expect(missing).toEqual([
      "no-such-provision: EC 52052(f) names EC 47607(b)(1)",
      "no-such-provision: EC 52052(f) names EC 47607(b)(2)",
      "no-such-provision: EC 52052(f) names EC 47607(b)(3)",
      "no-such-provision: EC 52071(a) names EC 52072(c)",
      "no-such-provision: EC 52071(c)(3) names EC 52071(c)(3)(A)",
      "no-such-provision: EC 52071(c)(3) names EC 52071(c)(3)(B)",
      "no-such-provision: EC 52071(e) names EC 52071(c)(3)",
    ]);
  });

  it("show the 2013 text of 52071 for what it is under a date of 2023", () => {
    const old = texts.find(({ file }) => file === "52071.2013.txt");
    const report = driftOf(allSections, parseOfficialText(old?.text ?? "", "52071"), "2023-08-19");
    expect(report.ok && [report.version.by.bill, report.nearest.by.bill]).toEqual(["SB 114", "AB 97"]);
  });
});

/** Why an excerpt differs: it leaves labels out, or the collection put a summary in the place of the text. */
function explanationOf(file: string, number: string, difference: ProvisionDifference): string {
  if (difference.kind === "gone") return "labels that the excerpt leaves out";
  const summaries = ["47607.2.txt", "52066.txt", "52068.txt", "52070.5.txt", "52072.2013-2018.txt", "32526.txt"];
  if (summaries.includes(file)) return "summaries in place of the text";
  if (number === "52073.3" && difference.kind === "references") return "a defect told by the collection's notes only (A24)";
  return "unexplained";
}

describe.skipIf(!existsSync(REPORT))("Appendix A of the working group's report (needs ../shared/seeds)", () => {
  const report = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "";
  const appendix = report.slice(report.indexOf("## Appendix A: Education Code"));

  it("parses into the sections of June 2024, none of which drifts from ours", () => {
    const sections = splitOfficialText(appendix);
    expect(sections.map(({ number }) => number)).toEqual(["52059.5", "52071", "52071.5", "52072", "52072.1", "52072.5", "52072.6"]);
    let labels = 0;
    for (const { number, text } of sections) {
      const section = parseOfficialText(text.replace(/#### A\.4\s*$/, ""), number);
      labels += labelsIn(section.provisions);
      const drift = driftOf(allSections, section, "2024-06-30");
      expect(drift.ok && drift.differences, number).toEqual([]);
      expect(section.findings.filter(({ code }) => code !== "cut-off"), number).toEqual([]);
    }
    console.log(`Appendix A: ${sections.length} sections, ${labels} labels, no drift against our structure of 2024-06-30`);
  });

  it("is two enactments behind for four of its seven sections today", () => {
    const behind = splitOfficialText(appendix).flatMap(({ number, text }) => {
      const drift = driftOf(allSections, parseOfficialText(text.replace(/#### A\.4\s*$/, ""), number), "2026-10-02");
      return drift.ok && drift.differences.length > 0 ? [number] : [];
    });
    expect(behind).toEqual(["52071", "52071.5", "52072", "52072.5"]);
  });

  it("shows mistyped sections in the report's prose with what is meant", () => {
    const { findings } = checkCitations(report.slice(0, report.indexOf("## Appendix A: Education Code")), allSections, "2024-06-30");
    expect(findings.map(({ found, meant }) => `${found} > ${meant[0]}`)).toEqual([
      "EC 52701.5 > EC 52071.5",
      "EC 50702 > EC 52072",
      "EC 50702.5 > EC 52072.5",
      "EC 5072.1 > EC 52072.1",
      "EC 5072.6 > EC 52072.6",
    ]);
  });
});

describe("one text, several dates", () => {
  it("is the same for 52071 and 52072 from July 2023 to January 2026, while 52064.5(g) changed", () => {
    const on = (section: typeof section52071, date: string) => versionsAt(section, date)[0];
    expect(on(section52071, "2023-07-10")).toBe(on(section52071, "2026-01-01"));
    expect(on(section52072, "2023-07-10")).toBe(on(section52072, "2026-01-01"));
    expect(on(section52064_5, "2023-07-10")).not.toBe(on(section52064_5, "2026-01-01"));
  });

  it("marks the states whose text was not seen", () => {
    const marks = (date: string) => [section52071, section52072, section52064_5].map((section) => versionsAt(section, date)[0]?.text);
    expect(marks("2013-07-01")).toEqual(["full", "partly", "partly"]);
    expect(marks("2018-06-27")).toEqual(["not-seen", "partly", "not-seen"]);
    expect(marks("2026-01-01")).toEqual(["full", "full", "full"]);
    expect(marks("2026-07-09")).toEqual(["not-seen", "full", "not-seen"]);
    expect(marks("2026-09-18")).toEqual(["full", "full", "full"]);
  });
});
