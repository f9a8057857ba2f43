import { describe, expect, it } from "vitest";
import { isCitationText, isIsoDate, PROVIDER_ROLES } from "@ssos/model";
import { citationOf, formatCitation } from "../citation/citation.ts";
import { openQuestions } from "../decisions/open-questions.ts";
import { ACTORS } from "./actor.ts";
import { allDuties } from "./all-duties.ts";
import { assistanceDurationAt, assistanceDurationFor, assistanceDurations } from "./assistance-duration.ts";
import { alternativesOf, dutiesOf, whoMay } from "./duties-of.ts";
import { dutiesToward } from "./duties-toward.ts";
import { dutyChanges } from "./duty-changes.ts";
import { inForce } from "./duty.ts";
import { providersAt } from "./providers-at.ts";

describe("the records", () => {
  it("name each duty once", () => {
    expect(new Set(allDuties.map(({ id }) => id)).size).toBe(allDuties.length);
  });

  it.each(allDuties.map((duty) => [duty.id, duty] as const))("%s is well formed", (_, duty) => {
    for (const citation of [duty.citation, ...(duty.references ?? [])]) {
      expect(isCitationText(citation), citation).toBe(true);
      expect(formatCitation(citationOf(citation))).toBe(citation);
    }
    expect(isIsoDate(duty.from)).toBe(true);
    if (duty.until !== "open") expect(duty.from < duty.until).toBe(true);
    if (duty.readFrom !== undefined) expect(duty.readFrom > duty.from).toBe(true);
    if (duty.term?.by !== undefined) expect(isIsoDate(duty.term.by)).toBe(true);
    for (const actor of duty.actors) expect(ACTORS).toContain(actor);
    for (const id of duty.openQuestions ?? []) expect(openQuestions).toHaveProperty(id);
  });

  it("name the duty they are part of, or read as, that is there", () => {
    const ids = allDuties.map(({ id }) => id);
    for (const { partOf, readsAs } of allDuties) for (const id of [partOf, readsAs]) if (id !== undefined) expect(ids).toContain(id);
  });

  it("let ways stand beside the duty they are a way of", () => {
    for (const duty of allDuties.filter(({ wayOf }) => wayOf !== undefined)) {
      const whole = allDuties.find(({ id }) => id === duty.wayOf);
      expect(whole, duty.id).toBeDefined();
      expect(whole?.modality).toBe("shall");
      expect(whole !== undefined && (inForce(duty, whole.from) || inForce(whole, duty.from)), duty.id).toBe(true);
    }
  });

  it("address duties that test for assistance to providers or county offices", () => {
    for (const { actors, id } of allDuties.filter(({ test }) => test !== undefined)) {
      for (const actor of actors) expect([...Object.keys(PROVIDER_ROLES), "county-office"], id).toContain(actor);
    }
  });
});

describe("the duty to assist a district, through the texts", () => {
  const helping = (asOf: string, trigger: "dashboard" | "three-consecutive-years" | "data-management", dashboardYear?: number) =>
    providersAt(allDuties, { kind: "district", asOf, trigger, ...(dashboardYear === undefined ? {} : { dashboardYear }) }).map(({ provider, citation }) => `${provider} ${citation}`);

  it.each([
    ["2013-06-30", []],
    ["2013-07-01", ["county-superintendent EC 52071(b)@2013-07-01"]],
    ["2018-06-26", ["county-superintendent EC 52071(b)@2013-07-01"]],
    ["2018-06-27", ["county-superintendent EC 52071(c)@2018-06-27"]],
    ["2023-07-09", ["county-superintendent EC 52071(c)@2018-06-27"]],
    ["2023-07-10", ["county-superintendent EC 52071(c)(1)@2023-07-10"]],
    ["2026-07-08", ["county-superintendent EC 52071(c)(1)@2023-07-10"]],
    ["2026-07-09", ["county-superintendent EC 52071(c)"]],
    ["2026-09-18", ["county-superintendent EC 52071(c)", "county-superintendent EC 52071(h)"]],
  ])("on %s", (asOf, expected) => {
    expect(helping(asOf, "dashboard")).toEqual(expected);
  });

  it("depends on the Dashboard", () => {
    expect(helping("2026-10-02", "dashboard", 2025)).toEqual(["county-superintendent EC 52071(h)"]);
    expect(helping("2026-10-02", "dashboard", 2026)).toEqual(["county-superintendent EC 52071(c)"]);
    expect(helping("2026-08-01", "dashboard", 2025)).toEqual([]);
    expect(helping("2026-08-01", "three-consecutive-years", 2025)).toEqual(["geographic-lead EC 52071(f)", "county-superintendent EC 52071(f)"]);
    expect(helping("2026-08-01", "three-consecutive-years", 2026)).toEqual([]);
  });

  it("moves data management to a section of its own in 2026", () => {
    expect(helping("2026-07-08", "data-management")).toEqual(["county-superintendent EC 52071(c)(2)@2023-07-10"]);
    expect(helping("2026-07-09", "data-management")).toEqual(["county-superintendent EC 52071.1(b)"]);
    expect(helping("2023-07-09", "data-management")).toEqual([]);
  });
});

