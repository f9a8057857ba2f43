import type { EquityMultiplierSchool, LowestPerformance } from "../audit/plan-context.ts";

/** A row of the State's Equity Multiplier workbook, as `readEquityMultiplierSchools` of @ssos/model/files gives it. */
export interface EquityMultiplierRow {
  readonly cds: string;
  readonly schoolName: string;
  readonly charterNumber: string | null;
  readonly districtOffice: boolean;
  readonly eligible: boolean | null;
}

/**
 * Lists the schools that need an Equity Multiplier focus goal in the plan of a district or county office, with the lowest performance
 * levels that the goal must answer (EC 52064(e)(7)).
 *
 * Charter schools have plans of their own. Rows of pupils whom the district office serves are no schools and are left out; in 2023-24 they
 * still drew funds. Staffing issues are not in the State's files, so that they stay unknown.
 *
 * @param rows - schools of the State's workbook
 * @param lowest - lowest performance levels of the same LEA, as from `lowestPerformanceFromLists`
 * @param cds - code of the district or county office
 * @example
 * ```ts
 * const row = { cds: "27661590000011", schoolName: "S", charterNumber: null, districtOffice: false, eligible: true }
 * equityMultiplierSchoolsFromList([row], [{ group: "SWD", indicator: "susp", school: "27661590000011" }], "27661590000000") // => [{ cds: "27661590000011", name: "S", lowestPerformance: [{ group: "SWD", indicator: "susp" }] }]
 * ```
 */
export function equityMultiplierSchoolsFromList(rows: readonly EquityMultiplierRow[], lowest: readonly LowestPerformance[], cds: string): EquityMultiplierSchool[] {
  const prefix = cds.slice(0, 7);
  return rows
    .filter((row) => row.cds.startsWith(prefix) && row.eligible === true && row.charterNumber === null && !row.districtOffice)
    .map((row) => ({
      cds: row.cds,
      name: row.schoolName,
      lowestPerformance: lowest.filter((cell) => cell.school === row.cds).map(({ group, indicator }) => ({ group, indicator })),
    }));
}
