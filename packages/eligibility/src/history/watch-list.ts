import type { DashboardYear, StudentGroup } from "@ssos/model";
import { consecutiveYears, groupStreak } from "./consecutive-years.ts";
import { groupMetCriteria, LISTED_GROUPS, nextPublishedYear, publishedYearsUpTo } from "./group-years.ts";
import type { SupportHistory } from "./support-history.ts";
import { threeOfFourYears } from "./three-of-four-years.ts";

/** An escalation that one more Dashboard could bring about. */
export interface WatchEntry {
  readonly cds: string;
  readonly name?: string;
  readonly escalation: "geographic-lead" | "ccee-decision";
  /** The Dashboard that could bring it about. */
  readonly dashboard: DashboardYear;
  /** Groups that would have to meet the criteria on it. */
  readonly groups: readonly StudentGroup[];
  /** How many of these groups are enough. */
  readonly needed: number;
}

/**
 * Lists the LEAs that one more Dashboard could bring under the geographic lead or before CCEE, and the groups that would
 * have to meet the criteria on it. LEAs that are there already are left out, as are those of which the letters are not known.
 *
 * @param histories - LEAs' histories
 * @param year - the latest published Dashboard
 * @returns by CDS code; empty when no Dashboard follows
 * @example
 * ```ts
 * const records = ([2019, 2022] as const).map((year) => ({ cds: "27660920000000", year, reportedIn: year, source: { id: String(year), kind: "official-list" as const }, status: "differentiated" as const, groups: { SWD: [4, 5] as const } }))
 * const { histories } = supportHistories(records, { completeLists: [2018, 2019, 2022] })
 * watchList(histories, 2022).map(({ escalation, dashboard, groups }) => [escalation, dashboard, groups]) // => [["geographic-lead", 2023, ["SWD"]]]
 * ```
 */
export function watchList(histories: Iterable<SupportHistory>, year: DashboardYear): WatchEntry[] {
  const dashboard = nextPublishedYear(year);
  if (dashboard === undefined) return [];
  const entries: WatchEntry[] = [];
  for (const history of histories) {
    const common = { cds: history.cds, ...(history.name === undefined ? {} : { name: history.name }), dashboard } as const;
    const two = LISTED_GROUPS.filter((group) => groupStreak(history, group, year).certain === 2);
    // The geographic lead's rule rests on Dashboards up to 2025 (EC 52071(f)).
    if (history.kind === "district" && dashboard <= 2025 && two.length > 0 && consecutiveYears(history, year).outcome === "not-eligible") entries.push({ ...common, escalation: "geographic-lead", groups: two, needed: 1 });
    const close = closeToReview(history, year);
    if (close !== undefined) entries.push({ ...common, escalation: "ccee-decision", ...close });
  }
  return entries.sort((left, right) => (left.cds < right.cds ? -1 : left.cds > right.cds ? 1 : 0));
}

/** Groups that would reach three of the next four Dashboards, when enough of them could and CCEE is not yet asked. */
function closeToReview(history: SupportHistory, year: DashboardYear): { groups: StudentGroup[]; needed: number } | undefined {
  if (history.kind === "charter" || threeOfFourYears(history, year).outcome === "eligible") return undefined;
  const last = publishedYearsUpTo(year, 3);
  if (last.length < 3) return undefined;
  const times = LISTED_GROUPS.map((group) => ({ group, met: last.filter((each) => groupMetCriteria(history, group, each) === "yes").length }));
  const there = times.filter(({ met }) => met === 3).length;
  const groups = times.filter(({ met }) => met === 2).map(({ group }) => group);
  return there < 3 && there + groups.length >= 3 ? { groups, needed: 3 - there } : undefined;
}
