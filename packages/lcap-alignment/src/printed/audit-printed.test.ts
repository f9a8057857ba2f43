import { isSsosError } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { auditPrintedPlans, printedReport, type PrintedPlan } from "../index.ts";

/** A made-up transcription in which every figure agrees. */
const clean: PrintedPlan = {
  id: "A",
  cds: "27000010000000",
  planYear: "2024-25",
  table1: {
    baseGrant: "$100,000,000",
    scGrant: " 20,000,000 ",
    projectedPct: "20.000%",
    carryoverPct: "0.421%",
    totalPct: "20.421%",
    lcff: "$25,650,000",
    otherState: 1300000,
    local: "100,000",
    federal: "300,000",
    totalFunds: "27,350,000",
    personnel: "21,880,000",
    nonPersonnel: "5,470,000",
  },
  table2: { plannedContributing: "$20,500,000.00", plannedPctServices: "0.17%", plannedPct: "20.670%", leaWide: "12,000,000", limited: "8,500,000", schoolwide: "-" },
  prior: {
    year: "2023-24",
    baseGrant: 96000000,
    scGrant: 18000000,
    carryoverPct: "0",
    item10: "18.750",
    actualContributing: 17500000,
    item8: "0.10",
    item11: "18.329",
    item12: "404,000",
    item13: "0.421",
    plannedContributing: 17800000,
    difference4minus7: "300,000",
    plannedPctServices: "0.12",
    difference8minus5: "-0.02%",
  },
  contributingRows: [
    { action: "1.1", lcff: "12,000,000", scope: "LEA-wide" },
    { action: 1.2, lcff: "$8,500,000", scope: "Limited" },
  ],
};

const codesOf = (plan: PrintedPlan, ...others: PrintedPlan[]) => auditPrintedPlans([plan, ...others]).plans[0]?.findings.map((finding) => finding.code);
const itemsOf = (plan: PrintedPlan) => Object.fromEntries(auditPrintedPlans([plan]).plans[0]?.items.map((item) => [item.item, item.agrees]) ?? []);
const withCell = (table: "table1" | "table2" | "prior", cell: string, value: unknown): PrintedPlan => ({ ...clean, [table]: { ...clean[table], [cell]: value } });

