import { DASHBOARD_YEARS, leastConfident, type Confidence, type DashboardYear, type StudentGroup } from "@ssos/model";
import { yearsAfter } from "@ssos/statute/deadlines";
import { assistanceDurationFor } from "@ssos/statute/duties";
import { IDENTIFICATION_DATES } from "./identification-dates.ts";
import { historyYear, type SupportHistory } from "./support-history.ts";
import { newlyIdentified } from "./year-of-assistance.ts";

/** One identification and the assistance that follows it. */
export interface AssistancePeriod {
  /** The Dashboard that identified the LEA. */
  readonly dashboard: DashboardYear;
  /** ISO date. */
  readonly from: string;
  /** Whole years that the law in force gives at least; null when it states no minimum. */
  readonly minimumYears: number | null;
  /** Day on which the minimum ends, ISO; null without a minimum. */
  readonly minimumUntil: string | null;
  /** Day on which assistance ends as far as is known: the end of the minimum, or the next determination where there is none; null while that is open. */
  readonly until: string | null;
  /** The version of the duty under which it is given. */
  readonly citation: string;
  /** Groups that led to it, where the letters are known. */
  readonly groups?: readonly StudentGroup[];
  readonly confidence: Confidence;
  readonly openQuestions: readonly string[];
}

/** The text that gives three years took effect. */
const CHANGE_OF_2026 = "2026-07-09";

/**
 * Gives the periods of assistance of an LEA, each with the version of the law under which it began: no minimum to
 * 2022, two years from 2023, three years from the 2026 Dashboard. The years 2020 and 2021 had no determination, so that
 * the assistance of 2019 goes on until that of 2022.
 *
 * **When to use** for what the law asks; {@link yearOfAssistance} gives the State's labels. What the State did not apply
 * (the list of 2023 prints 219 LEAs identified in 2022 as General Assistance) is not invented here: 2022 gives no minimum.
 *
 * @param history - an LEA's history
 * @param asOf - ISO date from which the law is read; identifications after it are left out
 * @returns oldest first; a period whose identification is not known is left out
 * @example
 * ```ts
 * const source = { id: "list", kind: "official-list" } as const
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2023, reportedIn: 2023, source, status: "differentiated", yearOfAssistance: 1, groups: { SWD: [4, 6] } }])
 * assistancePeriods(histories[0] as SupportHistory, "2024-06-30").map(({ from, minimumYears, until }) => [from, minimumYears, until]) // => [["2023-12-15", 2, "2025-12-15"]]
 * ```
 */
export function assistancePeriods(history: SupportHistory, asOf: string): AssistancePeriod[] {
  return DASHBOARD_YEARS.flatMap((dashboard): AssistancePeriod[] => {
    const date = IDENTIFICATION_DATES[dashboard];
    if (date === undefined || date.on > asOf || newlyIdentified(history, dashboard) !== "yes") return [];
    const duration = assistanceDurationFor(history.kind, dashboard, asOf);
    const minimumYears = duration.ok ? duration.value.minimumYears : null;
    const minimumUntil = minimumYears === null ? null : yearsAfter(date.on, minimumYears);
    const groups = historyYear(history, dashboard).groups;
    return [
      {
        dashboard,
        from: date.on,
        minimumYears,
        minimumUntil,
        until: minimumUntil ?? nextDateKnown(history, dashboard),
        citation: duration.ok ? duration.value.citation : "",
        ...(groups === undefined ? {} : { groups: Object.keys(groups) as StudentGroup[] }),
        confidence: leastConfident([date.confidence, duration.ok ? duration.entry.confidence : "assumed"]),
        // What the change of July 9, 2026 leaves open concerns only minimums that were still running.
        openQuestions: !duration.ok ? ["no-value-for-date"] : minimumUntil !== null && minimumUntil > CHANGE_OF_2026 ? (duration.value.openQuestions ?? []) : [],
      },
    ];
  });
}

/** Where no minimum is stated, assistance goes on until the next Dashboard whose status is known. */
function nextDateKnown(history: SupportHistory, dashboard: DashboardYear): string | null {
  const next = DASHBOARD_YEARS.find((year) => year > dashboard);
  if (next === undefined || newlyIdentified(history, next) === "unknown") return null;
  return IDENTIFICATION_DATES[next]?.on ?? null;
}

/** Whether an LEA is in assistance on a date, and until when. */
export interface AssistanceAt {
  readonly inAssistance: "yes" | "no" | "unknown";
  /** Latest known end of the periods that run on that day; null when it is open or none runs. */
  readonly until: string | null;
  readonly periods: readonly AssistancePeriod[];
}

/**
 * Tells whether an LEA is in assistance on a date.
 *
 * @param history - an LEA's history
 * @param asOf - an ISO date
 * @returns `unknown` when no period certainly runs: the status on the latest Dashboard is not known, or the law of 2026
 *   leaves open whether an earlier minimum runs on
 * @example
 * ```ts
 * const source = { id: "list", kind: "official-list" } as const
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2023, reportedIn: 2023, source, status: "differentiated", yearOfAssistance: 1, groups: { SWD: [4, 6] } }])
 * assistanceAt(histories[0] as SupportHistory, "2024-06-30").until // => "2025-12-15"
 * assistanceAt(histories[0] as SupportHistory, "2023-06-30").inAssistance // => "unknown"
 * ```
 */
export function assistanceAt(history: SupportHistory, asOf: string): AssistanceAt {
  const periods = assistancePeriods(history, asOf).filter(({ until }) => until === null || asOf < until);
  const certain = periods.filter(({ until, minimumUntil }) => until !== null || minimumUntil !== null);
  if (certain.length > 0) {
    const ends = certain.map(({ until }) => until ?? "").sort();
    const sure = certain.some((period) => surelyRuns(period, asOf));
    return { inAssistance: sure ? "yes" : "unknown", until: periods.some(({ until }) => until === null) ? null : (ends.at(-1) ?? null), periods };
  }
  const latest = DASHBOARD_YEARS.filter((year) => (IDENTIFICATION_DATES[year]?.on ?? "9999") <= asOf).at(-1);
  if (latest === undefined) return { inAssistance: "no", until: null, periods };
  const now = newlyIdentified(history, latest);
  return { inAssistance: now === "yes" ? "yes" : now === "no" && periods.length === 0 ? "no" : "unknown", until: null, periods };
}

/** Whether a minimum ran on after July 9, 2026 is open; the transition of 2026-27 is sure for that fiscal year only. */
function surelyRuns({ openQuestions }: AssistancePeriod, asOf: string): boolean {
  if (openQuestions.includes("two-year-minimum-runs-on")) return false;
  return !openQuestions.includes("transition-length") || asOf < "2027-07-01";
}