describe("dutiesToward", () => {
  const toward = (kind: "district" | "coe" | "charter", dashboardYear: number, asOf: string) => dutiesToward(allDuties, { kind, dashboardYear, asOf });

  it("gives a county superintendent's duties for a district of the 2025 Dashboard", () => {
    const { duties, duration } = toward("district", 2025, "2026-10-02");
    expect(duties.filter(({ actors, modality }) => modality === "shall" && actors.includes("county-superintendent")).map(({ citation }) => citation)).toEqual(["EC 52071(h)"]);
    const ids = duties.map(({ id }) => id);
    expect(ids).toContain("district-accept-by-documentation");
    // The transition is under the text of January 1, 2026, so its ways are those of that text.
    expect(ids).toContain("district-assistance-2023-documentation");
    expect(ids.filter((id) => id.startsWith("district-assistance-2026"))).toEqual([]);
    expect(duration).toEqual({ minimumYears: 2, citation: "EC 52071(h)", openQuestions: ["transition-length"] });
  });

  it("shows the weeks without a text as a gap, not as no duty", () => {
    const { duties, possibly, openQuestions: open } = toward("district", 2025, "2026-08-01");
    expect(duties.filter(({ test }) => test !== undefined)).toEqual([]);
    expect(possibly.map(({ id }) => id)).toContain("district-assistance-2023");
    expect(open).toEqual(expect.arrayContaining(["transition-gap", "two-year-minimum-runs-on"]));
  });

  it("does not decide whether two years begun on the 2024 Dashboard run on", () => {
    expect(toward("district", 2024, "2026-10-02").duties).toEqual([]);
    expect(toward("district", 2024, "2026-10-02").possibly.map(({ id }) => id)).toContain("district-accept");
    expect(toward("district", 2024, "2026-10-02").possibly.map(({ id }) => id)).toContain("district-assistance-2023");
    expect(toward("district", 2024, "2027-01-01")).toEqual({ duties: [], possibly: [], openQuestions: [] });
  });

  it("asks the three-year text for the 2026 Dashboard", () => {
    expect(toward("coe", 2026, "2026-11-21").duration?.minimumYears).toBe(3);
    expect(toward("coe", 2026, "2026-11-21").duties.map(({ citation }) => citation)).toContain("EC 52071.5(b)(4)");
  });

  it("keeps a charter school of an earlier Dashboard open after July 9, 2026", () => {
    const { possibly, openQuestions: open } = toward("charter", 2025, "2026-10-02");
    expect(possibly.map(({ id }) => id)).toContain("charter-assistance-2020");
    expect(open).toEqual(["charter-identified-before-2026"]);
  });

  it("answers for a plan that was not approved", () => {
    const { duties, duration } = dutiesToward(allDuties, { kind: "district", dashboardYear: 2026, asOf: "2026-11-21", triggers: ["plan-not-approved"] });
    expect(duties.map(({ id }) => id)).toEqual(["budget-overview-not-approved", "district-plan-assistance-2023", "district-accept-plan-help"]);
    expect(duration).toBeUndefined();
  });

  it("owes nothing before the law", () => {
    expect(toward("district", 2017, "2013-01-01").duties).toEqual([]);
  });

  it("refuses a date that does not exist", () => {
    expect(() => toward("district", 2025, "2026-02-30")).toThrow("invalid-date");
  });
});

