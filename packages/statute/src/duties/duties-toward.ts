import { checkArgument, isoDateOf, type LeaKind } from "@ssos/model";
import type { OpenQuestionId } from "../decisions/open-questions.ts";
import { assistanceDurationFor, type AssistanceDuration } from "./assistance-duration.ts";
import { inForce, type Duty, type DutyTrigger } from "./duty.ts";
import { namesDashboard } from "./providers-at.ts";

/** The LEA and what happened to it. */
export interface TowardQuestion {
  readonly kind: LeaKind;
  /** The Dashboard whose results identified it. */
  readonly dashboardYear: number;
  readonly asOf: string;
  /** What set the duties off; default: the criteria met on that Dashboard. */
  readonly triggers?: readonly DutyTrigger[];
}

/** Duties around an identified LEA, those that may still run on, and what is open. */
export interface TowardAnswer {
  /** In force, the ways of performing them included. */
  readonly duties: readonly Duty[];
  /** Duties of an earlier text that may still run on, which the statute does not say, and those around them. */
  readonly possibly: readonly Duty[];
  readonly duration?: AssistanceDuration;
  readonly openQuestions: readonly OpenQuestionId[];
}

/**
 * Lists what must and may be done for an LEA that was identified on a Dashboard, as of a date.
 *
 * The duty to assist is the one that names that Dashboard: on October 2, 2026 a district identified on the 2025
 * Dashboard is under EC 52071(h), not under (c), which begins with the 2026 Dashboard. An identification whose text
 * is gone by the date gives its duties as `possibly`, with the open question, as long as its minimum of two years
 * could run (counted from December 31 of the Dashboard's year); afterwards they are left out.
 *
 * @param duties - the duties to ask, for example {@link allDuties}
 * @param question - kind of LEA, Dashboard, date and triggers
 * @returns empty lists when nothing is owed; `duration` for identifications by performance that a text covers
 * @throws SsosError `wrong-argument`, `invalid-date` when `asOf` is no calendar date
 * @example
 * ```ts
 * const answer = dutiesToward(allDuties, { kind: "district", dashboardYear: 2025, asOf: "2026-10-02" })
 * answer.duties.filter(({ test }) => test !== undefined).map(({ citation }) => citation) // => ["EC 52071(h)"]
 * const gap = dutiesToward(allDuties, { kind: "district", dashboardYear: 2025, asOf: "2026-08-01" })
 * gap.openQuestions.includes("transition-gap") // => true
 * const earlier = dutiesToward(allDuties, { kind: "district", dashboardYear: 2024, asOf: "2026-10-02" })
 * earlier.possibly.filter(({ test }) => test !== undefined).map(({ id }) => id) // => ["district-assistance-2023"]
 * ```
 */
export function dutiesToward(duties: readonly Duty[], question: TowardQuestion): TowardAnswer {
  checkArgument(duties, "duties", "list");
  checkArgument(question, "question", { kind: "text", dashboardYear: "number", asOf: "text" });
  const { kind, dashboardYear, triggers = ["dashboard"] } = question;
  const asOf = isoDateOf(question.asOf);
  const concerns = (duty: Duty) => duty.toward?.includes(kind) === true && duty.trigger !== undefined && triggers.includes(duty.trigger);
  const inTime = duties.filter((duty) => concerns(duty) && inForce(duty, asOf) && namesDashboard(duty, dashboardYear) && started(duty, asOf));
  const assisted = inTime.some(({ test }) => test !== undefined);
  const ended = assisted ? [] : duties.filter((duty) => concerns(duty) && duty.test !== undefined && mayRunOn(duty, dashboardYear, asOf));
  const identified = triggers.includes("dashboard") || triggers.includes("three-consecutive-years");
  // Duties around an identification are owed as surely as the assistance itself.
  const owed = withWays(duties, assisted || !identified ? inTime : [], asOf);
  const possibly = ended.length === 0 ? [] : [...withWays(duties, ended, ended[0]?.from ?? asOf), ...(identified ? withWays(duties, inTime, asOf) : [])];
  const duration = identified && (assisted || ended.length > 0) ? assistanceDurationFor(kind, dashboardYear, asOf) : undefined;
  const open = new Set<OpenQuestionId>(owed.flatMap(({ openQuestions = [] }) => openQuestions));
  if (duration?.ok === true) for (const id of duration.value.openQuestions ?? []) open.add(id);
  return { duties: owed, possibly, ...(duration?.ok === true ? { duration: duration.value } : {}), openQuestions: [...open] };
}

/** A duty that begins with a Dashboard is not owed before that Dashboard can be out; the law dates it by year. */
function started(duty: Duty, asOf: string): boolean {
  return duty.test?.fromDashboard === undefined || asOf >= `${duty.test.fromDashboard}-01-01`;
}

function mayRunOn(duty: Duty, dashboardYear: number, asOf: string): boolean {
  if (duty.until === "open" || asOf < duty.until || !namesDashboard(duty, dashboardYear)) return false;
  if (`${dashboardYear}-12-31` < duty.from || `${dashboardYear}-01-01` >= duty.until) return false;
  return asOf <= `${dashboardYear + (duty.term?.minimumYears ?? 2)}-12-31`;
}

/** Adds to each duty, right after it, the ways of performing it and the powers inside it; of a pinned text, those of that text. */
function withWays(duties: readonly Duty[], chosen: readonly Duty[], asOf: string): Duty[] {
  const ways = (duty: Duty) => duties.filter((way) => !chosen.includes(way) && ((inForce(way, asOf) && [way.wayOf, way.partOf].includes(duty.id)) || (duty.readsAs !== undefined && [way.wayOf, way.partOf].includes(duty.readsAs))));
  return [...new Set(chosen.flatMap((duty) => [duty, ...ways(duty)]))];
}
