import { replay, type DashboardYear, type Priority, type StudentGroup } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { supportHistories } from "./assemble-histories.ts";
import { assistanceAt, assistancePeriods } from "./assistance-periods.ts";
import { authorizersOf, charterAssistance } from "./charter-assistance.ts";
import { consecutiveYears, groupStreak } from "./consecutive-years.ts";
import { GEOGRAPHIC_AREAS, geographicAreaOf } from "./geographic-areas.ts";
import { geographicLead } from "./geographic-lead.ts";
import { intervention } from "./intervention.ts";
import { latestDashboard, nextDetermination } from "./next-determination.ts";
import { nextSteps } from "./next-steps.ts";
import { pathwaysOf } from "./pathways-of.ts";
import { providerFor } from "./provider-for.ts";
import { threeOfFourYears } from "./three-of-four-years.ts";
import { universalAssistanceList } from "./universal-assistance.ts";
import { watchList } from "./watch-list.ts";
import { newlyIdentified, yearOfAssistance } from "./year-of-assistance.ts";
import type { MetMethods } from "./year-record.ts";
import type { SupportHistory } from "./support-history.ts";

const BOTH: readonly Priority[] = [4, 5];

/** A history by the groups that carry a letter in each year; a year that is left out was not given. */
function history(years: Readonly<Partial<Record<DashboardYear, readonly StudentGroup[]>>>, cds = "27660920000000"): SupportHistory {
  const records = Object.entries(years).map(([year, groups]) => ({
    cds,
    year: Number(year) as DashboardYear,
    reportedIn: Number(year) as DashboardYear,
    source: { id: year, kind: "official-list" as const },
    status: groups.length > 0 ? ("differentiated" as const) : ("general" as const),
    ...(Number(year) >= 2023 && groups.length > 0 ? { yearOfAssistance: 1 } : {}),
    groups: Object.fromEntries(groups.map((group) => [group, BOTH])),
  }));
  const [found] = supportHistories(records).histories;
  if (found === undefined) throw new Error("no history");
  return found;
}

describe("three groups in three of four years", () => {
  const test = (years: Parameters<typeof history>[0], facts = {}) => threeOfFourYears(history(years), 2023, facts);
  it("asks for the same groups, not for three letters in three years", () => {
    expect(test({ 2018: ["AA", "EL", "HI"], 2019: ["SWD", "FOS", "HOM"], 2022: ["WH", "SED", "AS"], 2023: ["AA", "SWD", "WH"] }).outcome).toBe("not-eligible");
    expect(test({ 2018: ["AA", "EL", "HI"], 2019: ["AA", "EL", "HI"], 2022: [], 2023: ["AA", "EL", "HI"] })).toMatchObject({ outcome: "eligible", groups: ["AA", "EL", "HI"] });
    expect(test({ 2018: ["AA", "EL", "HI"], 2019: ["AA", "EL", "HI"], 2022: [], 2023: ["AA", "EL"] }).outcome).toBe("not-eligible");
  });
  it("counts all groups where there are fewer than three, and asks for their number when it matters", () => {
    const two = { 2018: ["SED", "WH"], 2019: [], 2022: ["SED", "WH"], 2023: ["SED", "WH"] } as const;
    expect(test(two)).toMatchObject({ outcome: "cannot-determine", missing: ["number of student groups with results in 2023"] });
    expect(test(two, { studentGroups: 2 }).outcome).toBe("eligible");
    expect(test(two, { studentGroups: 3 }).outcome).toBe("not-eligible");
    // A group with a letter in fewer years exists and does not meet the test.
    expect(test({ ...two, 2022: ["SED", "WH", "SWD"] }).outcome).toBe("not-eligible");
    // Program groups alone cannot be all groups of an LEA: race and ethnicity groups together are all pupils.
    expect(test({ 2018: ["FOS", "SWD"], 2019: [], 2022: ["FOS", "SWD"], 2023: ["FOS", "SWD"] }).outcome).toBe("not-eligible");
    expect(test({ 2018: [], 2019: [], 2022: [], 2023: [] }).outcome).toBe("not-eligible");
  });
  it("names the years whose letters are missing", () => {
    expect(test({ 2022: ["AA", "EL", "HI"], 2023: ["AA", "EL", "HI"] })).toMatchObject({ outcome: "cannot-determine", missing: ["letters of 2018", "letters of 2019"] });
    expect(test({ 2018: ["AA", "EL", "HI"], 2022: ["AA", "EL", "HI"], 2023: ["AA", "EL", "HI"] }).outcome).toBe("eligible");
    expect(test({ 2022: [], 2023: [], 2019: [] }).outcome).toBe("not-eligible");
  });
  it("does not apply before four Dashboards or to charter schools", () => {
    expect(threeOfFourYears(history({ 2017: [], 2018: [], 2019: [] }), 2019).outcome).toBe("not-applicable");
    expect(threeOfFourYears(history({ 2023: ["SWD"] }, "01611190106401"), 2023).outcome).toBe("not-applicable");
  });
});