describe("other questions", () => {
  it("lists what a county superintendent may do for an identified district", () => {
    expect(whoMay(allDuties, "CCEE", "2026-10-02").map(({ id }) => id)).toEqual(expect.arrayContaining(["district-assistance-2026-ccee", "charter-ask-ccee", "ccee-own-request", "fcmat-ask-ccee"]));
  });

  it("finds the ways to CCEE as alternatives", () => {
    expect(alternativesOf(allDuties, "ccee-own-request").map(({ citation }) => citation)).toEqual(["EC 52074(g)(1)(A)", "EC 52074(g)(1)(B)", "EC 52074(g)(2)(A)", "EC 52074(g)(4)"]);
    expect(alternativesOf(allDuties, "district-assistance-2026")).toEqual([]);
    expect(alternativesOf(allDuties, "no-such-duty")).toEqual([]);
  });

  it("tells what changed for the Department on July 9, 2026", () => {
    const { new: added, gone } = dutyChanges(allDuties, "2026-07-08", "2026-07-09", "department-of-education");
    expect(added.map(({ id }) => id)).toEqual(expect.arrayContaining(["determine", "publish-single-year", "coe-data-assistance-2026", "district-data-single-district-county"]));
    expect(gone).toEqual([]);
  });

  it("counts every duty of either date once", () => {
    const { new: added, gone, unchanged } = dutyChanges(allDuties, "2023-07-09", "2026-10-02");
    expect(gone.length + unchanged).toBe(dutiesOf(allDuties, { asOf: "2023-07-09" }).duties.length);
    expect(added.length + unchanged).toBe(dutiesOf(allDuties, { asOf: "2026-10-02" }).duties.length);
  });
});

describe("assistance durations", () => {
  it.each([
    ["district", "performance"],
    ["coe", "performance"],
    ["charter", "performance"],
    ["district", "data-management"],
    ["coe", "data-management"],
  ] as const)("agree with the duties to assist: %s, %s", (kind, cause) => {
    const trigger = cause === "performance" ? "dashboard" : "data-management";
    for (const { value, from } of assistanceDurations(kind, cause).entries) {
      const duty = allDuties.find(({ citation, test }) => test !== undefined && citation === value.citation);
      expect(duty, `${value.citation} ${from}`).toMatchObject({ trigger, from });
      expect(duty?.term?.minimumYears ?? null).toBe(value.minimumYears);
    }
  });

  it.each([
    ["2018-06-26", null],
    ["2023-07-09", null],
    ["2023-07-10", 2],
    ["2026-07-08", 2],
    ["2026-07-09", 3],
  ])("on %s", (asOf, minimumYears) => {
    for (const kind of ["district", "coe"] as const) {
      const answer = assistanceDurationAt(asOf, kind);
      expect(answer.ok && answer.value.minimumYears).toBe(minimumYears);
    }
  });

  it("has no text before 2013, nor one for charter schools before 2020", () => {
    expect(assistanceDurationAt("2013-06-30", "district").ok).toBe(false);
    expect(assistanceDurationAt("2020-06-30", "charter").ok).toBe(false);
  });

  it("has no text for charter schools identified on the 2019 Dashboard", () => {
    expect(assistanceDurationFor("charter", 2019, "2026-11-21").ok).toBe(false);
    expect(assistanceDurationFor("charter", 2023, "2025-01-01").ok).toBe(true);
  });

  it.each([
    [2022, null, undefined],
    [2023, 2, ["two-year-minimum-runs-on"]],
    [2025, 2, ["transition-length"]],
    [2026, 3, undefined],
  ])("of the %d Dashboard, seen in November 2026", (year, minimumYears, open) => {
    const answer = assistanceDurationFor("district", year, "2026-11-21");
    expect(answer.ok && answer.value.minimumYears).toBe(minimumYears);
    if (year !== 2022) expect(answer.ok && answer.value.openQuestions).toEqual(open);
  });
});
