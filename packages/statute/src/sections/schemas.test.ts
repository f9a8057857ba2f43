import { describe, expect, it } from "vitest";
import { citationOf } from "../citation/citation.ts";
import { scanCitations } from "../citation/scan.ts";
import { citationScanSchema, citationSchema } from "../citation/schemas.ts";
import { checkCitations } from "../references/check-citations.ts";
import { checkReferences } from "../references/check-references.ts";
import { knownDefects } from "../references/known-defects.ts";
import { citationCheckFindingSchema, knownDefectSchema, referenceFindingSchema } from "../references/schemas.ts";
import { allSections } from "./all-sections.ts";
import { changesBetween } from "./changes-between.ts";
import { sectionChangeSchema, sectionSchema } from "./schemas.ts";

const version = { effective: "2020-01-01", until: "open", by: { chapter: "Stats. 2020, Ch. 1", changed: "added" }, text: "full", structure: "complete", confidence: "verified", provisions: [{ label: "a" }] };
const section = { number: "1", title: "one", versions: [version] };

describe("the schemas", () => {
  it("take what the package makes", () => {
    for (const each of allSections) expect(sectionSchema.parse(each)).toEqual(each);
    for (const each of changesBetween(allSections, "2013-01-01", "2029-12-31")) sectionChangeSchema.parse(each);
    for (const each of checkReferences(allSections, "2026-10-02")) referenceFindingSchema.parse(each);
    for (const each of knownDefects) knownDefectSchema.parse(each);
    citationScanSchema.parse(scanCitations("Section 52071(c, Sections 52071 to 52074, 20 U.S.C. 6301 et seq., former Section 5, subdivision (a)"));
    for (const each of checkCitations("EC 52071 and 52701.5", allSections, "2026-10-02").findings) citationCheckFindingSchema.parse(each);
    expect(citationSchema.parse(citationOf("EC 52064.5(g)@2026-01-01")).asOf).toBe("2026-01-01");
  });

  it.each([
    ["a date that does not exist", { ...section, versions: [{ ...version, effective: "2020-02-30" }] }],
    ["no version", { ...section, versions: [] }],
    ["a label with parentheses", { ...section, versions: [{ ...version, provisions: [{ label: "(a)" }] }] }],
    ["a reference in another form", { ...section, versions: [{ ...version, provisions: [{ label: "a", refs: ["Section 2"] }] }] }],
    ["a field that is not known", { ...section, text: "no text is held" }],
    ["a mark of confidence that is none", { ...section, versions: [{ ...version, confidence: "sure" }] }],
  ])("refuse %s", (_, input) => {
    expect(sectionSchema.safeParse(section).success).toBe(true);
    expect(sectionSchema.safeParse(input).success).toBe(false);
  });

  it("refuse a citation without a section, or pinned to no date", () => {
    expect(citationSchema.safeParse({ code: "EC", section: "", labels: [] }).success).toBe(false);
    expect(citationSchema.safeParse({ code: "EC", section: "1", labels: [], asOf: "2026" }).success).toBe(false);
  });
});