describe("consecutive years", () => {
  it("takes published Dashboards: 2018, 2019, 2022 are three in a row", () => {
    expect(consecutiveYears(history({ 2018: ["SWD"], 2019: ["SWD", "EL"], 2022: ["SWD", "EL"] }), 2022)).toMatchObject({ outcome: "eligible", groups: ["SWD"] });
    expect(consecutiveYears(history({ 2018: ["SWD"], 2019: ["EL"], 2022: ["SWD"] }), 2022).outcome).toBe("not-eligible");
  });
  it("handles a group that appears only later", () => {
    const late = history({ 2022: [], 2023: ["SWD"], 2024: ["SWD", "LTEL"], 2025: ["LTEL"] });
    expect(consecutiveYears(late, 2025).outcome).toBe("not-eligible");
    expect(groupStreak(late, "LTEL", 2025)).toEqual({ certain: 2, possible: 2 });
  });
  it("is open, with the years named, while letters are missing", () => {
    expect(consecutiveYears(history({ 2018: ["SWD"], 2022: ["SWD"] }), 2022)).toMatchObject({ outcome: "cannot-determine", missing: ["letters of 2019"] });
    expect(consecutiveYears(history({ 2018: ["SWD"], 2022: [] }), 2022).outcome).toBe("not-eligible");
  });
});

describe("geographic lead", () => {
  const lasting = history({ 2019: ["SWD"], 2022: ["SWD"], 2023: ["SWD"], 2024: ["SWD"], 2025: ["SWD"] });
  it("must come in from July 10, 2023, and from July 9, 2026 only because of 2025-26, for two years", () => {
    expect(geographicLead(lasting, "2023-07-09").outcome).toBe("not-applicable");
    expect(geographicLead(lasting, "2023-12-15")).toMatchObject({ outcome: "eligible", dashboard: 2023, citation: "EC 52071(f)@2023-07-10" });
    expect(geographicLead(lasting, "2026-07-09")).toMatchObject({ outcome: "eligible", dashboard: 2025, until: "2027-11-13", citation: "EC 52071(f)" });
    expect(geographicLead(lasting, "2027-11-13").outcome).toBe("not-applicable");
  });
  it("has no rule for county offices", () => {
    expect(geographicLead(history({ 2019: ["SWD"], 2022: ["SWD"], 2023: ["SWD"] }, "27102720000000"), "2024-01-01").outcome).toBe("not-applicable");
  });
});

