import { readList, type ListOptions, type ListReading, type ListRow } from "./list-reader.ts";
import type { Cells } from "./sheet.ts";

/** One LEA of the Equity Multiplier workbook's sheet of LEAs. */
export interface EquityMultiplierLea {
  /** 14 digits; a charter school stands under its own code. */
  readonly cds: string;
  readonly name: string;
  /** Null for districts and county offices. */
  readonly charterNumber: string | null;
  readonly eligibleSites: number;
  /** Prior-year adjusted cumulative enrolment of the eligible sites. */
  readonly eligibleEnrolment: number;
  /** Statewide rate per pupil in dollars, as a decimal string: it has ten decimals. */
  readonly rate: string;
  readonly adjustments: number;
  /** Whole dollars. */
  readonly funding: number;
  readonly line: number;
}

/** One school site of the Equity Multiplier workbook's sheet of schools. */
export interface EquityMultiplierSchool {
  readonly cds: string;
  readonly leaName: string;
  readonly schoolName: string;
  readonly charterNumber: string | null;
  /** A row of pupils served by the district office itself; they count in 2023-24 and are left out from 2024-25 on. */
  readonly districtOffice: boolean;
  readonly nonStabilityCount: number | null;
  readonly enrolment: number | null;
  /** As a share of 1, rounded to three decimals; the thresholds are tested on it. */
  readonly nonStabilityRate: number | null;
  readonly socioeconomicEnrolment: number | null;
  readonly socioeconomicShare: number | null;
  /** Above 25 percent; above 70 percent; classroom-based charter school or no charter school. */
  readonly nonStabilityMet: boolean | null;
  readonly socioeconomicMet: boolean | null;
  readonly classroomBased: boolean | null;
  readonly eligible: boolean | null;
  readonly rate: string;
  readonly adjustments: number;
  /** Whole dollars. */
  readonly entitlement: number;
  readonly line: number;
}

/**
 * Reads the sheet of LEAs of an Equity Multiplier workbook (EC 42238.024).
 *
 * @param cells - the workbook's sheets (the right one is chosen by its columns), or the rows of the sheet
 * @param options - the file's name, strictness
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * const rows = [["County Code", "District Code", "School Code", "LEA Name", "Charter Number", "Count of School Sites Eligible", "Total Prior Year Adjusted Cumulative Enrollment Eligible", "Statewide LCFF Equity Multiplier Rate", "Miscellaneous Adjustments", "Total LCFF Equity Multiplier Funding"], ["01", "10017", "0000000", "Example", "N/A", 2, 504, 1052.6104853934, 0, 530515]]
 * readEquityMultiplierLeas(rows).records[0].funding // => 530515
 * ```
 */
export function readEquityMultiplierLeas(cells: Cells, options: ListOptions = {}): ListReading<EquityMultiplierLea> {
  const spec = { title: "Equity Multiplier by LEA", required: [...CODES, ["countofschoolsiteseligible*"], ["totallcffequitymultiplierfunding*"]], key: CODES };
  return readList(cells, spec, options, (row) => ({
    cds: cdsOf(row),
    name: row.text("leaname"),
    charterNumber: charterNumber(row),
    eligibleSites: row.number("countofschoolsiteseligible*") ?? 0,
    eligibleEnrolment: row.number("totalprioryearadjustedcumulativeenrollment*") ?? 0,
    rate: row.text("statewidelcffequitymultiplierrate*"),
    adjustments: row.number("miscellaneousadjustments*") ?? 0,
    funding: row.number("totallcffequitymultiplierfunding*") ?? 0,
    line: row.line,
  }));
}

/**
 * Reads the sheet of school sites of an Equity Multiplier workbook (EC 42238.024).
 *
 * @param cells - the workbook's sheets (the right one is chosen by its columns), or the rows of the sheet
 * @param options - the file's name, strictness
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * const rows = [["County Code", "District Code", "School Code", "School Name", "Prior Year Non-Stability Count A-1", "Prior Year Non-Stability Rate", "LCFF Equity Multiplier Eligibility Determination", "LCFF Equity Multiplier Entitlement"], ["01", "10017", "0000000", "District Office", 40, 0.251, true, 50000]]
 * const [site] = readEquityMultiplierSchools(rows).records
 * site.districtOffice // => true
 * site.eligible // => true
 * ```
 */
export function readEquityMultiplierSchools(cells: Cells, options: ListOptions = {}): ListReading<EquityMultiplierSchool> {
  const spec = { title: "Equity Multiplier by school site", required: [...CODES, ["schoolname"], ["prioryearnonstabilitycount*"], ["lcffequitymultiplierentitlement*"]], key: CODES };
  return readList(cells, spec, options, (row) => ({
    cds: cdsOf(row),
    leaName: row.text("leaname"),
    schoolName: row.text("schoolname"),
    charterNumber: charterNumber(row),
    districtOffice: row.text("schoolcode") === "0000000",
    nonStabilityCount: row.number("prioryearnonstabilitycount*"),
    enrolment: row.number("prioryearadjustedcumulativeenrollmenttotal*"),
    nonStabilityRate: row.number("prioryearnonstabilityrate*"),
    socioeconomicEnrolment: row.number("prioryearadjustedcumulativeenrollmentsocio*"),
    socioeconomicShare: row.number("prioryearsocioeconomicallydisadvantagedpupilpercentage*"),
    nonStabilityMet: row.mark("nonstabilitythreshold*"),
    socioeconomicMet: row.mark("socioeconomicallydisadvantagedpupilthreshold*"),
    classroomBased: row.mark("classroombasedcharterschool*"),
    eligible: row.mark("lcffequitymultipliereligibility*"),
    rate: row.text("statewidelcffequitymultiplierrate*"),
    adjustments: row.number("miscellaneousadjustments*") ?? 0,
    entitlement: row.number("lcffequitymultiplierentitlement*") ?? 0,
    line: row.line,
  }));
}

const CODES = [["countycode"], ["districtcode"], ["schoolcode"]];

/** Codes are texts in the State's workbook; as numbers they have lost their leading zeros, which their known widths restore. */
function cdsOf(row: ListRow): string {
  if (row.text("countycode") === "TOTAL:") row.ignore("not-a-data-row");
  const parts = [["countycode", 2], ["districtcode", 5], ["schoolcode", 7]] as const;
  const code = parts.map(([column, width]) => row.text(column).padStart(width, "0")).join("");
  return row.text("countycode") === "TOTAL:" ? code : row.cds(code, "countycode");
}

function charterNumber(row: ListRow): string | null {
  const text = row.text("charternumber");
  return text === "" || text === "N/A" ? null : text;
}
