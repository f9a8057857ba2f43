import { describe, expect, it } from "vitest";
import { countySummarySchema } from "@ssos/model/schemas";
import { compareCounties } from "./compare-counties.ts";
import { summaryDuty } from "./exempt-counties.ts";
import { measurePractices } from "./measure-practices.ts";
import { levelsNamedIn, partnersNamedIn, TOOL_RULES, mentionsIn } from "./named-mentions.ts";
import { practiceCoverage } from "./practice-coverage.ts";
import { practicesIn, PRACTICES } from "./practices.ts";
import { readCountySummaries } from "./read-county-summaries.ts";
import { searchSummaries } from "./search-summaries.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

const DOCUMENT = [
  "Compiled by the Department.",
  "Butte",
  "The Butte superintendent will collaborate with the CCEE and the CDE in these ways:",
  "· Attends CISC meetings",
  "· Meets with Geo Leads",
  "The office will provide technical assistance to school districts pursuant to EC 52071.",
  "Three steps are taken",
  "A. To look closely,",
  "a. Review of Dashboard data",
  "1. PDSA cycles",
  "San Benito ",
  "The office will support all districts and schools within the county by:",
  "· Workshops (Level 1)",
  "",
].join("\r\n");

const add = ({ preamble, headings, statements, context, rejected }: ReturnType<typeof readCountySummaries>["account"]) => preamble + headings + statements + context + rejected;

describe("splitParagraphs", () => {
  it("reads every mark of the document and keeps words that only look like one", () => {
    expect(splitParagraphs("·  x\n1. x\n1.  y\nAction 1c: x\niv. x\nA. x\nSELPA. x\n1200 pupils").map(({ mark, text }) => [mark, text])).toEqual([
      ["bullet", "x"], ["number", "x"], ["number", "y"], ["number", "x"], ["roman", "x"], ["letter", "x"], ["none", "SELPA. x"], ["none", "1200 pupils"],
    ]);
  });
});

describe("readCountySummaries", () => {
  const read = readCountySummaries(DOCUMENT, { file: "a.txt", schoolYear: "2023-24" });

  it("reads counties with codes, names with outer blanks and all parts", () => {
    expect(read.summaries.map(({ countyCode, county }) => [countyCode, county])).toEqual([["04", "Butte"], ["35", "San Benito"]]);
    expect(read.summaries[0]?.collaboration.map(({ text, partners }) => [text, partners])).toEqual([["Attends CISC meetings", ["professional-network"]], ["Meets with Geo Leads", ["geographic-lead"]]]);
    expect(read.summaries[0]?.technicalAssistance.map(({ text }) => text)).toEqual(["To look closely,", "Review of Dashboard data", "PDSA cycles"]);
    expect(read.summaries[1]?.activities).toMatchObject([{ text: "Workshops (Level 1)", levels: ["universal"], place: { file: "a.txt", line: 13 }, under: 12 }]);
  });

  it("accounts for every paragraph", () => {
    expect(add(read.account)).toBe(read.account.paragraphs);
    expect(read.account).toMatchObject({ paragraphs: 13, preamble: 1, headings: 2 });
  });

  it("gives records that fit the schema", () => {
    for (const summary of read.summaries) expect(countySummarySchema.safeParse(summary).success).toBe(true);
  });

  it("says which part of the law is missing, and which counties", () => {
    expect(read.findings.filter(({ code }) => code === "part-missing").map(({ found, citation }) => [found, citation])).toEqual([["San Benito", "EC 52066(i)(1)(A)"]]);
    expect(read.missing).toHaveLength(56);
    expect(read.findings.filter(({ code }) => code === "county-missing")).toHaveLength(56);
    expect(readCountySummaries(DOCUMENT, { exempt: read.missing }).findings.filter(({ code }) => code === "county-missing")).toEqual([]);
  });

  it("rejects the second text of a county that stands twice, and says so", () => {
    const twice = readCountySummaries(`${DOCUMENT}\nButte\nMore text:\n· Coaching`);
    expect(twice.summaries).toHaveLength(2);
    expect(twice.account).toMatchObject({ headings: 3, rejected: 2 });
    expect(add(twice.account)).toBe(twice.account.paragraphs);
    expect(twice.findings.find(({ code }) => code === "county-twice")).toMatchObject({ severity: "error", found: "Butte", place: { line: 15 } });
  });

  it("reads nothing from a document without headings, and says so", () => {
    const read = readCountySummaries("The office will provide:\n· Coaching");
    expect(read).toMatchObject({ summaries: [], account: { paragraphs: 2, rejected: 2 } });
    expect(read.findings[0]?.code).toBe("no-county-heading");
    expect(readCountySummaries("").account.paragraphs).toBe(0);
  });

  it("marks a county without statements, and text before any introduction", () => {
    const codes = readCountySummaries("Butte\nGlenn\n· Coaching\nInyo\nIn Inyo:\n· Coaching").findings.map(({ code, place }) => [code, place.line]);
    expect(codes).toContainEqual(["county-without-statements", 1]);
    expect(codes).toContainEqual(["part-unknown", 3]);
    expect(codes).toContainEqual(["part-unknown", 6]);
  });

  it("marks a heading that is no county, and another county's name in the text", () => {
    const codes = readCountySummaries("Butte\nMontery\nThe Montery County Superintendent will collaborate with the CCEE:\n· Work within Modoc County").findings;
    expect(codes.find(({ code }) => code === "unknown-county-heading")?.found).toBe("Montery");
    expect(codes.find(({ code }) => code === "other-county-named")).toMatchObject({ found: "Modoc", expected: "Butte" });
  });

  it("does not let a general sentence end the part on technical assistance", () => {
    const { summaries } = readCountySummaries("Butte\nIt will provide technical assistance to districts.\nThe director will:\n1. Coach");
    expect(summaries[0]).toMatchObject({ activities: [], technicalAssistance: [{ text: "Coach" }] });
  });
});