describe("intervention", () => {
  const three = history({ 2018: ["AA", "EL", "HI"], 2019: ["AA", "EL", "HI"], 2022: ["AA", "EL", "HI"], 2023: ["AA", "EL", "HI"] });
  it("is forbidden unless the criteria, a finding of CCEE and the Board's approval come together", () => {
    expect(intervention(three, 2023, {}, "2024-06-30")).toMatchObject({ permitted: "cannot-determine", missing: ["ccee-finding", "state-board-approval"] });
    expect(intervention(three, 2023, { failedOrUnable: false, persistentOrAcute: true, stateBoardApproved: true }, "2024-06-30")).toMatchObject({ permitted: "eligible", missing: [] });
    expect(intervention(three, 2023, { failedOrUnable: false, persistentOrAcute: false, stateBoardApproved: true }, "2024-06-30").permitted).toBe("not-eligible");
    expect(intervention(three, 2023, { failedOrUnable: true, stateBoardApproved: false }, "2024-06-30").permitted).toBe("not-eligible");
    expect(intervention(history({ 2018: [], 2019: [], 2022: [], 2023: ["AA"] }), 2023, { failedOrUnable: true, stateBoardApproved: true }, "2024-06-30").permitted).toBe("not-eligible");
  });
  it("began with the text of 2023, and replays", () => {
    expect(intervention(three, 2023, {}, "2023-07-09").permitted).toBe("not-applicable");
    const { trace } = intervention(three, 2023, { failedOrUnable: true }, "2024-06-30");
    expect(replay(trace, { parameters: {}, sources: {}, openQuestions: {} }).differences).toEqual([]);
  });
});

describe("labels and periods", () => {
  it("invents no year 2 for the identifications of 2022", () => {
    const left = history({ 2022: ["SWD"], 2023: [] });
    expect(yearOfAssistance(left, 2023)).toMatchObject({ basis: "none" });
    expect(assistancePeriods(left, "2024-06-30").map(({ dashboard, minimumYears, until }) => [dashboard, minimumYears, until])).toEqual([[2022, null, "2023-12-15"]]);
  });
  it("gives the cohort of 2019 no end before 2022, as there was no determination in 2020 and 2021", () => {
    expect(assistancePeriods(history({ 2019: ["SWD"], 2022: [] }), "2022-06-30").map(({ from, until }) => [from, until])).toEqual([["2019-12-31", "2022-12-31"]]);
    expect(assistanceAt(history({ 2019: ["SWD"], 2022: [] }), "2021-06-30").inAssistance).toBe("yes");
    expect(assistanceAt(history({ 2019: ["SWD"] }), "2021-06-30")).toMatchObject({ until: null });
  });
  it("gives two years from 2023, three from the 2026 Dashboard, and marks what the change of 2026 leaves open", () => {
    const cohort = history({ 2023: ["SWD"], 2024: [], 2025: ["SWD"], 2026: ["SWD"] });
    const periods = assistancePeriods(cohort, "2026-11-21");
    expect(periods.map(({ dashboard, minimumYears, minimumUntil }) => [dashboard, minimumYears, minimumUntil])).toEqual([
      [2023, 2, "2025-12-15"],
      [2025, 2, "2027-11-13"],
      [2026, 3, "2029-10-15"],
    ]);
    expect(periods[1]?.openQuestions).toEqual(["transition-length"]);
  });
  it("is sure of no earlier minimum after July 9, 2026, save that of the 2025 Dashboard in 2026-27", () => {
    const at = (years: Parameters<typeof history>[0], asOf: string) => assistanceAt(history(years), asOf).inAssistance;
    expect([at({ 2024: ["SWD"], 2025: [] }, "2026-07-08"), at({ 2024: ["SWD"], 2025: [] }, "2026-07-09")]).toEqual(["yes", "unknown"]);
    expect([at({ 2025: ["SWD"], 2026: [] }, "2026-08-15"), at({ 2025: ["SWD"], 2026: [] }, "2026-09-18"), at({ 2025: ["SWD"], 2026: [] }, "2027-07-01")]).toEqual(["unknown", "yes", "unknown"]);
  });
  it("computes year 2 of a district from determinations, and leaves a county office open", () => {
    const determined = (cds: string) => {
      const records = ([2023, 2024] as const).map((year) => ({ cds, year, reportedIn: year, source: { id: "own", kind: "determination" as const }, status: year === 2023 ? ("differentiated" as const) : ("general" as const), groups: year === 2023 ? { SWD: BOTH } : {} }));
      return supportHistories(records).histories[0] as SupportHistory;
    };
    expect(yearOfAssistance(determined("27660920000000"), 2024)).toMatchObject({ year: 2, basis: "computed" });
    expect(yearOfAssistance(determined("27102720000000"), 2024)).toMatchObject({ basis: "unknown", openQuestions: ["county-office-year-2"] });
  });
  it("takes a determination by local indicators, without groups, as an identification", () => {
    const [found] = supportHistories([{ cds: "27660920000000", year: 2024, reportedIn: 2024, source: { id: "own", kind: "determination" }, status: "differentiated", groups: {} }]).histories;
    expect(newlyIdentified(found as SupportHistory, 2024)).toBe("yes");
  });
  it("leaves a bare status of 2025 without letters and methods open, and reads it with methods", () => {
    const bare = (methods?: MetMethods) => supportHistories([{ cds: "27660920000000", year: 2025, reportedIn: 2025, source: { id: "2025", kind: "official-list" }, status: "differentiated", groups: {}, ...(methods === undefined ? {} : { methods }) }]).histories[0] as SupportHistory;
    expect([newlyIdentified(bare(), 2025), newlyIdentified(bare({ 1: false, 2: false }), 2025), newlyIdentified(bare({ 1: false, 2: true }), 2025)]).toEqual(["unknown", "no", "yes"]);
  });
  it("takes a printed year 2 as no new identification", () => {
    const records = [
      { cds: "27660920000000", year: 2023 as const, reportedIn: 2023 as const, source: { id: "2023", kind: "official-list" as const }, status: "differentiated" as const, yearOfAssistance: 1, groups: { SWD: BOTH } },
      { cds: "27660920000000", year: 2024 as const, reportedIn: 2024 as const, source: { id: "2024", kind: "official-list" as const }, status: "differentiated" as const, yearOfAssistance: 2, groups: {} },
    ];
    const [found] = supportHistories(records).histories;
    expect(assistancePeriods(found as SupportHistory, "2025-01-01").map(({ dashboard }) => dashboard)).toEqual([2023]);
    expect(yearOfAssistance(found as SupportHistory, 2024)).toEqual({ year: 2, basis: "printed", openQuestions: [] });
  });
});

