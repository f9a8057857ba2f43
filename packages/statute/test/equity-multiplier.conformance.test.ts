import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { allocateEquityMultiplier, EQUITY_MULTIPLIER_FLOOR_2023, equityMultiplierAmount, equityMultiplierRate } from "../src/formulas/equity-multiplier-amount.ts";
import type { EquityMultiplierSite } from "../src/formulas/equity-multiplier-eligibility.ts";

const FILE = fileURLToPath(new URL("../../../../shared/data/official/lcffem23p1.xlsx", import.meta.url));
/** Statewide rate as the file prints it. */
const RATE = "1052.6104853934";

interface Row {
  readonly site: EquityMultiplierSite;
  readonly districtOffice: boolean;
  readonly eligible: boolean;
  readonly dollars: number;
}

/** The school sheet of the first apportionment of 2023-24: one row a schoolsite, booleans and numbers as Excel holds them. */
function schoolRows(): Row[] {
  const workbook = read(readFileSync(FILE));
  const sheet = workbook.Sheets[workbook.SheetNames[1] ?? ""];
  if (sheet === undefined) throw new Error("the school sheet is missing");
  const rows = utils.sheet_to_json<(string | number | boolean)[]>(sheet, { header: 1, raw: true });
  return rows
    .filter((row) => /^\d\d$/.test(String(row[0])))
    .map((row) => ({
      site: { id: `${row[0]}${row[1]}${row[2]}`, nonstable: Number(row[6]), enrollment: Number(row[7]), disadvantaged: Number(row[9]), classroomBased: row[13] === true },
      districtOffice: row[2] === "0000000",
      eligible: row[14] === true,
      dollars: Number(row[17]),
    }));
}

describe.skipIf(!existsSync(FILE))("Equity Multiplier 2023-24, first apportionment (skipped without the State's file)", () => {
  const rows = existsSync(FILE) ? schoolRows() : [];
  const allocation = allocateEquityMultiplier(rows.map(({ site }) => site), { fiscalYear: "2023-24", rate: RATE, floor: EQUITY_MULTIPLIER_FLOOR_2023 });

  it("gives every eligible schoolsite its printed amount, and no other site any", () => {
    const printed = rows.filter(({ eligible }) => eligible);
    expect(rows).toHaveLength(10_163);
    expect(printed).toHaveLength(968);
    expect(allocation.eligible.map(({ id, dollars }) => `${id} ${dollars}`)).toEqual(printed.map(({ site, dollars }) => `${site.id} ${dollars}`));
    expect(allocation.others).toHaveLength(rows.length - 968);
    expect(allocation.others.every(({ outcome }) => outcome === "not-eligible")).toBe(true);
    expect(allocation.total).toBe("300000000");
    console.log(`Equity Multiplier 2023-24: ${rows.length} sites, ${allocation.eligible.length} eligible with the printed amounts, ${allocation.others.length} not; total $${allocation.total}`);
  });

  it("counts district offices that year, and leaves them out a year later", () => {
    const offices = rows.filter(({ districtOffice, eligible }) => districtOffice && eligible);
    const dollars = offices.reduce((total, row) => total + row.dollars, 0);
    expect([offices.length, dollars]).toEqual([24, 2_129_448]);
    const next = allocateEquityMultiplier(rows.map(({ site, districtOffice }) => ({ ...site, districtOffice })), { fiscalYear: "2024-25", rate: RATE, floor: EQUITY_MULTIPLIER_FLOOR_2023 });
    expect(next.eligible).toHaveLength(968 - 24);
    console.log(`district offices among the eligible: ${offices.length} ($${dollars}), excluded by the rule of 2024-25`);
  });

  it("differs in four flags when rates are not rounded", () => {
    const flags = rows.flatMap(({ site: { enrollment = 0, nonstable = 0, disadvantaged = 0 } }) => {
      const [unstable, poor] = [nonstable / enrollment, disadvantaged / enrollment];
      const rounded = (share: number) => Math.round(share * 1000) / 1000;
      return [unstable > 0.25 !== rounded(unstable) > 0.25, poor > 0.7 !== rounded(poor) > 0.7].filter(Boolean);
    });
    expect(flags).toHaveLength(4);
  });

  it("finds the statewide rate but for the dollar rounding in the State's", () => {
    const rate = equityMultiplierRate(rows.filter(({ eligible }) => eligible).map(({ site }) => site.enrollment ?? 0), 300_000_000, EQUITY_MULTIPLIER_FLOOR_2023);
    expect(rate).toBe("1052.6104739755");
    const moved = rows.filter(({ eligible, site, dollars }) => eligible && equityMultiplierAmount(site.enrollment ?? 0, rate ?? 0, EQUITY_MULTIPLIER_FLOOR_2023).dollars !== String(dollars));
    console.log(`rate by the statute ${rate}, printed ${RATE}: ${moved.length} amounts differ by a dollar of rounding`);
    expect(moved.length).toBeLessThan(10);
    for (const { site, dollars } of moved) expect(Math.abs(Number(equityMultiplierAmount(site.enrollment ?? 0, rate ?? 0, EQUITY_MULTIPLIER_FLOOR_2023).dollars) - dollars)).toBe(1);
  });
});
