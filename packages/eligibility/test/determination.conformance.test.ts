import { replay, type DashboardYear, type Lea, type LeaFacts } from "@ssos/model";
import { factsFromLocalIndicators, factsFromLowestPerforming, factsFromRecords, mergeFacts, readAssistanceStatus, readDashboardSync, readLocalIndicators, readLowestPerforming, type AssistanceListing } from "@ssos/model/files";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bytesOf, DATA, haveData, sheetsOfFile } from "../../model/test/shared-data.ts";
import { compareWithOfficial, determinationDictionary, determineAll, type OfficialComparison } from "../src/index.ts";

const LISTS: Readonly<Partial<Record<DashboardYear, string>>> = { 2017: "official/assistance-status-2017.xls", 2019: "official/assistancestatus19-rev.xlsx", 2018: "official/assistancestatus18.xlsx", 2022: "official/assistancestatus22.xlsx", 2023: "official/assistancestatus23.xlsx" };

const monterey = (year: number): LeaFacts[] =>
  factsFromRecords(readDashboardSync(readdirSync(`${DATA}monterey/${year}`).map((name) => ({ name, content: bytesOf(`monterey/${year}/${name}`) }))));
const listOf = (year: DashboardYear): readonly AssistanceListing[] => readAssistanceStatus(sheetsOfFile(LISTS[year] ?? "")).records;
const leas = (list: readonly AssistanceListing[]): Lea[] => list.map(({ cds, name }) => ({ cds, name, kind: cds.slice(2, 4) === "10" ? "coe" : "district" }));
const local = (path: string): LeaFacts[] => factsFromLocalIndicators(readLocalIndicators(path.endsWith(".csv") ? sheetsOfFile(path) : bytesOf(path), { name: path }).records);

const differencesOf = ({ differences }: OfficialComparison): string[] => differences.map(({ text }) => text);

