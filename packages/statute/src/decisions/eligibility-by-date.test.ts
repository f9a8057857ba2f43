import { describe, expect, it } from "vitest";
import { allDuties } from "../duties/all-duties.ts";
import { eligibilityByDate, eligibilityMarkdown } from "./eligibility-by-date.ts";

const rows = eligibilityByDate(allDuties);
const short = (triggers: readonly string[], kind: "district" | "coe" | "charter") =>
  rows
    .filter((row) => triggers.includes(row.trigger) && row.kinds.includes(kind))
    .map(({ from, until, groups, tested, minimumYears, helpers, fromDashboard }) => [from, until, groups.join("+"), tested, minimumYears, (helpers[kind] ?? []).join("+"), fromDashboard]);

const cs = "county-superintendent";
const spi = "superintendent-of-public-instruction";

/** The table of law that was read off the texts apart from this package, one line a state. */
describe("who is eligible, how long, who helps", () => {
  it("for districts", () => {
    expect(short(["dashboard", "three-consecutive-years", "data-management", "single-year"], "district")).toEqual([
      ["2013-07-01", "2018-06-27", "student-group", "not-stated", null, cs, null],
      ["2018-06-27", "2023-07-10", "student-group", "each-dashboard", null, cs, null],
      ["2023-07-10", "2026-07-09", "student-group", "each-dashboard", 2, cs, null],
      ["2023-07-10", "2026-07-09", "", "not-stated", null, cs, null],
      ["2023-07-10", "2026-07-09", "student-group", "each-dashboard", null, `geographic-lead+${cs}`, null],
      ["2026-07-09", "open", "student-group+all-pupils", "every-three-years", 3, cs, 2026],
      ["2026-07-09", "open", "student-group", "once", 2, `geographic-lead+${cs}`, 2025],
      ["2026-07-09", "open", "", "yearly", 1, cs, null],
      ["2026-07-09", "open", "student-group+all-pupils", "yearly", null, "county-office", null],
      ["2026-09-18", "open", "student-group", "once", 2, cs, 2025],
    ]);
  });

  it("for county offices", () => {
    expect(short(["dashboard", "data-management", "single-year"], "coe")).toEqual([
      ["2013-07-01", "2018-06-27", "student-group", "not-stated", null, spi, null],
      ["2018-06-27", "2023-07-10", "student-group", "each-dashboard", null, spi, null],
      ["2023-07-10", "2026-07-09", "student-group", "each-dashboard", 2, spi, null],
      ["2023-07-10", "2026-07-09", "", "not-stated", null, spi, null],
      ["2026-07-09", "open", "student-group+all-pupils", "every-three-years", 3, spi, 2026],
      ["2026-07-09", "open", "", "yearly", 1, "department-of-education", null],
      ["2026-07-09", "open", "student-group+all-pupils", "yearly", null, "county-office", null],
      ["2026-09-18", "open", "student-group", "once", 2, spi, 2025],
    ]);
  });

  it("for charter schools", () => {
    expect(short(["dashboard", "three-consecutive-years", "data-management"], "charter")).toEqual([
      ["2020-07-01", "2026-07-09", "student-group", "each-dashboard", null, cs, null],
      ["2026-07-09", "open", "student-group+all-pupils", "every-three-years", 3, cs, 2026],
    ]);
  });

  it("for CCEE and intervention", () => {
    expect(short(["three-of-four-years", "ccee-finding"], "district").map(([from, until, groups, tested, , helper, dashboard]) => [from, until, groups, tested, helper, dashboard])).toEqual([
      ["2013-07-01", "2018-06-27", "student-group", "not-stated", spi, null],
      ["2018-06-27", "2023-07-10", "student-group", "not-stated", spi, null],
      ["2023-07-10", "2026-07-09", "student-group", "each-dashboard", "ccee", null],
      ["2023-07-10", "open", "student-group", "not-stated", spi, null],
      ["2026-07-09", "open", "student-group", "every-three-years", "ccee", 2026],
    ]);
  });

  it("marks what the text of 2018 was inferred from as derived", () => {
    expect(rows.filter(({ from, trigger }) => from === "2018-06-27" && trigger === "dashboard").map(({ confidence }) => confidence)).toEqual(["derived"]);
  });

  it("prints one line a row, with last days", () => {
    const text = eligibilityMarkdown(rows);
    expect(text.split("\n")).toHaveLength(rows.length + 3);
    expect(text).toContain("| 2018-06-27 to 2023-07-09 |");
    expect(text).toContain("| once (2025 Dashboard) |");
  });
});
