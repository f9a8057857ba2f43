import { replay, type StudentGroup } from "@ssos/model";
import { readAssistanceStatus } from "@ssos/model/files";
import { beforeAll, describe, expect, it } from "vitest";
import { supportHistories, type HistoriesAnswer } from "../src/history/assemble-histories.ts";
import { assistancePeriods } from "../src/history/assistance-periods.ts";
import { consecutiveYears } from "../src/history/consecutive-years.ts";
import { printedGroupsOf } from "../src/history/printed-groups.ts";
import { recordsOfListing } from "../src/history/records-from-list.ts";
import { historyYear } from "../src/history/support-history.ts";
import { threeOfFourYears } from "../src/history/three-of-four-years.ts";
import { newlyIdentified } from "../src/history/year-of-assistance.ts";
import { haveData, sheetCells, sheetRows } from "../../model/test/shared-data.ts";

const LISTS = [
  { file: "official/assistance-status-2017.xls", published: "2017-12" },
  { file: "official/assistancestatus18.xlsx", published: "2019-01-08" },
  { file: "official/assistancestatus19-rev.xlsx", published: "2020-03" },
  { file: "official/assistancestatus22.xlsx", published: "2023-02" },
  { file: "official/assistancestatus23.xlsx", published: "2023-12" },
] as const;
const NO_DICTIONARY = { parameters: {}, sources: {}, openQuestions: {} };

