import { describe, expect, it } from "vitest";
import { casePhase, openCaseFile, type CaseFile } from "./case-file.ts";
import { checkCaseFile } from "./check-case-file.ts";
import { releaseCaseFile } from "./embargo.ts";
import { openDuties } from "./open-duties.ts";
import { caseFileSchema, statusReportSchema, summaryLetterSchema } from "./schemas.ts";
import { statusReport } from "./status-report.ts";
import { summaryLetter } from "./summary-letter.ts";

const LEA = { cds: "27660920000000", name: "Example Unified", kind: "district" } as const;
const OPENED = openCaseFile("27-2023-1", LEA, { pathway: "dashboard", identifiedOn: "2023-12-15", dashboardYear: 2023, groups: { SWD: [4, 6] } });

/** A case with every part filled in. */
const WHOLE: CaseFile = {
  ...OPENED,
  providers: [{ id: "coe", kind: "county-superintendent", name: "Monterey County Office of Education", capacity: { text: "two coaches", staff: 2, sufficient: true } }],
  contacts: [{ id: "c1", on: "2024-01-10", by: "county superintendent", with: "superintendent", kind: "outreach", text: "First call" }],
  priorWork: [{ id: "w1", text: "Co-teaching since 2022", plan: { goals: ["2"], actions: ["2.4"] } }],
  needs: [
    { id: "n1", on: "2024-02-05", area: "school-sites", kind: "weakness", text: "Suspensions differ between two middle schools", groups: ["SWD"], indicators: ["susp"], schools: ["27660926058739"], evidence: [{ text: "9.1 and 3.2 percent" }] },
    { id: "n2", on: "2024-02-05", area: "staffing-stability", kind: "weakness", text: "Four special education teachers left" },
    { id: "n3", on: "2024-02-05", area: "governance", kind: "strength", text: "The board reviews results monthly" },
  ],
  rootCauseSessions: [{ id: "r1", on: "2024-03-01", participants: ["families", "teachers", "community-partners"], text: "Fishbone", causes: ["rc1"] }],
  improvement: { id: "work", problems: [{ id: "p1", text: "Pupils with disabilities are suspended more often" }], causes: [{ id: "rc1", problem: "p1", text: "No shared routine for de-escalation" }], aims: [], drivers: [], changeIdeas: [], cycles: [] },
  focus: { on: "2024-03-20", text: "Shared routine for behaviour support", groups: ["SWD"], indicators: ["susp"], agreedBy: ["superintendent", "county office"], plan: { goals: ["2"] } },
  theoryOfChange: { ifWe: "train teams", then: "fewer suspensions" },
  activities: [{ id: "a1", text: "Coaching at two schools", provider: "coe", from: "2024-04-01", status: "under-way", plan: { goals: ["2"], actions: ["2.4"] } }],
  measures: [{ id: "m1", activity: "a1", kind: "implementation", text: "Sessions held", readings: [{ id: "m1r1", on: "2024-05-31", value: "6 of 8" }] }],
  documentation: [{ id: "d1", on: "2024-06-01", text: "Report on co-teaching", inPlaceOfAssistance: false }],
  progress: [
    { id: "g1", on: "2024-06-10", by: "county office", text: "On track" },
    { id: "g2", on: "2024-10-20", by: "county office", text: "Preview shows a decline", embargo: { until: "2024-11-21", source: "Dashboard preview" } },
  ],
  disagreements: [{ id: "x1", on: "2024-05-01", about: "number of visits", provider: "weekly", recipient: "monthly", settled: { on: "2024-05-15", how: "every two weeks" } }],
  monitoringPlans: [{ id: "cim", schoolYear: "2023-24", process: "targeted", text: "Compliance and improvement monitoring", alignment: "one team, one calendar" }],
  plan: { goals: ["2"], actions: ["2.4"] },
};

describe("phases", () => {
  it("follow what the file shows on a date", () => {
    expect(["2024-01-01", "2024-01-10", "2024-02-05", "2024-03-20"].map((asOf) => casePhase(WHOLE, asOf))).toEqual(["identification", "outreach", "needs-assessment", "support"]);
    expect(casePhase({ ...WHOLE, closing: { on: "2025-12-15", reason: "minimum-ended-and-not-identified", text: "" } }, "2025-12-15")).toBe("closed");
  });
});

