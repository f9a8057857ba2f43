import { isStateIndicator, type StateIndicator } from "../accountability/state-indicator.ts";
import { isDashboardYear, type DashboardYear } from "../time/dashboard-year.ts";
import { normalColumnName } from "./column-name.ts";
import type { DashboardLayout, DashboardSubject } from "./dashboard-layout.ts";
import type { Supplement } from "./indicator-record.ts";
import { DASHBOARD_LAYOUTS } from "./years/index.ts";

/** What a Dashboard file turned out to be. */
export interface DashboardFileKind {
  readonly dashboardYear: DashboardYear;
  readonly subject: DashboardSubject;
  readonly supplement?: Supplement;
}

/** The answer of {@link recogniseDashboardFile}. */
export type Recognition =
  | { readonly ok: true; readonly kind: DashboardFileKind; readonly by: "content" | "name" | "caller"; readonly layout?: DashboardLayout; readonly named?: DashboardSubject }
  | { readonly ok: false; readonly code: "unknown-file" | "ambiguous-file"; readonly expected: string };

/** The codes of the `indicator` column, from 2023 on. */
const INDICATOR_CODES: Readonly<Record<string, StateIndicator>> = { ELA: "ela", MATH: "math", ELPI: "elpi", GRAD: "grad", CHRO: "chronic", SUSP: "susp", CCI: "cci", SCI: "science", SCIENCE: "science", CAST: "science" };

/**
 * Decides which of the State's Dashboard files a header and its first row belong to, by their content.
 * The name of the file decides only between files with the same columns: English language arts and
 * mathematics before 2023.
 *
 * @param header - the column names as the file spells them
 * @param firstRow - the cells of the first row; without them the year must stand in the name
 * @param options - the file's name, and the indicator where the caller knows it
 * @returns `unknown-file` when it is no Dashboard file, `ambiguous-file` when header, row and name leave several indicators open
 * @example
 * ```ts
 * const recognition = recogniseDashboardFile(["cds", "rtype", "type", "studentgroup", "currnumer", "ReportingYear"], ["27660840000000", "D", "UD", "ALL", "5", "2019"])
 * recognition.ok && recognition.kind // => { dashboardYear: 2019, subject: "susp" }
 * ```
 */
export function recogniseDashboardFile(header: readonly string[], firstRow: readonly string[], options: { readonly name?: string | undefined; readonly indicator?: StateIndicator | undefined } = {}): Recognition {
  const names = header.map(normalColumnName);
  const has = (name: string): boolean => names.includes(name);
  const cell = (name: string): string => (firstRow[names.indexOf(name)] ?? "").trim();
  if (!(has("cds") || has("cdscode")) || !(has("reportingyear") || has("currstatus"))) {
    return { ok: false, code: "unknown-file", expected: "a tab-separated Dashboard file with the columns cds and reportingyear" };
  }
  const base = (options.name ?? "").replace(/^.*[\\/]/, "").toLowerCase();
  const year = Number(/^20\d\d/.exec(cell("reportingyear"))?.[0] ?? /20\d\d/.exec(base)?.[0]);
  if (!isDashboardYear(year)) return { ok: false, code: "unknown-file", expected: "a reporting year with a Dashboard" };

  const named = /(?:^|[^a-z])(ela|math|science|elpi|grad|chronic|susp|cci)/.exec(base)?.[1];
  const content = subjectOf(has, cell);
  const byName = named !== undefined && isStateIndicator(named) ? named : undefined;
  const subject = content ?? options.indicator ?? byName;
  if (subject === undefined) {
    return { ok: false, code: "ambiguous-file", expected: "an indicator column, columns of one indicator only, or the indicator in the file's name" };
  }
  const supplement = supplementOf(subject, year, has, cell);
  const kind: DashboardFileKind = { dashboardYear: year, subject, ...(supplement === undefined ? {} : { supplement }) };
  const layout = DASHBOARD_LAYOUTS.find((other) => other.dashboardYear === year && other.subject === subject && other.supplement === supplement);
  const by = content !== undefined ? "content" : options.indicator !== undefined ? "caller" : "name";
  return { ok: true, kind, by, ...(layout === undefined ? {} : { layout }), ...(byName === undefined || byName === subject ? {} : { named: byName }) };
}

/** What the columns alone say; undefined where several indicators share them. */
function subjectOf(has: (name: string) => boolean, cell: (name: string) => string): DashboardSubject | undefined {
  const coded = INDICATOR_CODES[cell("indicator").toUpperCase()];
  if (coded !== undefined) return coded;
  if (has("totalenrollment")) return "enrolment";
  if (has("pltotct") || has("currprogressed") || has("currtesters")) return "elpi";
  if (has("currprep")) return "cci";
  if (has("type")) return "susp";
  if (has("certifyflag") || has("dataerrorflag")) return "chronic";
  if (has("calmethod") || has("fiveyrnumer")) return "grad";
  // Graduation of 2018 has no column of its own; chronic absenteeism of that year has a certifyflag.
  if (has("safetynet") && has("currnumer")) return "grad";
  return undefined;
}

function supplementOf(subject: DashboardSubject, year: number, has: (name: string) => boolean, cell: (name: string) => string): Supplement | undefined {
  if (has("pltotct")) return "elpac-levels";
  if ((subject === "ela" || subject === "math") && year === 2017 && !has("statuslevel")) return "grade-11";
  // The file of five-year rates has the columns of the graduation file of 2018, but no levels in them, not even 0.
  if (subject === "grad" && year === 2018 && has("statuslevel") && cell("statuslevel") === "") return "five-year-rate";
  return undefined;
}