describe("names", () => {
  it("finds tools by the ways counties write them, and not others", () => {
    const found = (text: string) => mentionsIn([{ text, place: { file: "a", line: 1 } }], TOOL_RULES).map(({ name }) => name);
    expect(found("the 5 Whys and F IA")).toEqual(["Five whys", "Fidelity Integrity Assessment"]);
    expect(found("a plan and data on the dashboard")).toEqual(["California School Dashboard"]);
  });

  it("finds partners and levels", () => {
    expect(partnersNamedIn("Mid-State Collaborative and SELPA")).toEqual(["geographic-lead", "selpa"]);
    expect(levelsNamedIn("Tier 2 and Level 3")).toEqual(["targeted", "intensive"]);
  });
});

describe("practices", () => {
  it("have distinct ids and a definition", () => {
    expect(new Set(PRACTICES.map(({ id }) => id)).size).toBe(PRACTICES.length);
    expect(PRACTICES.every(({ means }) => means.length > 20)).toBe(true);
  });

  it("sort by signs and their exceptions", () => {
    expect(practicesIn("The LCAP team travels")).toEqual([]);
    expect(practicesIn("Federal Progress Monitoring (FPM) support")).toEqual([]);
    expect(practicesIn("creates a data display plan on the dashboard")).toEqual(["data-review"]);
  });

  it("can be corrected by the caller", () => {
    expect(practicesIn("Onboarding", [{ id: "onboarding", name: "Onboarding", means: "a start", matches: [/onboarding/i] }])).toEqual(["onboarding"]);
  });

  it("are measured by precision and recall, null where nothing was found", () => {
    const [all, ...each] = measurePractices([{ text: "Coaching", practices: [] }, { text: "silence", practices: ["coaching"] }]);
    expect(all).toEqual({ practice: "all", both: 0, onlyRule: 1, onlyHand: 1, precision: 0, recall: 0 });
    expect(each.find(({ practice }) => practice === "pdsa")).toMatchObject({ precision: null, recall: null });
  });

  it("show their spread over counties", () => {
    const { summaries } = readCountySummaries(DOCUMENT);
    expect(practiceCoverage(summaries).find(({ practice }) => practice === "professional-learning")).toMatchObject({ counties: ["35"], statements: 1 });
  });
});

describe("search and comparison", () => {
  const { summaries } = readCountySummaries(DOCUMENT);
  it("finds by words, practice and county", () => {
    expect(searchSummaries(summaries, {}).length).toBe(6);
    expect(searchSummaries(summaries, { words: "DASH review" }).map(({ statement }) => statement.place?.line)).toEqual([9]);
    expect(searchSummaries(summaries, { practice: "pdsa" }).map(({ county }) => county)).toEqual(["Butte"]);
    expect(searchSummaries(summaries, { counties: ["35"] })).toHaveLength(1);
    expect(searchSummaries(summaries, { words: "nothing-like-it" })).toEqual([]);
  });

  it("compares two counties, mirrored when they change places", () => {
    const [first, second] = summaries;
    if (first === undefined || second === undefined) throw new Error("two counties");
    const [there, back] = [compareCounties(first, second), compareCounties(second, first)];
    expect(there.practices.onlyFirst).toEqual(back.practices.onlySecond);
    expect(there.statements).toEqual({ collaboration: [2, 0], activities: [0, 1], technicalAssistance: [3, 0] });
    expect(compareCounties(first, first).tools.onlyFirst).toEqual([]);
  });
});

describe("summaryDuty", () => {
  it.each([
    ["02", "2018-06-30", "before-the-duty"],
    ["02", "2018-07-01", "single-district-county-exempt"],
    ["02", "2024-06-30", "single-district-county-exempt"],
    ["02", "2024-07-01", "end-of-exemption-unknown"],
    ["02", "2026-07-08", "end-of-exemption-unknown"],
    ["02", "2026-07-09", "summary-required"],
    ["27", "2023-09-01", "summary-required"],
  ])("county %s on %s: %s", (county, asOf, because) => {
    expect(summaryDuty(county, asOf).because).toBe(because);
  });
});