describe("checks", () => {
  it("find nothing in a complete file", () => {
    expect(checkCaseFile(WHOLE)).toEqual([]);
  });
  it.each([
    ["invalid-date", { contacts: [{ ...WHOLE.contacts[0], on: "2024-02-30" }] }],
    ["before-identification", { contacts: [{ ...WHOLE.contacts[0], on: "2023-12-14" }] }],
    ["id-used-twice", { providers: [WHOLE.providers[0], WHOLE.providers[0]] }],
    ["reference-broken", { providers: [] }],
    ["reference-broken", { measures: [{ ...WHOLE.measures[0], activity: "nowhere" }] }],
    ["no-outreach", { contacts: [] }],
    ["prior-work-not-asked", { priorWork: undefined }],
    ["root-cause-without-families", { rootCauseSessions: [{ ...WHOLE.rootCauseSessions[0], participants: ["teachers", "community-partners"] }] }],
    ["root-cause-without-partners", { rootCauseSessions: [{ ...WHOLE.rootCauseSessions[0], participants: ["families", "teachers"] }] }],
    ["needs-without-school-sites", { needs: [WHOLE.needs[1]] }],
    ["activity-without-measure", { measures: [] }],
    ["provider-without-capacity", { providers: [{ ...WHOLE.providers[0], capacity: { text: "no coach", sufficient: false } }] }],
  ] as const)("find %s", (code, change) => {
    expect(checkCaseFile({ ...WHOLE, ...change } as CaseFile).map((finding) => finding.code)).toContain(code);
  });
  it("look at the closing: minimum of the law, disagreements, later entries", () => {
    const close = (on: string, more: Partial<CaseFile> = {}) => checkCaseFile({ ...WHOLE, progress: [], ...more, closing: { on, reason: "other", text: "" } }).map(({ code }) => code);
    expect(close("2025-12-14")).toEqual(["closed-before-minimum"]);
    expect(close("2025-12-15")).toEqual([]);
    expect(close("2025-12-15", { disagreements: [{ id: "x1", on: "2024-05-01", about: "visits", provider: "", recipient: "" }] })).toEqual(["disagreement-not-settled"]);
    expect(close("2024-03-21")).toContain("after-closing");
  });
});

describe("embargo", () => {
  it("holds back preview data until the day of release, in letters and reports too", () => {
    expect(releaseCaseFile(WHOLE, "2024-11-20").file.progress.map(({ id }) => id)).toEqual(["g1"]);
    expect(releaseCaseFile(WHOLE, "2024-11-21").withheld).toEqual({});
    expect(JSON.stringify(summaryLetter(WHOLE, "2024-11-20"))).not.toContain("decline");
    expect(summaryLetter(WHOLE, "2024-11-20").withheld).toBe(1);
    expect(statusReport([WHOLE], "2024-11-20", "county").cases[0]).toMatchObject({ withheld: 1, lastEntry: "2024-06-10" });
  });
  it("leaves the file itself as it was", () => {
    const before = JSON.stringify(WHOLE);
    releaseCaseFile(WHOLE, "2024-11-20");
    expect(JSON.stringify(WHOLE)).toBe(before);
  });
});

