import { describe, expect, it } from "vitest";
import { supportHistories } from "./assemble-histories.ts";
import { everIdentified, historyYear } from "./support-history.ts";
import type { YearRecord } from "./year-record.ts";
import { printedStatusOf } from "./year-record.ts";

const CDS = "27660920000000";
const list = (year: YearRecord["year"], more: Partial<YearRecord> = {}): YearRecord => ({ cds: CDS, year, reportedIn: year, source: { id: `list ${year}`, kind: "official-list" }, status: "general", groups: {}, ...more });
const codes = (records: readonly YearRecord[]) => supportHistories(records).findings.map(({ code }) => code);
const only = (records: readonly YearRecord[], options?: Parameters<typeof supportHistories>[1]) => {
  const [history] = supportHistories(records, options).histories;
  if (history === undefined) throw new Error("no history");
  return history;
};

describe("putting records together", () => {
  it("tells not given from not listed, and spans the Dashboards, not the gap of 2020 and 2021", () => {
    const other = { ...list(2019), cds: "27661340000000" };
    const history = only([list(2018), { ...list(2022), status: "differentiated" }, other]);
    expect(history.years.map(({ year, presence }) => [year, presence])).toEqual([
      [2018, "listed"],
      [2019, "not-listed"],
      [2022, "listed"],
    ]);
    expect(historyYear(history, 2023).presence).toBe("not-given");
    expect(only([list(2018), list(2022)]).years.map(({ presence }) => presence)).toEqual(["listed", "not-given", "listed"]);
  });

  it("keeps the source of each year, and takes an earlier status repeated later without letters", () => {
    const repeated: YearRecord = { cds: CDS, year: 2019, reportedIn: 2022, source: { id: "list 2022", kind: "official-list" }, status: "differentiated" };
    const history = only([list(2022), repeated]);
    expect(historyYear(history, 2019)).toMatchObject({ status: "differentiated", sources: [{ id: "list 2022" }] });
    expect(historyYear(history, 2019).groups).toBeUndefined();
  });

  it("tells never-identified from missing years", () => {
    expect(everIdentified(only([list(2018), list(2019)]))).toBe("never-identified");
    expect(everIdentified(only([list(2018), list(2022)]))).toBe("open");
    expect(everIdentified(only([list(2018), list(2022)], { completeLists: [2018, 2019, 2022] }))).toBe("never-identified");
    expect(everIdentified(only([list(2018), { ...list(2022), status: "differentiated" }]))).toBe("identified");
  });

  it("lets the later of two issues count and reports the revision, in any order", () => {
    const original: YearRecord = { ...list(2019), source: { id: "2019 original", kind: "official-list", published: "2019-12" }, groups: { SWD: [4, 5] } };
    const revised: YearRecord = { ...list(2019), source: { id: "2019 revised", kind: "official-list", published: "2020-03" }, groups: { SWD: [4, 5, 6] } };
    for (const records of [[original, revised], [revised, original]]) {
      const { histories, findings } = supportHistories(records);
      expect(histories[0]?.years[0]?.groups).toEqual({ SWD: [4, 5, 6] });
      expect(histories[0]?.years[0]?.sources.map(({ id }) => id)).toEqual(["2019 original", "2019 revised"]);
      expect(findings.map(({ code, place }) => [code, place.path])).toEqual([["revised-list", `${CDS}/2019/groups`]]);
    }
  });

  it("decides nothing between two issues of which none is known to be later", () => {
    const left: YearRecord = { ...list(2019), source: { id: "a", kind: "official-list" }, groups: { SWD: [4, 5] }, status: "differentiated" };
    const right: YearRecord = { ...list(2019), source: { id: "b", kind: "official-list" }, groups: {}, status: "differentiated" };
    const { histories, findings } = supportHistories([left, right]);
    expect(histories[0]?.years[0]?.groups).toBeUndefined();
    expect(histories[0]?.years[0]?.status).toBe("differentiated");
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["contradicting-lists", "error"]]);
  });

  it("lets an official list stand before a determination that differs, and says so", () => {
    const computed: YearRecord = { ...list(2023), source: { id: "own", kind: "determination" }, status: "differentiated", groups: { EL: [4, 5] } };
    const { histories, findings } = supportHistories([computed, list(2023)]);
    expect(histories[0]?.years[0]).toMatchObject({ status: "general", groups: {} });
    expect(findings.map(({ code }) => code)).toEqual(["determination-differs", "determination-differs"]);
  });

  it("lets the year's own list stand before a later one that differs", () => {
    const later: YearRecord = { cds: CDS, year: 2019, reportedIn: 2022, source: { id: "list 2022", kind: "official-list" }, status: "differentiated" };
    expect(codes([list(2019), later])).toEqual(["later-list-differs"]);
    expect(historyYear(only([list(2019), later]), 2019).status).toBe("general");
  });

  it("takes duplicates once", () => {
    expect(codes([list(2019), list(2019)])).toEqual(["duplicate-record"]);
    expect(only([list(2019), list(2019)]).years).toHaveLength(1);
  });

  it("follows an LEA that changed its code, one with two codes, and one that was renamed", () => {
    const changed = only([{ ...list(2018), cds: "27000010000000" }, list(2022)], { codeChanges: [{ from: "27000010000000", to: CDS }] });
    expect([changed.cds, changed.formerCodes, changed.years.map(({ presence }) => presence)]).toEqual([CDS, ["27000010000000"], ["listed", "not-given", "listed"]]);
    const petaluma = only([{ ...list(2018), cds: "49708540000000" }, { ...list(2019), cds: "49402460000000" }]);
    expect([petaluma.cds, petaluma.years.length]).toEqual(["49402460000000", 2]);
    const renamed = supportHistories([list(2018, { name: "Old Elementary" }), list(2019, { name: "New Elementary" })]);
    expect([renamed.histories[0]?.name, renamed.findings.map(({ code }) => code)]).toEqual(["New Elementary", ["renamed"]]);
  });

  it("follows a charter school that changed its authorizer", () => {
    const charter = only([{ ...list(2022), cds: "01611190106401" }, { ...list(2023), cds: "01612590106401" }], { codeChanges: [{ from: "01611190106401", to: "01612590106401" }] });
    expect([charter.kind, charter.cds, charter.years.map(({ presence }) => presence)]).toEqual(["charter", "01612590106401", ["listed", "listed"]]);
  });

  it("does not mutate what it is given", () => {
    const records = [list(2022), list(2018)];
    const before = JSON.stringify(records);
    supportHistories(records);
    expect(JSON.stringify(records)).toBe(before);
  });
});

it("reads printed statuses, and nothing into blanks or other texts", () => {
  expect(printedStatusOf("Differentiated Support")).toEqual({ status: "differentiated" });
  expect(printedStatusOf("Differentiated Assistance,  Year 2 ")).toEqual({ status: "differentiated", yearOfAssistance: 2 });
  for (const text of ["", "*", "Assistance", "Differentiated", "No Status"]) expect(printedStatusOf(text)).toBeUndefined();
});
