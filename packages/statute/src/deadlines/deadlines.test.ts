import { describe, expect, it } from "vitest";
import { calendarText } from "./calendar-text.ts";
import { DEADLINE_PROCESSES, type DeadlineFacts, type DeadlineProcess } from "./deadline.ts";
import { deadlinesFor } from "./deadlines-for.ts";

const dates = (process: DeadlineProcess, facts: DeadlineFacts) => Object.fromEntries(deadlinesFor(process, facts).steps.map(({ id, date }) => [id, date]));

describe("a district's plan", () => {
  const facts = { year: 2026, hearingOn: "2026-06-09", adoptedOn: "2026-06-23", filedOn: "2026-06-26", clarificationAskedOn: "2026-08-14", answeredOn: "2026-08-27", recommendedOn: "2026-09-10", holidays: [] };

  it("has its calendar", () => {
    expect(dates("district-plan", facts)).toEqual({
      agenda: "2026-06-06",
      "adopt-after-hearing": "2026-06-10",
      file: "2026-06-28",
      adopt: "2026-07-01",
      "ask-clarification": "2026-08-15",
      answer: "2026-08-29",
      recommend: "2026-09-11",
      consider: "2026-09-25",
      approve: "2026-10-08",
      "midyear-report": "2027-02-28",
    });
    expect(deadlinesFor("district-plan", facts).undated).toEqual([]);
    expect(deadlinesFor("district-plan", facts).findings).toEqual([]);
  });

  it("moves limits past the caller's holidays, not fixed days", () => {
    const holidays = ["2026-08-29", "2026-08-30", "2026-10-08"];
    const { steps } = deadlinesFor("district-plan", { ...facts, holidays });
    expect(steps.find(({ id }) => id === "answer")).toMatchObject({ date: "2026-08-31", movedPast: ["2026-08-29", "2026-08-30"] });
    expect(steps.find(({ id }) => id === "approve")?.date).toBe("2026-10-08");
  });

  it("marks limits as provisional without a list of holidays", () => {
    const { holidays: _, ...without } = facts;
    expect(deadlinesFor("district-plan", without).steps.filter(({ provisional }) => provisional !== undefined).map(({ id }) => id)).toEqual(["file", "answer", "recommend", "consider"]);
  });

  it("names the facts that would date the others", () => {
    expect(deadlinesFor("district-plan", {}).steps).toEqual([]);
    expect(deadlinesFor("district-plan", {}).undated.find(({ id }) => id === "file")).toEqual({ id: "file", citation: "EC 52070(a)", reason: "missing-fact", needs: ["adoptedOn"] });
  });

  it.each([
    ["2026-06-23", "adopted-on-day-of-hearing"],
    ["2026-06-22", "adopted-before-hearing"],
  ])("finds adoption on %s after a hearing on June 23", (adoptedOn, code) => {
    expect(deadlinesFor("district-plan", { year: 2026, hearingOn: "2026-06-23", adoptedOn, holidays: [] }).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it("allows adoption on the day after the hearing", () => {
    expect(deadlinesFor("district-plan", { year: 2026, hearingOn: "2026-06-23", adoptedOn: "2026-06-24", holidays: [] }).findings).toEqual([]);
  });

  it.each([
    [{ adoptedOn: "2026-07-02" }, "adoptedOn"],
    [{ filedOn: "2026-06-29" }, "filedOn"],
    [{ clarificationAskedOn: "2026-08-16" }, "clarificationAskedOn"],
    [{ approvedOn: "2026-10-09" }, "approvedOn"],
  ])("finds what was late: %o", (late, column) => {
    const { findings } = deadlinesFor("district-plan", { ...facts, ...late });
    expect(findings.filter(({ code }) => code === "late").map(({ place }) => place.column)).toContain(column);
  });

  it("keeps in time what was done on the last day", () => {
    expect(deadlinesFor("district-plan", { ...facts, filedOn: "2026-06-28", approvedOn: "2026-10-08" }).findings).toEqual([]);
  });

  it("leaves out days that do not exist, with a finding", () => {
    const { findings, undated } = deadlinesFor("district-plan", { year: 2026, adoptedOn: "2026-06-31", holidays: ["July 4"] });
    expect(findings.map(({ code, found }) => `${code} ${found}`)).toEqual(["invalid-date 2026-06-31", "invalid-date July 4"]);
    expect(undated.map(({ id }) => id)).toContain("file");
  });

  it("does not date steps of years whose text was not read", () => {
    const { steps, undated } = deadlinesFor("district-plan", { year: 2019, adoptedOn: "2019-06-18", holidays: [] });
    expect(steps).toEqual([]);
    expect(undated.filter(({ reason }) => reason === "no-text-for-date").map(({ id }) => id)).toEqual(["adopt", "file", "ask-clarification", "approve", "midyear-report"]);
  });
});

describe("other processes", () => {
  it("date a county's plan with summary and compilation", () => {
    expect(dates("county-plan", { year: 2027, adoptedOn: "2027-06-15", holidays: [] })).toMatchObject({ summary: "2027-06-15", file: "2027-06-20", compile: "2027-11-01", "midyear-report": "2028-02-28" });
  });

  it.each([
    [2023, "2023-12-15"],
    [2024, "2024-12-01"],
    [2025, "2025-11-15"],
    [2026, "2026-10-15"],
    [2029, "2029-10-15"],
  ])("date the Dashboard of %d", (year, date) => {
    expect(dates("state-calendar", { year })["dashboard"]).toBe(date);
  });

  it("date a closure by business days, and only with holidays", () => {
    expect(dates("school-closure", { closedOn: "2026-06-12", holidays: ["2026-06-19"] })).toEqual({ "report-closure": "2026-06-29" });
    expect(deadlinesFor("school-closure", { closedOn: "2026-06-12" }).undated[0]?.needs).toEqual(["holidays"]);
  });

  it("date the decision of an appeal", () => {
    expect(dates("appeal", { appealedOn: "2026-01-01", holidays: [] })).toEqual({ "decide-appeal": "2026-03-02" });
  });

  it.each([
    ["district", 2023, "2023-12-15", "2025-12-15"],
    ["coe", 2024, "2024-12-01", "2026-12-01"],
    ["district", 2026, "2026-10-15", "2029-10-15"],
    ["charter", 2026, "2026-10-15", "2029-10-15"],
  ] as const)("date the end of assistance of a %s identified on the %d Dashboard", (kind, dashboardYear, identifiedOn, date) => {
    expect(dates("assistance", { kind, dashboardYear, identifiedOn })).toEqual({ "assistance-lasts": date });
  });

  it("say where the text states no minimum, and what is open", () => {
    expect(deadlinesFor("assistance", { kind: "district", dashboardYear: 2022, identifiedOn: "2022-12-15" }).undated[0]?.reason).toBe("no-minimum-stated");
    expect(deadlinesFor("assistance", { kind: "charter", dashboardYear: 2019, identifiedOn: "2019-12-15" }).undated[0]?.reason).toBe("no-text-for-date");
    expect(deadlinesFor("assistance", { kind: "district" }).undated[0]?.needs).toEqual(["identifiedOn", "dashboardYear"]);
    expect(deadlinesFor("assistance", { kind: "district", dashboardYear: 2024, identifiedOn: "2024-12-01", asOf: "2026-08-01" }).steps[0]?.openQuestions).toEqual(["two-year-minimum-runs-on"]);
  });

  it("give data management one year since July 9, 2026", () => {
    expect(dates("data-management", { kind: "coe", identifiedOn: "2026-10-15" })).toEqual({ "assistance-lasts": "2027-10-15" });
    expect(deadlinesFor("data-management", { kind: "district", identifiedOn: "2025-11-15" }).undated[0]?.reason).toBe("no-minimum-stated");
    expect(deadlinesFor("data-management", { kind: "charter", identifiedOn: "2026-10-15" }).undated[0]?.reason).toBe("no-text-for-date");
  });

  it("determine every third year", () => {
    expect(Object.values(dates("determinations", { throughYear: 2033 }))).toEqual(["2026-10-15", "2029-10-15", "2032-10-15"]);
    expect(deadlinesFor("determinations", {}).undated[0]?.needs).toEqual(["throughYear"]);
  });

  it("answer for every process without facts", () => {
    for (const process of DEADLINE_PROCESSES) expect(deadlinesFor(process, {}).steps, process).toEqual([]);
  });
});

describe("iCalendar", () => {
  const options = { stamp: "2026-11-21T08:00:00Z", domain: "example.org" };
  const schedule = deadlinesFor("district-plan", { year: 2026, hearingOn: "2026-06-09", adoptedOn: "2026-06-23" });
  const text = calendarText(schedule, { ...options, subject: "Órgano; Größe, Straße\\Ünïcödé Unified School District of the Very Long Näme" });

  it("has lines of at most 75 octets, ended by CRLF", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
  });

  it("escapes text, and unfolds to what was put in", () => {
    expect(text.replaceAll("\r\n ", "")).toContain("(Órgano\\; Größe\\, Straße\\\\Ünïcödé Unified School District of the Very Long Näme)");
    expect(text.replaceAll("\r\n ", "")).toContain("DESCRIPTION:EC 52070(a)\\nProvisional: holidays were not given.");
  });

  it("has one event a step, with its own UID that stays the same", () => {
    const uids = [...text.replaceAll("\r\n ", "").matchAll(/^UID:(.+)$/gm)].map((match) => match[1]);
    expect(uids).toHaveLength(schedule.steps.length);
    expect(new Set(uids).size).toBe(uids.length);
    expect(calendarText(schedule, { ...options, stamp: "2027-01-01T00:00:00Z" }).replaceAll(/DTSTAMP:.*/g, "")).toBe(calendarText(schedule, options).replaceAll(/DTSTAMP:.*/g, ""));
  });

  it("refuses a stamp that is no UTC time", () => {
    expect(() => calendarText(schedule, { ...options, stamp: "2026-11-21" })).toThrow("invalid-stamp");
  });
});