describe("open duties", () => {
  it("are open in an empty file, and met or under way by what a file shows", () => {
    const states = (file: CaseFile) => Object.fromEntries(openDuties(file, "2024-06-30").duties.filter(({ modality }) => modality === "shall").map(({ id, state }) => [id, state]));
    expect(states(OPENED)).toMatchObject({ "district-assistance-2023": "open", "district-accept": "open", "district-plan-holds-assistance": "open" });
    expect(states(WHOLE)).toMatchObject({ "district-assistance-2023": "under-way", "district-accept": "met", "district-plan-holds-assistance": "met" });
  });
  it("are accepted by documentation once it is accepted", () => {
    const documented = (acceptedOn?: string): CaseFile => ({ ...OPENED, documentation: [{ id: "d", on: "2024-02-01", text: "own work", inPlaceOfAssistance: true, ...(acceptedOn === undefined ? {} : { acceptedOn }) }] });
    const accept = (file: CaseFile) => openDuties(file, "2024-06-30").duties.find(({ id }) => id === "district-accept")?.state;
    expect([accept(documented()), accept(documented("2024-03-01"))]).toEqual(["open", "met"]);
  });
  it("change with the law for the same file", () => {
    const file = openCaseFile("x", LEA, { pathway: "dashboard", identifiedOn: "2025-11-13", dashboardYear: 2025 });
    expect(openDuties(file, "2026-01-15").duties.map(({ id }) => id)).toContain("district-assistance-2023");
    expect(openDuties(file, "2026-10-02").duties.map(({ id }) => id)).not.toContain("district-assistance-2023");
    expect(openDuties(file, "2026-10-02").openQuestions).toContain("transition-length");
    const earlier = openCaseFile("y", LEA, { pathway: "dashboard", identifiedOn: "2024-11-21", dashboardYear: 2024 });
    expect(openDuties(earlier, "2026-10-02").duties.filter(({ state }) => state === "possibly").map(({ id }) => id)).toContain("district-assistance-2023");
  });
  it("give data management its own year, and nothing after the closing", () => {
    const data = openCaseFile("z", LEA, { pathway: "data-management", identifiedOn: "2026-11-01" });
    expect(openDuties(data, "2026-11-02").deadlines.map(({ date }) => date)).toEqual(["2027-11-01"]);
    expect(openDuties({ ...WHOLE, closing: { on: "2025-12-15", reason: "other", text: "" } }, "2026-01-01")).toMatchObject({ duties: [], deadlines: [] });
    expect(() => openDuties(OPENED, "soon")).toThrow("invalid-date");
  });
});

it("writes a letter's content with the law of the day", () => {
  expect(summaryLetter(WHOLE, "2024-06-30")).toMatchObject({
    why: { groups: [{ name: "Students with Disabilities", priorities: [{ name: "Pupil Achievement" }, { name: "School Climate" }] }] },
    law: { minimumYears: 2, atLeastUntil: "2025-12-15" },
    phase: "support",
    activities: [{ provider: "Monterey County Office of Education", plan: { actions: ["2.4"] } }],
    next: [{ on: "2025-12-15" }],
  });
  const earlier = openCaseFile("y", LEA, { pathway: "dashboard", identifiedOn: "2024-11-21", dashboardYear: 2024 });
  expect(summaryLetter(earlier, "2026-10-02").law.openQuestions).toContain("two-year-minimum-runs-on");
});

it("reports what asks for attention: quiet cases, short capacity, disagreements", () => {
  const quiet = { ...OPENED, id: "quiet" };
  const short = { ...WHOLE, id: "short", providers: [{ ...WHOLE.providers[0], capacity: { text: "", sufficient: false } }], disagreements: [{ id: "x", on: "2024-05-01", about: "visits", provider: "", recipient: "" }] } as CaseFile;
  const report = statusReport([short, quiet], "2024-06-30", "county");
  expect(report.attention).toEqual([
    { case: "short", reason: "capacity" },
    { case: "short", reason: "disagreement" },
    { case: "quiet", reason: "quiet" },
  ]);
  expect(report.phases).toMatchObject({ identification: 1, support: 1 });
});

it("goes through its schema unchanged, and other shapes do not", () => {
  expect(caseFileSchema.parse(WHOLE)).toEqual(WHOLE);
  for (const asOf of ["2024-01-15", "2026-10-02"]) {
    const [letter, report] = [summaryLetter(WHOLE, asOf), statusReport([WHOLE], asOf, "county")];
    expect([summaryLetterSchema.parse(letter), statusReportSchema.parse(report)]).toEqual([letter, report]);
  }
  expect(caseFileSchema.safeParse({ ...WHOLE, unknown: 1 }).success).toBe(false);
  expect(caseFileSchema.safeParse({ ...WHOLE, lea: { ...LEA, cds: "2766092" } }).success).toBe(false);
});
