import { isSsosError, replay, type Trace } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { compareWithOfficial } from "../determination/compare-with-official.ts";
import type { Determination, DeterminationStep } from "../determination/determination.ts";
import { determineDifferentiatedAssistance } from "../determination/determine.ts";
import { dashboard, leaFacts } from "../determination/facts.fixture.ts";
import { toTable } from "../determination/to-table.ts";
import { determinationDictionary } from "../determination/trace-dictionary.ts";
import { accountabilityRatings } from "./accountability-ratings.ts";
import { determinationsDocument } from "./determinations-document.ts";
import { accountabilityRatingSchema, determinationRowSchema, determinationsDocumentSchema, officialComparisonSchema, officialListingSchema } from "./schemas.ts";

const nothingRead = { sources: [], rows: { read: 0, used: 0, ignored: 0, rejected: 0 }, findings: [] };
const red = { colour: 1 } as const;
const eligible = determineDifferentiatedAssistance(leaFacts({ 2023: dashboard({ SWD: { ela: red, math: red, susp: red } }) }), { dashboardYear: 2023 });
const notEligible = determineDifferentiatedAssistance(leaFacts({ 2023: dashboard({ SWD: { susp: red } }) }), { dashboardYear: 2023 });
const open = determineDifferentiatedAssistance(leaFacts({}), { dashboardYear: 2023 });
const notApplicable = determineDifferentiatedAssistance(leaFacts({}), { dashboardYear: 2020 });
const all: readonly Determination[] = [eligible, notEligible, open, notApplicable];

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return isSsosError(error) ? error.code : String(error);
  }
};

describe("accountabilityRatings", () => {
  it("gives each determination one rating, in order, in the standard's words and lengths", () => {
    const ratings = accountabilityRatings(all, { organization: "Example County Office of Education", date: "2023-12-15" });
    expect(ratings.map(({ rating }) => rating)).toEqual(["Eligible", "Not eligible, incomplete", "Cannot determine", "Not applicable"]);
    for (const rating of ratings) expect(accountabilityRatingSchema.safeParse(rating).error).toBeUndefined();
    expect(ratings[0]).toMatchObject({ ratingDate: "2023-12-15", schoolYearTypeReference: { schoolYear: 2023 } });
  });

  it("a complete no is a plain no", () => {
    expect(accountabilityRatings([{ ...notEligible, complete: true }])[0]?.rating).toBe("Not eligible");
  });

  it("a title, an organization and a school year name one rating: groups have titles of their own", () => {
    const ratings = accountabilityRatings(all, { groups: true });
    const keys = ratings.map(({ ratingTitle, educationOrganizationReference, schoolYearTypeReference }) => [ratingTitle, educationOrganizationReference.educationOrganizationId, schoolYearTypeReference.schoolYear].join("/"));
    expect(ratings.map(({ ratingTitle, rating }) => `${ratingTitle}: ${rating}`)).toContain("Differentiated assistance, SWD: Eligible: 4 6");
    expect(new Set(keys.slice(0, 1 + eligible.groups.length)).size).toBe(1 + eligible.groups.length);
    for (const rating of ratings) expect(accountabilityRatingSchema.safeParse(rating).error).toBeUndefined();
  });

  it("the longest that can be said of a group still fits", () => {
    const group = { group: "LTEL", outcome: "eligible", priorities: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], openPriorities: [], letter: null, reasons: [] } as const;
    expect(accountabilityRatingSchema.safeParse(accountabilityRatings([{ ...eligible, groups: [group] }], { groups: true })[1]).error).toBeUndefined();
  });

  it("takes identifiers of your own, and 35 characters of a name and no more", () => {
    expect(accountabilityRatings([eligible], { educationOrganizationId: () => 255901 })[0]?.educationOrganizationReference).toEqual({ educationOrganizationId: 255901 });
    expect(codeOf(() => accountabilityRatings([eligible], { organization: "x".repeat(35) }))).toBeUndefined();
    expect(codeOf(() => accountabilityRatings([eligible], { organization: "x".repeat(36) }))).toBe("organization-too-long");
    expect(codeOf(() => accountabilityRatings([eligible], { date: "2023-02-29" }))).toBe("invalid-date");
    for (const id of [0, -1, 1.5, Number.NaN, 2 ** 53]) expect(codeOf(() => accountabilityRatings([eligible], { educationOrganizationId: () => id }))).toBe("invalid-education-organization-id");
  });

  it("a CDS code comes back from the number, zeros and all", () => {
    const id = accountabilityRatings([{ ...eligible, cds: "01611190000000" }])[0]?.educationOrganizationReference.educationOrganizationId;
    expect(String(id).padStart(14, "0")).toBe("01611190000000");
  });
});