describe("next determination and next steps", () => {
  it("comes every third year from 2026 on", () => {
    expect(latestDashboard("2021-01-01")).toBe(2019);
    expect(nextDetermination("2026-10-14")).toMatchObject({ dashboard: 2026, on: "2026-10-15" });
    expect(nextDetermination("2026-10-15")).toMatchObject({ dashboard: 2029 });
    expect(nextDetermination("2029-10-14")).toMatchObject({ dashboard: 2029 });
    expect(nextDetermination("2029-10-15")).toMatchObject({ dashboard: 2032 });
    expect(() => nextDetermination("2026-13-01")).toThrow("invalid-date");
  });
  it("names the end of the minimum, what one more year would bring, and what is missing", () => {
    const steps = nextSteps(history({ 2018: [], 2019: [], 2022: ["SWD"], 2023: ["SWD"] }), "2023-12-15");
    expect(steps.map(({ event }) => event)).toEqual(["next-determination", "minimum-ends", "geographic-lead-possible"]);
    expect(nextSteps(history({ 2023: ["SWD"] }), "2023-12-15").filter(({ event }) => event === "cannot-determine").map(({ question }) => question)).toEqual(["ccee-decision", "geographic-lead"]);
  });
});

it("watches those one Dashboard away, and not those already there", () => {
  const close = history({ 2018: [], 2019: ["AA", "EL", "HI"], 2022: ["AA", "EL", "HI"], 2023: [] });
  expect(watchList([close], 2023)).toEqual([{ cds: close.cds, dashboard: 2024, escalation: "ccee-decision", groups: ["AA", "EL", "HI"], needed: 3 }]);
  const there = history({ 2018: ["AA", "EL", "HI"], 2019: ["AA", "EL", "HI"], 2022: ["AA", "EL", "HI"], 2023: [] });
  expect(watchList([there], 2023)).toEqual([]);
  expect(watchList([close], 2026)).toEqual([]);
});

