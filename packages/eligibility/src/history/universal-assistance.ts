import type { DashboardYear, StudentGroup, Truth } from "@ssos/model";
import { historyYear, type SupportHistory } from "./support-history.ts";

/** An LEA on the list of EC 52064.5(h)(2). */
export interface PrioritizedLea {
  readonly cds: string;
  readonly name?: string;
  readonly dashboard: DashboardYear;
  readonly groups: readonly StudentGroup[];
}

/** The list, and the LEAs of which it cannot be told. */
export interface UniversalAssistanceList {
  readonly prioritized: readonly PrioritizedLea[];
  readonly open: readonly string[];
  /** The list exists from July 9, 2026 on; for earlier Dashboards it is what would have been on it. */
  readonly inForce: boolean;
  readonly citation: "EC 52064.5(h)(2)";
}

/**
 * Tells whether an LEA is to be prioritized for universal assistance: a student group meets the criteria on the state
 * indicators of the single latest Dashboard. Local indicators, and with them methods 2 and 3, do not feed it.
 *
 * @param history - an LEA's history
 * @param year - the latest Dashboard
 * @returns `unknown` when the groups of that Dashboard are not known
 * @example
 * ```ts
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2026, reportedIn: 2026, source: { id: "own", kind: "determination" }, status: "differentiated", groups: {} }])
 * prioritizedForUniversalAssistance(histories[0] as SupportHistory, 2026) // => "no"
 * ```
 */
export function prioritizedForUniversalAssistance(history: SupportHistory, year: DashboardYear): Truth {
  const { presence, groups } = historyYear(history, year);
  if (presence === "not-listed") return "no";
  return groups === undefined ? "unknown" : Object.keys(groups).length > 0 ? "yes" : "no";
}

/**
 * Makes the list of LEAs prioritized for universal assistance (EC 52064.5(h)(2)), which the Department publishes each
 * year and which tells county offices whom to inform and put first (EC 2575.35(c)(3)).
 *
 * @param histories - LEAs' histories with groups by the criteria of that single Dashboard
 * @param year - the latest Dashboard
 * @returns by CDS code; LEAs that cannot be told stand under `open`, never left out silently
 * @example
 * ```ts
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2026, reportedIn: 2026, source: { id: "own", kind: "determination" }, groups: { SWD: [4, 6] } }])
 * universalAssistanceList(histories, 2026).prioritized // => [{ cds: "27660920000000", dashboard: 2026, groups: ["SWD"] }]
 * ```
 */
export function universalAssistanceList(histories: Iterable<SupportHistory>, year: DashboardYear): UniversalAssistanceList {
  const prioritized: PrioritizedLea[] = [];
  const open: string[] = [];
  for (const history of histories) {
    const { cds, name } = history;
    const truth = prioritizedForUniversalAssistance(history, year);
    if (truth === "unknown") open.push(cds);
    if (truth === "yes") prioritized.push({ cds, ...(name === undefined ? {} : { name }), dashboard: year, groups: Object.keys(historyYear(history, year).groups ?? {}) as StudentGroup[] });
  }
  prioritized.sort((left, right) => (left.cds < right.cds ? -1 : 1));
  return { prioritized, open: open.sort(), inForce: year >= 2026, citation: "EC 52064.5(h)(2)" };
}