describe.skipIf(!haveData)("support histories against the State's lists (needs ../shared/data)", () => {
  let answer: HistoriesAnswer;
  beforeAll(() => {
    const records = LISTS.flatMap(({ file, published }) => {
      const { records: listings, findings } = readAssistanceStatus(sheetCells(file, "cds"), { name: file });
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      return listings.flatMap((listing) => recordsOfListing(listing, { id: file, kind: "official-list", published }));
    });
    answer = supportHistories(records);
  }, 120_000);

  it("lists repeat earlier statuses without contradiction", () => {
    const repeated = answer.histories.flatMap(({ years }) => years).filter(({ sources }) => sources.length > 1).length;
    const differing = answer.findings.filter(({ code }) => !["renamed", "code-changed"].includes(code));
    console.log(`${answer.histories.length} LEAs; ${repeated} LEA-years stand in more than one list, differing: ${differing.length}; renamed: ${answer.findings.filter(({ code }) => code === "renamed").length}`);
    expect(differing).toEqual([]);
  });

  it.each([
    { year: 2022, listed: 993, agree: 993, open: [] },
    { year: 2023, listed: 991, agree: 990, open: ["45737000000000"] },
  ] as const)("reproduces the EC 52072 flags of $year", ({ year, listed, agree, open }) => {
    const counts = { agree: 0, flagged: 0, listed: 0 };
    const undetermined: string[] = [];
    const wrong: string[] = [];
    for (const history of answer.histories) {
      const printed = historyYear(history, year).threeOfFourPrinted;
      if (printed === undefined) continue;
      counts.listed += 1;
      const test = threeOfFourYears(history, year);
      if (test.outcome === "cannot-determine") {
        undetermined.push(history.cds);
        expect(test.missing).toEqual([`number of student groups with results in ${year}`]);
      } else if ((test.outcome === "eligible") === printed) counts.agree += 1;
      else wrong.push(history.cds);
      if (printed) counts.flagged += 1;
      expect(replay(test.trace, NO_DICTIONARY).differences, history.cds).toEqual([]);
    }
    console.log(`EC 52072 in ${year}: ${counts.agree} of ${counts.listed} flags (${counts.flagged} yes); cannot be determined: ${undetermined.join(", ") || "none"}; wrong: ${wrong.length}`);
    expect(wrong).toEqual([]);
    expect(undetermined).toEqual(open);
    expect([counts.listed, counts.agree]).toEqual([listed, agree]);
  });

  it("settles Mountain Union when the number of its groups is given", () => {
    const history = answer.histories.find(({ cds }) => cds === "45737000000000");
    if (history === undefined) throw new Error("not on the lists");
    expect(threeOfFourYears(history, 2023, { studentGroups: 2 }).outcome).toBe("eligible");
    expect(threeOfFourYears(history, 2023, { studentGroups: 3 }).outcome).toBe("not-eligible");
  });

  it("reproduces the groups of the EC 52064(e)(5) list of January 2023", () => {
    const printed = new Map<string, readonly StudentGroup[]>();
    for (const row of sheetRows("official/leas2023perec52064.xlsx", "cds", 3)) {
      if (!/^\d{14}$/.test(row["cds"] ?? "")) continue;
      const { groups, unknown } = printedGroupsOf(row["targeted student group(s)"] ?? "");
      expect(unknown).toEqual([]);
      printed.set(row["cds"] ?? "", groups);
    }
    const computed = new Map(answer.histories.map((history) => [history.cds, consecutiveYears(history, 2022).groups] as const).filter(([, groups]) => groups.length > 0));
    const agree = [...printed].filter(([cds, groups]) => JSON.stringify(groups) === JSON.stringify(computed.get(cds))).length;
    console.log(`EC 52064(e)(5): ${agree} of ${printed.size} group sets; computed ${computed.size} LEAs`);
    expect(Object.fromEntries(computed)).toEqual(Object.fromEntries(printed));
    expect(printed.size).toBe(132);
  });

  it("keeps the labels of 2023: every identified LEA in year 1, none of the 219 that left in year 2", () => {
    const identified = answer.histories.filter((history) => historyYear(history, 2022).status === "differentiated");
    const left = identified.filter((history) => historyYear(history, 2023).status === "general");
    const year2023 = answer.histories.map((history) => historyYear(history, 2023));
    const labels = new Map<string, number>();
    for (const { label } of year2023) if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1);
    console.log(`identified 2022: ${identified.length}; printed General Assistance in 2023: ${left.length}; labels of 2023: ${JSON.stringify(Object.fromEntries(labels))}`);
    expect([identified.length, left.length]).toEqual([617, 219]);
    expect(year2023.every(({ status, yearOfAssistance }) => (status === "differentiated" ? yearOfAssistance === 1 : yearOfAssistance === undefined))).toBe(true);
    expect(left.every((history) => historyYear(history, 2023).yearOfAssistance === undefined)).toBe(true);
  });

  it("has methods that agree with the statuses, in the State's counts", () => {
    const counted: Record<string, Record<string, number>> = {};
    let checked = 0;
    for (const history of answer.histories) {
      for (const { year, status, methods } of history.years) {
        if (methods === undefined) continue;
        checked += 1;
        const met = ([1, 2, 3] as const).filter((method) => methods[method] === true);
        expect(status === "differentiated", `${history.cds} ${year}`).toBe(met.length > 0);
        expect(newlyIdentified(history, year)).toBe(met.length > 0 ? "yes" : "no");
        for (const method of met) {
          const key = `${history.kind === "coe" ? "county offices" : "districts"}, method ${method}`;
          counted[year] = { ...counted[year], [key]: (counted[year]?.[key] ?? 0) + 1 };
        }
      }
    }
    console.log(`methods: ${checked} LEA-years agree with their status; ${JSON.stringify(counted)}`);
    expect(counted).toEqual({
      2018: { "districts, method 1": 343, "county offices, method 1": 31, "districts, method 2": 10, "county offices, method 2": 1, "districts, method 3": 2 },
      2019: { "districts, method 1": 300, "county offices, method 1": 31, "districts, method 2": 1, "county offices, method 2": 1 },
      2022: { "districts, method 1": 606, "county offices, method 1": 11 },
      2023: { "districts, method 1": 434, "county offices, method 1": 19, "districts, method 2": 19, "districts, method 3": 2 },
    });
  });

  it("gives the cohort of 2022 no minimum, that of 2023 two years, and no Dashboard a period that the list does not", () => {
    const periods = answer.histories.map((history) => assistancePeriods(history, "2024-06-30"));
    const of = (dashboard: number) => periods.flat().filter((period) => period.dashboard === dashboard);
    expect([2017, 2018, 2019, 2022, 2023].map((year) => of(year).length)).toEqual([228, 386, 333, 617, 466]);
    expect(new Set(of(2022).map(({ until }) => until))).toEqual(new Set(["2023-12-15"]));
    expect(new Set(of(2023).map(({ minimumYears, until }) => `${minimumYears} ${until}`))).toEqual(new Set(["2 2025-12-15"]));
    console.log(`periods of assistance: ${[2017, 2018, 2019, 2022, 2023].map((year) => `${year} ${of(year).length}`).join(", ")}`);
  });
});
