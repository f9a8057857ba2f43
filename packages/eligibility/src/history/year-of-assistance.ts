import { dashboardsBefore, type DashboardYear, type Truth } from "@ssos/model";
import { historyYear, type SupportHistory } from "./support-history.ts";

/** Which year of assistance an LEA is in, and how that is known. */
export interface YearOfAssistance {
  /** 1 or 2; absent when it is in none, or it is not known. */
  readonly year?: number;
  /** `printed` by the State, `computed` by the rule of labels, `none` outside assistance, `not-labelled` where years were not counted, `unknown`. */
  readonly basis: "printed" | "computed" | "none" | "not-labelled" | "unknown";
  readonly openQuestions: readonly string[];
}

/** Labels begin with the identifications of 2023; the next cycle of three years begins with 2026. */
const FIRST_LABELLED = 2023;
const LAST_OF_TWO_YEARS = 2025;

/**
 * Tells which year of assistance an LEA is in on a Dashboard. What a list prints counts. Without it, the rule behind the
 * labels of 2023 and 2024 is used: whoever meets the criteria is in year 1, again each time; whoever met them on the
 * Dashboard before, in 2023 or later, and does not now, is in year 2. Identifications of 2022 and before give no year 2.
 *
 * @param history - an LEA's history
 * @param year - a Dashboard year
 * @returns `not-labelled` before 2023 and from 2026; for county offices, whose list of 2024 prints no year 2, with an open question
 * @example
 * ```ts
 * const source = { id: "own", kind: "determination" } as const
 * const { histories } = supportHistories([
 *   { cds: "27660920000000", year: 2023, reportedIn: 2023, source, status: "differentiated", groups: { SWD: [4, 6] } },
 *   { cds: "27660920000000", year: 2024, reportedIn: 2024, source, status: "general", groups: {} },
 * ])
 * yearOfAssistance(histories[0] as SupportHistory, 2024) // => { year: 2, basis: "computed", openQuestions: [] }
 * ```
 */
export function yearOfAssistance(history: SupportHistory, year: DashboardYear): YearOfAssistance {
  const entry = historyYear(history, year);
  if (entry.yearOfAssistance !== undefined) return { year: entry.yearOfAssistance, basis: "printed", openQuestions: [] };
  if (year < FIRST_LABELLED || year > LAST_OF_TWO_YEARS) return { basis: "not-labelled", openQuestions: [] };
  const official = entry.sources.some(({ kind }) => kind === "official-list");
  if (entry.presence === "not-listed" || (official && entry.status === "general")) return { basis: "none", openQuestions: [] };
  const now = newlyIdentified(history, year);
  if (now === "yes") return { year: 1, basis: "computed", openQuestions: [] };
  const [before] = dashboardsBefore(year, 1);
  const previous: Truth = before === undefined || before < FIRST_LABELLED ? "no" : newlyIdentified(history, before);
  if (now === "unknown" || previous === "unknown") return { basis: "unknown", openQuestions: [] };
  if (previous === "no") return { basis: "none", openQuestions: [] };
  // The law gives county offices two years as well (EC 52071.5(b)), yet the list of 2024 prints none in year 2.
  return history.kind === "coe" ? { basis: "unknown", openQuestions: ["county-office-year-2"] } : { year: 2, basis: "computed", openQuestions: [] };
}

/**
 * Tells whether an LEA met the criteria on a Dashboard itself, as against being in assistance because of an earlier one:
 * a list's year 2, or a status of assistance without groups and methods, is no new identification.
 *
 * @param history - an LEA's history
 * @param year - a Dashboard year
 * @returns `unknown` when the status is not known
 * @example
 * ```ts
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2024, reportedIn: 2024, source: { id: "list", kind: "official-list" }, status: "differentiated", yearOfAssistance: 2, groups: {} }])
 * newlyIdentified(histories[0] as SupportHistory, 2024) // => "no"
 * ```
 */
export function newlyIdentified(history: SupportHistory, year: DashboardYear): Truth {
  const { presence, status, yearOfAssistance: printed, groups, methods, sources } = historyYear(history, year);
  if (presence === "not-listed" || status === "general") return "no";
  if (status === undefined) return "unknown";
  if (printed !== undefined) return printed === 1 ? "yes" : "no";
  // From 2024 on a bare "Differentiated Assistance" of a list may be a second year: groups or methods show a new identification.
  if (year <= FIRST_LABELLED || !sources.some(({ kind }) => kind === "official-list")) return "yes";
  if (groups !== undefined && Object.keys(groups).length > 0) return "yes";
  if (methods !== undefined) return Object.values(methods).includes(true) ? "yes" : "no";
  return "unknown";
}
