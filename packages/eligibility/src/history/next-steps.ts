import type { DashboardYear, StudentGroup } from "@ssos/model";
import { assistanceAt } from "./assistance-periods.ts";
import { geographicLead } from "./geographic-lead.ts";
import { latestDashboard, nextDetermination } from "./next-determination.ts";
import { historyYear, type SupportHistory } from "./support-history.ts";
import { threeOfFourYears, type GroupCountFacts } from "./three-of-four-years.ts";
import { watchList } from "./watch-list.ts";

/** Something that comes next for an LEA, or keeps an answer open. */
export interface NextStep {
  readonly event: "minimum-ends" | "next-determination" | "geographic-lead-possible" | "ccee-decision-possible" | "cannot-determine" | "open-question";
  /** ISO date, where one is known. */
  readonly on?: string;
  readonly dashboard?: number;
  readonly citation?: string;
  /** Groups that would have to meet the criteria, and how many of them are enough. */
  readonly groups?: readonly StudentGroup[];
  readonly needed?: number;
  /** What cannot be determined. */
  readonly question?: string;
  readonly missing?: readonly string[];
}

/**
 * Lists what comes next for an LEA as of a date: the end of its minimum, the next determination, the escalations that
 * one more Dashboard could bring, and which facts are missing for an answer.
 *
 * @param history - an LEA's history
 * @param asOf - ISO date
 * @param facts - the number of student groups, where it is needed
 * @returns dated events first, by date
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * const source = { id: "list", kind: "official-list" } as const
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2023, reportedIn: 2023, source, status: "differentiated", yearOfAssistance: 1, groups: { SWD: [4, 6] } }], { completeLists: [2018, 2019, 2022, 2023] })
 * nextSteps(histories[0] as SupportHistory, "2023-12-15").map(({ event, on }) => [event, on]) // => [["next-determination", "2024-11-21"], ["minimum-ends", "2025-12-15"]]
 * ```
 */
export function nextSteps(history: SupportHistory, asOf: string, facts: GroupCountFacts = {}): NextStep[] {
  const next = nextDetermination(asOf);
  const steps: NextStep[] = [{ event: "next-determination", on: next.on, dashboard: next.dashboard, citation: next.citation }];
  for (const { minimumUntil, dashboard, citation, openQuestions } of assistanceAt(history, asOf).periods) {
    if (minimumUntil !== null) steps.push({ event: "minimum-ends", on: minimumUntil, dashboard, citation });
    for (const question of openQuestions) steps.push({ event: "open-question", question, dashboard });
  }
  const latest = latestDashboard(asOf);
  if (latest !== undefined && historyYear(history, latest).presence === "listed") {
    for (const entry of watchList([history], latest)) {
      const { dashboard, groups, needed } = entry;
      steps.push({ event: entry.escalation === "geographic-lead" ? "geographic-lead-possible" : "ccee-decision-possible", dashboard, groups, needed, citation: entry.escalation === "geographic-lead" ? "EC 52071(f)" : history.kind === "coe" ? "EC 52072.5(a)" : "EC 52072(a)" });
    }
    open(history, latest, asOf, facts, steps);
  }
  const day = (step: NextStep) => step.on ?? "9999";
  return steps.sort((left, right) => (day(left) < day(right) ? -1 : day(left) > day(right) ? 1 : 0));
}

function open(history: SupportHistory, latest: DashboardYear, asOf: string, facts: GroupCountFacts, steps: NextStep[]): void {
  const review = threeOfFourYears(history, latest, facts);
  if (review.outcome === "cannot-determine") steps.push({ event: "cannot-determine", question: "ccee-decision", dashboard: latest, missing: review.missing });
  const lead = geographicLead(history, asOf);
  if (lead.outcome === "cannot-determine") steps.push({ event: "cannot-determine", question: "geographic-lead", ...(lead.dashboard === undefined ? {} : { dashboard: lead.dashboard }), missing: lead.missing });
}
