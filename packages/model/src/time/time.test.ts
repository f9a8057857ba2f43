import { describe, expect, it } from "vitest";
import { DASHBOARD_YEARS, dashboardsBefore, isDashboardYear, isGapYear, schoolYearReported } from "./dashboard-year.ts";
import { valueAt, valueForDashboard, type Dated } from "./dated.ts";
import { isIsoDate, isoDateOf } from "./iso-date.ts";
import { isSchoolYear, schoolYearFrom, schoolYearOf, startYearOf } from "./school-year.ts";

describe("dates", () => {
  it.each(["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])("%s exists", (text) => expect(isIsoDate(text)).toBe(true));
  it.each(["2023-02-29", "1900-02-29", "2024-04-31", "2024-00-10", "2024-13-01", "2024-01-00", "2024-1-1", "20240101", ""])("%s does not", (text) => expect(isIsoDate(text)).toBe(false));
  it("throw a typed error", () => expect(() => isoDateOf("2023-02-29")).toThrow(expect.objectContaining({ code: "invalid-date" })));
});

describe("school years", () => {
  it("turn on July 1", () => {
    expect(schoolYearOf("2024-06-30")).toBe("2023-24");
    expect(schoolYearOf("2024-07-01")).toBe("2024-25");
  });
  it("are two consecutive years, the century's turn included", () => {
    expect(schoolYearFrom(1999)).toBe("1999-00");
    expect(isSchoolYear("1999-00")).toBe(true);
    expect(isSchoolYear("2023-25")).toBe(false);
    expect(startYearOf("2023-24")).toBe(2023);
    for (const call of [() => schoolYearFrom(2023.5), () => schoolYearFrom(Number.NaN), () => startYearOf("2023"), () => schoolYearOf("2023")]) expect(call).toThrow();
  });
});

describe("Dashboard years", () => {
  it("skip the gap and report the year before", () => {
    expect(DASHBOARD_YEARS.filter((year) => isGapYear(year))).toEqual([]);
    expect(isDashboardYear(2021)).toBe(false);
    expect(dashboardsBefore(2023, 3)).toEqual([2022, 2019, 2018]);
    expect(dashboardsBefore(2017, 3)).toEqual([]);
    expect(schoolYearReported(2022)).toBe("2021-22");
  });
});

describe("dated values", () => {
  const dated: Dated<number> = {
    id: "example",
    entries: [
      { from: "2018-07-01", until: "2020-01-01", value: 1, sources: ["EC 1"], confidence: "verified" },
      { from: "2021-01-01", until: "open", value: 2, sources: ["EC 1"], confidence: "verified" },
    ],
  };
  it("hold from their first day until the day before the next", () => {
    const at = (date: string) => {
      const answer = valueAt(dated, date);
      return answer.ok ? answer.value : answer.code;
    };
    expect(["2018-06-30", "2018-07-01", "2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01", "2999-01-01"].map(at)).toEqual(["no-value-for-date", 1, 1, "no-value-for-date", "no-value-for-date", 2, 2]);
  });
  it("are never taken from a neighbouring Dashboard", () => {
    expect(valueForDashboard({ 2019: "a", 2022: "b" }, 2020)).toEqual({ ok: false, code: "no-value-for-date", asked: "2020", covered: ["2019", "2022"] });
  });
});