describe("auditPrintedPlans", () => {
  it("agrees with a clean transcription, item by item", () => {
    expect(codesOf(clean)).toEqual([]);
    expect(itemsOf(clean)).toEqual({
      I3: true,
      TOTALREQ: true,
      PLANPCT: true,
      TYPE: true,
      T1_SUM: true,
      T1_PERS: true,
      I4: true,
      T4_DIFF: true,
      T4_PCTDIFF: true,
      I10: true,
      I11: true,
      I12: true,
      I13: true,
    });
  });

  it.each<[string, PrintedPlan, string, string[]]>([
    ["a wrong item 3", withCell("table1", "projectedPct", "20.010%"), "I3", ["projected-percentage-differs"]],
    ["a wrong total percentage", withCell("table1", "totalPct", "20.000%"), "TOTALREQ", ["total-percentage-differs"]],
    ["a wrong planned percentage", withCell("table2", "plannedPct", "21.670%"), "PLANPCT", ["planned-to-increase-differs"]],
    ["a fund misread", withCell("table1", "federal", "306,000"), "T1_SUM", ["planned-total-differs"]],
    ["personnel misread", withCell("table1", "personnel", "21,880,001"), "T1_PERS", ["planned-total-differs"]],
    ["a type misread", withCell("table2", "limited", "8,400,000"), "TYPE", ["totals-by-type-differ", "totals-by-type-differ"]],
    ["a difference turned round", withCell("prior", "difference4minus7", "-300,000"), "T4_DIFF", ["expenditure-difference-differs"]],
    ["a percentage difference turned round", withCell("prior", "difference8minus5", "0.02%"), "T4_PCTDIFF", ["percentage-difference-differs"]],
    ["a wrong item 10", withCell("prior", "item10", "18.751"), "I10", ["current-percentage-differs"]],
    ["a wrong item 11", withCell("prior", "item11", "18.229"), "I11", ["actual-to-increase-differs"]],
    ["a wrong item 12", withCell("prior", "item12", "404,001"), "I12", ["carryover-dollars-differ"]],
    ["a percentage as a share of one", withCell("table1", "projectedPct", "0.20"), "I3", ["percent-unit"]],
    ["a percentage in words", withCell("prior", "item10", "see above"), "I10", ["current-percentage-differs"]],
  ])("finds %s", (_what, plan, item, codes) => {
    expect(codesOf(plan)).toEqual(codes);
    expect(
      Object.entries(itemsOf(plan))
        .filter(([, agrees]) => !agrees)
        .map(([name]) => name),
    ).toEqual([item]);
  });

  it("gives a wrong carryover percentage its two faults: its own and what is carried in", () => {
    expect(codesOf(withCell("prior", "item13", "0.404"))).toEqual(["carryover-percentage-differs", "carryover-not-carried-in"]);
  });

  it("counts an unrounded carryover only behind its own rounding", () => {
    expect(itemsOf(withCell("table1", "totalPct", "20.421%"))).toMatchObject({ TOTALREQ: true });
    expect(codesOf(withCell("table1", "carryoverPct", "1.421%"))).toEqual(["total-percentage-differs", "proportionality-not-met", "carryover-not-carried-in"]);
    expect(itemsOf(withCell("table1", "carryoverPct", ""))).toMatchObject({ TOTALREQ: true });
  });

  it("names a missing base grant once, and agrees to no percentage printed without it", () => {
    const plan = withCell("prior", "baseGrant", undefined);
    expect(codesOf(plan)).toEqual(["base-grant-missing"]);
    expect(itemsOf(plan)).toMatchObject({ I10: false, I11: false, I12: false, I13: false, I3: true });
  });

  it("asks for Not Required where planned spending reaches the grants", () => {
    const reached = { ...clean.prior, plannedContributing: 18000000, difference4minus7: 500000 };
    expect(codesOf({ ...clean, prior: { ...reached, difference8minus5: "0.000%" } })).toEqual(["not-required-printed-as-zero"]);
    expect(codesOf({ ...clean, prior: { ...reached, difference8minus5: "Not Required" } })).toEqual([]);
  });

  it("finds contributing spending below the duty, with the dollars that are short", () => {
    const plan = { ...clean, table2: { ...clean.table2, plannedContributing: "20,000,000", plannedPct: "20.170%", leaWide: "11,500,000" }, contributingRows: [] };
    expect(auditPrintedPlans([plan]).plans[0]?.findings).toMatchObject([{ code: "proportionality-not-met", dollars: 251_000 }]);
  });

  it("compares years of one LEA, in any order", () => {
    const last: PrintedPlan = {
      id: "B",
      cds: "27000010000000",
      planYear: "2023-24",
      table1: { carryoverPct: "0.50%", scGrant: 25000000 },
      table2: { plannedContributing: 17900000 },
    };
    expect(codesOf(clean, last)).toEqual(["continuity-item-4", "continuity-carryover", "continuity-item-6"]);
    expect(codesOf(clean, { ...last, cds: "27000020000000" })).toEqual([]);
  });

  it("reports rows it cannot use and cells it does not know", () => {
    const rows = [
      { action: "1.1", lcff: "12,000,000", scope: null },
      { action: "1.2", lcff: "", scope: "Limited" },
      { action: "1.2", lcff: "(5)", scope: "Limited" },
      { action: "1.3", lcff: "x", scope: "Limited" },
    ];
    expect(codesOf({ ...clean, contributingRows: rows })).toEqual([
      "figure-cannot-be-checked",
      "contributing-without-scope",
      "amount-missing",
      "amount-negative",
      "action-numbered-twice",
      "amount-unreadable",
      "totals-by-type-differ",
    ]);
    expect(codesOf(withCell("table1", "baseGrants", 5))).toEqual(["cell-unknown"]);
  });

  it("takes plans with almost nothing, and no others", () => {
    expect(auditPrintedPlans([{ id: "X" }]).plans).toEqual([{ id: "X", items: [], findings: [] }]);
    for (const wrong of [null, 5, {}, [null]]) {
      try {
        auditPrintedPlans([wrong as unknown as PrintedPlan]);
        expect.unreachable();
      } catch (error) {
        expect(isSsosError(error, "invalid-printed-plan")).toBe(true);
      }
    }
  });

  it("writes a report", () => {
    expect(printedReport(auditPrintedPlans([withCell("prior", "item12", "504,000")]))).toContain("At stake: $100,000.");
  });
});