describe.skipIf(!haveData)("determinations against the State's lists (needs ../shared/data)", () => {
  it.each([
    [2022, 16, 35],
    [2023, 10, 21],
  ] as const)("Monterey %i: every cell", (year, eligible, letters) => {
    const determinations = determineAll(monterey(year), { dashboardYear: year });
    const comparison = compareWithOfficial(determinations, listOf(year).filter(({ cds }) => cds.startsWith("27")));
    expect(differencesOf(comparison)).toEqual([]);
    expect(comparison.leas).toEqual({ compared: 25, agree: 25, open: 0, differ: 0 });
    expect(comparison.cells).toEqual({ compared: 325, agree: 325, open: 0, differ: 0 });
    const ofLeas = determinations.filter(({ kind }) => kind !== "charter");
    expect(ofLeas.filter(({ outcome }) => outcome === "eligible")).toHaveLength(eligible);
    expect(ofLeas.flatMap(({ groups }) => groups.filter(({ letter }) => letter !== null))).toHaveLength(letters);
    console.log(`determinations, Monterey ${year}: ${comparison.cells.agree} of ${comparison.cells.compared} cells, ${letters} letters, ${eligible} LEAs`);
  });

  it("Monterey 2023, charter schools: decided with the earlier year, and without it where this year's criteria are not met", () => {
    const charters = (facts: readonly LeaFacts[]) => determineAll(facts.filter(({ lea }) => lea.kind === "charter"), { dashboardYear: 2023 });
    const alone = charters(monterey(2023));
    const both = charters(mergeFacts(monterey(2023), monterey(2022)));
    expect(alone.length).toBeGreaterThan(0);
    for (const { outcome, missing, byMethod } of alone) {
      expect(outcome).toBe(byMethod[1] === "eligible" ? "cannot-determine" : "not-eligible");
      expect(missing.map(({ fact, dashboardYear }) => `${fact} ${dashboardYear}`)).toEqual(outcome === "cannot-determine" ? ["dashboard 2022"] : []);
    }
    for (const { outcome, missing } of both) expect(outcome === "cannot-determine" ? missing.length : 1).toBeGreaterThan(0);
    console.log(`determinations, Monterey charter schools 2023: ${both.filter(({ outcome }) => outcome !== "cannot-determine").length} of ${both.length} decided with 2022 as prior`);
  });

  it("statewide 2023, from the lowest performers and the local indicators: nothing contradicted", () => {
    const list = listOf(2023);
    const path = "official/lowperfleasnonall23data.xlsx";
    const facts = mergeFacts(factsFromLowestPerforming(readLowestPerforming(sheetsOfFile(path), { name: path }), leas(list)), local("statewide/2023/local-indicators-2023.csv"));
    const listed = new Set(list.map(({ cds }) => cds));
    const determinations = determineAll(facts.filter(({ lea }) => listed.has(lea.cds)), { dashboardYear: 2023 });
    const comparison = compareWithOfficial(determinations, list);
    expect(differencesOf(comparison)).toEqual([]);
    expect(comparison.leas).toEqual({ compared: 991, agree: 918, open: 73, differ: 0 });
    expect(comparison.cells).toEqual({ compared: 12_883, agree: 12_508, open: 375, differ: 0 });
    const decided = determinations.filter(({ outcome }) => outcome !== "cannot-determine");
    expect(decided.filter(({ outcome }) => outcome === "eligible")).toHaveLength(399);
    for (const { missing } of determinations.filter(({ outcome }) => outcome === "cannot-determine")) {
      expect(missing.length).toBeGreaterThan(0);
      expect(missing.every(({ fact, indicator }) => fact === "colour" && (indicator === "ela" || indicator === "math"))).toBe(true);
    }
    console.log(`determinations, statewide 2023: ${comparison.leas.agree} of ${comparison.leas.compared} LEAs, ${comparison.leas.open} open, ${comparison.leas.differ} differ; ${comparison.cells.agree} of ${comparison.cells.compared} cells, ${comparison.cells.open} open`);
    const dictionary = determinationDictionary();
    const lies = determinations.flatMap(({ trace }) => (trace === undefined ? [] : replay(trace, dictionary).differences));
    expect(lies).toEqual([]);
  });

  it.each([
    [2017, ["graddownload2017f.txt", "elpidownload2017f.txt"], "2017f"],
    [2018, ["graddownload2018.txt"], "2018"],
    [2019, ["graduation2019.txt", "englishlearner2019.txt"], "2019"],
  ] as const)("statewide %i, from graduation and English learner progress alone: nothing contradicted", (year, names, directory) => {
    const facts = factsFromRecords(readDashboardSync(names.map((name) => ({ name, content: bytesOf(`statewide/${directory}/${name}`) }))));
    const list = listOf(year);
    const listed = new Set(list.map(({ cds }) => cds));
    const comparison = compareWithOfficial(determineAll(facts.filter(({ lea }) => listed.has(lea.cds)), { dashboardYear: year }), list);
    expect(differencesOf(comparison)).toEqual([]);
    console.log(`determinations, ${year} from ${names.length} file(s): ${comparison.leas.agree} agree, ${comparison.leas.open} open, ${comparison.leas.differ} differ; cells ${comparison.cells.agree} agree, ${comparison.cells.open} open, ${comparison.cells.differ} differ`);
  });

  it("method 2: 2018 from the files of two years, 2023 from its own", () => {
    const answers = (year: DashboardYear, facts: readonly LeaFacts[]) => {
      const listed = new Map(listOf(year).map(({ cds, methods }) => [cds, methods[2] === true ? "eligible" : "not-eligible"]));
      const byMethod = new Map(determineAll(facts, { dashboardYear: year }).map(({ cds, byMethod }) => [cds, byMethod[2]]));
      const agree = [...listed].filter(([cds, official]) => byMethod.get(cds) === official).length;
      console.log(`method 2, ${year}: ${agree} of ${listed.size}, ${[...byMethod.values()].filter((outcome) => outcome === "eligible").length} met`);
      return [agree, listed.size, [...listed.keys()].filter((cds) => byMethod.get(cds) === "eligible").length];
    };
    expect(answers(2018, mergeFacts(local("statewide/2018/LocalIndPerf2018.txt"), local("statewide/2017f/LocalIndPerf2017.txt")))).toEqual([993, 993, 11]);
    expect(answers(2023, local("statewide/2023/local-indicators-2023.csv"))).toEqual([991, 991, 19]);
  });
});
