import { describe, expect, it } from "vitest";
import { addsUp } from "./row-account.ts";
import { factsFromLocalIndicators, localRatingOf, readLocalIndicators } from "./local-indicators.ts";
import { mergeFacts } from "./merge-facts.ts";

const tab = (rating: string, area = "Climate-Priority Area 6") => `CDS\tLEAname\tCountyname\tLocalIndicator\tPerformance\n27102720000000\t"Igo, Ono"\tMonterey\t${area}\t${rating}\n`;

describe("local indicators", () => {
  it.each([
    ["Met", "met"],
    ["Not Met", "not-met"],
    ["NOT MET", "not-met"],
    ["Not Met For Two or More Years", "not-met-two-or-more-years"],
    ["Not Met for Two or More Years ", "not-met-two-or-more-years"],
    ["NA", "not-applicable"],
    ["N/A", "not-applicable"],
  ] as const)("%j is %s", (text, rating) => {
    expect(localRatingOf(text)).toBe(rating);
    expect(readLocalIndicators(tab(text), { name: "LocalIndPerf2018.txt" }).records[0]?.rating).toBe(rating);
  });

  it("the year stands in a column, in the file's name or in the request", () => {
    expect(readLocalIndicators(tab("Met"), { name: "x/LocalIndPerf2017.txt" }).records[0]?.dashboardYear).toBe(2017);
    expect(readLocalIndicators(tab("Met"), { dashboardYear: 2018 }).records[0]?.dashboardYear).toBe(2018);
    expect(readLocalIndicators(tab("Met"), { name: "local.txt" }).findings.map(({ code }) => code)).toEqual(["missing-column"]);
    const other = readLocalIndicators("cdsCode|lea|priorityNumber|performance|year\n27102720000000|A|9|Met|2019\n", { dashboardYear: 2018 });
    expect(other.records[0]?.dashboardYear).toBe(2019);
    expect(other.findings.map(({ code, severity }) => [code, severity])).toEqual([["mixed-years", "warning"]]);
  });

  it("ratings of a year without a Dashboard are ignored", () => {
    const reading = readLocalIndicators("cdsCode|lea|priorityNumber|performance|year\n27102720000000|A|9|Met|2021\n");
    expect(reading.account).toEqual({ read: 1, used: 0, ignored: { "other-year": 1 }, rejected: 0 });
    expect(reading.findings).toEqual([]);
  });

  it("the three kinds of cells: the State's workbook, the compiled CSV, and text with pipes in Windows-1252", () => {
    const workbook = readLocalIndicators([["cdsCode", "lea", "priorityNumber", "numFacilities", "countyPerformance", "meetingDate", "year"], ["27102720000000", "A", 1, 0, "Met", 45_090, "2023"]]);
    const csv = readLocalIndicators([["priority", "year", "cds", "lea", "performance", "meetingdate"], ["1", "2023", "27102720000000", "A", "Met", "13-Jun-23"]]);
    expect(workbook.records).toEqual(csv.records);
    const pipes = readLocalIndicators(Uint8Array.from([...new TextEncoder().encode("cdsCode|lea|priorityNumber|performance|year\r\n27102720000000|Ni"), 0xf1, ...new TextEncoder().encode("o|9|Met|2019\r\n")]));
    expect(pipes).toMatchObject({ encoding: "windows-1252", records: [{ name: "Niño", priority: 9 }] });
  });

  it.each([
    ["a rating that is none", tab("Green"), "unknown-rating"],
    ["a priority without a local indicator", tab("Met", "Pupils-Priority Area 4"), "unknown-priority"],
    ["a code that lost its zero", tab("Met").replace("27102720000000", "1100170000000"), "invalid-cds"],
    ["a line with a field too few", tab("Met").replace("\tMet", ""), "wrong-number-of-fields"],
    ["a line with a field too many", tab("Met\tand more"), "wrong-number-of-fields"],
  ])("%s rejects the row", (_, content, code) => {
    const reading = readLocalIndicators(content, { name: "LocalIndPerf2018.txt" });
    expect(reading.findings.map((finding) => finding.code)).toContain(code);
    expect(reading.account).toEqual({ read: 1, used: 0, ignored: {}, rejected: 1 });
    expect(addsUp(reading.account)).toBe(true);
  });

  it.each([["", "empty-file"], ["cds\tsomething\n27102720000000\tx\n", "missing-sheet"], [tab("Met").split("\n")[0] ?? "", "header-only"]])("%j: %s", (content, code) => {
    expect(readLocalIndicators(content).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it("one LEA's two ratings of one priority contradict each other", () => {
    const reading = readLocalIndicators(`${tab("Met")}27102720000000\tA\tMonterey\tClimate-Priority Area 6\tNot Met\n`, { dashboardYear: 2018 });
    expect(reading.findings.map(({ code }) => code)).toEqual(["contradicting-rows"]);
  });

  it("facts of several files and years, laid beside those of Dashboard files", () => {
    const records = [...readLocalIndicators(tab("Not Met"), { dashboardYear: 2017 }).records, ...readLocalIndicators(tab("Not Met"), { dashboardYear: 2018 }).records];
    const [facts] = factsFromLocalIndicators(records);
    expect(facts).toEqual({ lea: { cds: "27102720000000", name: "Igo, Ono", kind: "coe" }, dashboards: { 2017: { indicatorsGiven: [], results: {}, localIndicators: { 6: "not-met" } }, 2018: { indicatorsGiven: [], results: {}, localIndicators: { 6: "not-met" } } } });
    const state = { lea: { cds: "27102720000000", name: "MCOE", kind: "coe", county: "Monterey" }, dashboards: { 2018: { indicatorsGiven: ["susp"], results: { SWD: { susp: { colour: 1 } } }, dataSubmission: "certified" } } } as const;
    const [merged] = mergeFacts([state], facts === undefined ? [] : [facts]);
    expect(merged?.lea.name).toBe("MCOE");
    expect(merged?.dashboards[2018]).toEqual({ indicatorsGiven: ["susp"], results: { SWD: { susp: { colour: 1 } } }, localIndicators: { 6: "not-met" }, dataSubmission: "certified" });
  });

  it("an indicator that the first source gave is the first source's in every group", () => {
    const lea = { cds: "27102720000000", name: "MCOE", kind: "coe" } as const;
    const dashboard = { lea, dashboards: { 2023: { indicatorsGiven: ["susp"], results: { SWD: { susp: { colour: 3 } } } } } } as const;
    const list = { lea, dashboards: { 2023: { indicatorsGiven: ["ela", "susp"], results: { SWD: { susp: { red: true }, ela: { red: true } }, HI: { susp: { red: true } } } } } } as const;
    expect(mergeFacts([dashboard], [list])[0]?.dashboards[2023]).toEqual({ indicatorsGiven: ["ela", "susp"], results: { SWD: { susp: { colour: 3 }, ela: { red: true } } } });
  });
});