describe("who helps", () => {
  const lea = (cds: string, kind: "district" | "coe" | "charter", more = {}) => ({ cds, name: "Example", kind, ...more });
  const must = (...args: Parameters<typeof providerFor>) => providerFor(...args).providers.filter(({ role }) => role === "must").map(({ kind }) => kind);
  it("is the county superintendent, the lead agency in single-district counties, the State for county offices", () => {
    expect(must(lea("27660920000000", "district"), "2024-06-30")).toEqual(["county-superintendent"]);
    for (const county of ["02", "03", "08", "22", "32", "38", "46"]) expect(must(lea(`${county}000010000000`, "district"), "2024-06-30")).toEqual(["geographic-lead"]);
    expect(must(lea("27102720000000", "coe"), "2024-06-30")).toEqual(["superintendent-of-public-instruction"]);
    expect(providerFor(lea("38684780000000", "district"), "2024-06-30").planReviewer?.kind).toBe("superintendent-of-public-instruction");
  });
  it("is the lead agency for charter schools of county boards, and goes by location, with a stated default", () => {
    expect(must(lea("01611190106401", "charter", { countyOfLocation: "01" }), "2024-06-30")).toEqual(["county-superintendent"]);
    expect(must(lea("01100170112607", "charter", { countyOfLocation: "01" }), "2024-06-30")).toEqual(["geographic-lead"]);
    const elsewhere = providerFor(lea("01611190106401", "charter", { countyOfLocation: "07" }), "2024-06-30");
    expect([elsewhere.providers[0]?.name, elsewhere.openQuestions]).toEqual(["Contra Costa County Superintendent of Schools", []]);
    expect(providerFor(lea("01611190106401", "charter"), "2024-06-30").openQuestions).toContain("county-of-location");
  });
  it("adds the geographic lead after three years, and says when a provider is itself identified", () => {
    const answer = providerFor(lea("27660920000000", "district"), "2024-06-30", { threeConsecutiveYears: true, histories: [history({ 2023: ["SWD"] }, "27102720000000")] });
    expect(answer.providers.map(({ kind, role, identified }) => [kind, role, identified])).toEqual([
      ["county-superintendent", "must", "yes"],
      ["geographic-lead", "joins", "unknown"],
      ["ccee", "on-request", "not-applicable"],
    ]);
  });
  it("refuses what is no date or no county", () => {
    expect(() => providerFor(lea("27660920000000", "district"), "2024")).toThrow("invalid-date");
    expect(() => providerFor(lea("99999990000000", "district"), "2024-06-30")).toThrow("unknown-county");
  });
  it("knows every county's area once, and no lead after the table ends", () => {
    expect(GEOGRAPHIC_AREAS.flatMap(({ counties }) => counties).sort()).toEqual(Array.from({ length: 58 }, (_, index) => String(index + 1).padStart(2, "0")));
    expect(geographicAreaOf("99")).toBeUndefined();
    expect(providerFor(lea("27660920000000", "district"), "2024-06-30").openQuestions).toContain("lead-not-known");
    expect(providerFor(lea("38684780000000", "district"), "2022-06-30").providers[0]?.name).toBe("Geographic lead agency, Bay Area (Alameda)");
  });
});

describe("charter schools", () => {
  const charter = (years: Parameters<typeof history>[0]) => history(years, "01611190106401");
  it("meet the criteria in two Dashboards in a row, and lose the high track", () => {
    const answer = charterAssistance(charter({ 2022: ["SWD"], 2023: ["SWD"] }), 2023, { lowTrack: false });
    expect([answer.outcome, answer.groups, answer.renewal.map(({ code, holds }) => [code, holds])]).toEqual([
      "eligible",
      ["SWD"],
      [
        ["no-high-track", "yes"],
        ["low-track-possible", "no"],
        ["middle-track-possible", "yes"],
        ["revocation-considered", "unknown"],
      ],
    ]);
    expect(charterAssistance(charter({ 2022: [], 2023: ["SWD"] }), 2023).outcome).toBe("not-eligible");
  });
  it("stay open where only different groups meet the criteria, and where a year is missing", () => {
    expect(charterAssistance(charter({ 2022: ["EL"], 2023: ["SWD"] }), 2023)).toMatchObject({ outcome: "cannot-determine", missing: ["whether the same group must meet the criteria in both years"] });
    expect(charterAssistance(charter({ 2023: ["SWD"] }), 2023)).toMatchObject({ outcome: "cannot-determine", missing: ["groups that met the criteria in 2022"] });
  });
  it("are determined every third year from 2026, by reported criteria", () => {
    expect(charterAssistance(charter({ 2026: ["SWD"] }), 2026)).toMatchObject({ outcome: "eligible", confidence: "reported", years: [2026] });
  });
  it("are no districts, and keep their authorizers over a change", () => {
    expect(charterAssistance(history({ 2022: ["SWD"], 2023: ["SWD"] }), 2023).outcome).toBe("not-applicable");
    expect(authorizersOf([{ cds: "01611190106401", years: [2022, 2018] }, { cds: "01612590106401", years: [2023] }])).toEqual([
      { authorizer: "01611190000000", years: [2018, 2022] },
      { authorizer: "01612590000000", years: [2023] },
    ]);
  });
});