describe("determinationsDocument", () => {
  const listed = { cds: eligible.cds, status: "General Assistance", groups: {}, groupsListed: ["SWD"] } as const;
  const inputs = { sources: [{ file: "suspdownload2023.txt", bytes: 12, sha256: null }], rows: { read: 3, used: 2, ignored: 1, rejected: 0 }, findings: [] };

  it("goes through JSON unchanged and is what its schema says, with and without traces and list", () => {
    for (const document of [determinationsDocument(all, 2023, inputs), determinationsDocument(all, 2023, { ...inputs, traces: true, official: [listed] }), determinationsDocument([], 2020, inputs)]) {
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      expect(determinationsDocumentSchema.safeParse(document).error).toBeUndefined();
    }
  });

  it("holds every determination in order, and says what was not evaluated", () => {
    const { leas, methodsEvaluated } = determinationsDocument(all, 2023, inputs);
    expect(leas.map(({ outcome }) => outcome)).toEqual(["eligible", "not-eligible", "cannot-determine", "not-applicable"]);
    expect(methodsEvaluated).toEqual([1]);
    expect(leas[1]?.byMethod).toEqual({ 1: "not-eligible", 2: "not-evaluated", 3: "not-evaluated", 4: "not-evaluated" });
    expect(determinationsDocument([eligible], 2023, { ...inputs, official: [listed] }).official?.differences.map(({ computed }) => computed)).toEqual(["eligible", "D"]);
  });

  it("rules of a year that no set covers are named none", () => {
    expect(determinationsDocument([notApplicable], 2020, inputs)).toMatchObject({ rulesVersion: "none", criteria: null });
  });

  it("small records beside it have schemas too", () => {
    expect(officialListingSchema.safeParse(listed).error).toBeUndefined();
    expect(officialListingSchema.safeParse({ ...listed, status: 3 }).success).toBe(false);
    expect(officialComparisonSchema.safeParse(compareWithOfficial([eligible], [listed])).error).toBeUndefined();
    for (const row of toTable(all)) expect(determinationRowSchema.safeParse(row).error).toBeUndefined();
  });
});

describe("sizes of 1 to 10 pupils in a trace", () => {
  const exported = (determination: Determination) => determinationsDocument([determination], 2022, { ...nothingRead, traces: true }).leas[0]?.trace;
  const withSize = (denominator: number) => {
    const determination = determineDifferentiatedAssistance(leaFacts({ 2022: dashboard({ HOM: { chronic: { statusLevel: 1, denominator }, susp: { statusLevel: 1, denominator } } }) }), { dashboardYear: 2022 });
    return { determination, trace: exported(determination) };
  };
  const sizes = (trace: Trace<DeterminationStep> | undefined) => (trace?.steps ?? []).flatMap((step) => (step.code === "size-met" && step.kind === "compare" ? [step.left] : []));

  it.each([[1, false], [10, false], [11, true], [14, true], [30, true]])("%d pupils: the number goes along: %s", (denominator, shown) => {
    const { determination, trace } = withSize(denominator);
    expect(sizes(determination.trace)).toEqual([denominator, denominator]);
    expect(sizes(trace)).toEqual(shown ? [denominator, denominator] : []);
    expect(JSON.stringify(trace).includes(`"left":${denominator},"operator":">="`)).toBe(shown);
  });

  it("what replays with them replays without", () => {
    const { determination, trace } = withSize(7);
    const dictionary = determinationDictionary([2022]);
    expect(trace && replay(trace, dictionary)).toEqual(determination.trace && replay(determination.trace, dictionary));
    expect(trace && replay(trace, dictionary).differences).toEqual([]);
  });

  it("a missing size stays a missing size", () => {
    const determination = determineDifferentiatedAssistance(leaFacts({ 2022: dashboard({ HOM: { chronic: { statusLevel: 1 }, susp: { statusLevel: 1 } } }) }), { dashboardYear: 2022 });
    expect(sizes(exported(determination))).toEqual([null, null]);
  });
});