describe("pathways", () => {
  const district = { cds: "27660920000000", kind: "district" } as const;
  const request = (facts: object, asOf = "2024-06-30") => pathwaysOf({ ...district, boardRequested: true, ...facts }, asOf).find(({ kind }) => kind === "request");
  it("let a district pay for a request only when it is not identified and the burden is unreasonable", () => {
    expect(request({ criteriaMet: "yes", costBurden: true })?.payers[0]).toMatchObject({ who: "lea", holds: "no" });
    expect(request({ criteriaMet: "no", costBurden: true })?.payers[0]).toMatchObject({ who: "lea", holds: "yes" });
    expect(request({ criteriaMet: "no", costBurden: false })?.payers[0]).toMatchObject({ who: "lea", holds: "no" });
    expect(request({ criteriaMet: "no" })?.payers[0]).toMatchObject({ who: "lea", holds: "unknown" });
    expect(pathwaysOf({ cds: "27102720000000", kind: "coe", boardRequested: true }, "2026-10-02").find(({ kind }) => kind === "request")?.payers).toEqual([{ who: "county-board", holds: "yes", citation: "EC 52071.5(c)" }]);
  });
  it("follow the law by date: durations, data management apart from 2026", () => {
    const years = (asOf: string) => pathwaysOf(district, asOf).map(({ kind, minimumYears, citation }) => [kind, minimumYears, citation]);
    expect(years("2024-06-30")).toContainEqual(["dashboard", 2, "EC 52071(c)(1)@2023-07-10"]);
    expect(years("2026-10-02")).toContainEqual(["data-management", 1, "EC 52071.1(b)"]);
    expect(pathwaysOf(district, "2026-10-02").every(({ holds, missing }) => holds === "unknown" && missing.length === 1)).toBe(true);
  });
  it("let documentation satisfy a district, but not a plan's revision", () => {
    expect(pathwaysOf(district, "2024-06-30").map(({ kind, acceptedByDocumentation }) => [kind, acceptedByDocumentation])).toEqual([
      ["dashboard", true],
      ["request", false],
      ["plan-not-approved", false],
      ["data-management", true],
    ]);
  });
  it("send single-district counties to the lead agency, the Superintendent and the Department", () => {
    expect(pathwaysOf({ cds: "38684780000000", kind: "district" }, "2026-10-02").map(({ kind, provider }) => [kind, provider])).toEqual([
      ["dashboard", "geographic-lead"],
      ["request", "county-superintendent"],
      ["plan-not-approved", "superintendent-of-public-instruction"],
      ["data-management", "department-of-education"],
    ]);
  });
});

it("lists for universal assistance by groups of the single latest Dashboard, never by local indicators", () => {
  const byMethod2 = supportHistories([{ cds: "27661340000000", year: 2026, reportedIn: 2026, source: { id: "own", kind: "determination" }, status: "differentiated", groups: {}, methods: { 1: false, 2: true } }]).histories;
  const list = universalAssistanceList([history({ 2025: [], 2026: ["SWD"] }), ...byMethod2, history({ 2025: ["SWD"] }, "27661590000000")], 2026);
  expect(list.prioritized.map(({ cds }) => cds)).toEqual(["27660920000000"]);
  expect(list.open).toEqual(["27661590000000"]);
});
