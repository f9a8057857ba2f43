import { checkArgument, isIsoDate, SsosError, type Finding } from "@ssos/model";
import { inForce } from "../duties/duty.ts";
import { assistanceSchedule, determinationSchedule } from "./assistance-schedule.ts";
import { countBusinessDays, countDays, daysAfter } from "./days.ts";
import { DEADLINE_PROCESSES, type DatedStep, type DeadlineDays, type DeadlineFacts, type DeadlineFindingCode, type DeadlineProcess, type DeadlineSchedule, type DeadlineStep, type UndatedStep } from "./deadline.ts";
import { appealCalendar, charterPlanCalendar, closureCalendar, countyPlanCalendar, districtPlanCalendar, stateCalendar } from "./plan-calendar.ts";

/**
 * Dates the steps of a process from its facts.
 *
 * Limits in days are counted as EC 9 says, past the holidays the caller gives; fixed days of the year stay where they are.
 * A step is dated by the text in force on its day: before the first text that was read it is undated, not guessed.
 *
 * @param process - which process
 * @param facts - what is known: year, days of acts, kind of LEA, holidays
 * @returns dated steps in order, undated ones with what they need, and findings on the facts (a day that does not exist,
 *   adoption on the day of the hearing or before it, an act that was late)
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * const { steps, undated } = deadlinesFor("district-plan", { year: 2026, adoptedOn: "2026-06-23", holidays: [] })
 * steps.map(({ id, date }) => `${date} ${id}`) // => ["2026-06-28 file", "2026-07-01 adopt", "2026-08-15 ask-clarification", "2026-10-08 approve", "2027-02-28 midyear-report"]
 * undated.map(({ id }) => id) // => ["agenda", "adopt-after-hearing", "answer", "recommend", "consider"]
 * ```
 */
export function deadlinesFor(process: DeadlineProcess, facts: DeadlineFacts): DeadlineSchedule {
  if (!DEADLINE_PROCESSES.includes(process)) throw new SsosError("wrong-argument", { found: String(process), expected: `one of ${DEADLINE_PROCESSES.join(", ")}`, column: "process" });
  checkArgument(facts, "facts", "object");
  if (facts.holidays !== undefined) checkArgument(facts.holidays, "facts.holidays", "list");
  const { valid, findings } = checkDays(facts);
  if (process === "assistance" || process === "data-management") return { process, ...assistanceSchedule(process, valid), findings };
  if (process === "determinations") return { process, ...determinationSchedule(valid), findings };
  return dateSteps(process, calendarOf(process), valid, findings);
}

function calendarOf(process: Exclude<DeadlineProcess, "assistance" | "data-management" | "determinations">): readonly DeadlineStep[] {
  switch (process) {
    case "district-plan":
      return districtPlanCalendar;
    case "county-plan":
      return countyPlanCalendar;
    case "charter-plan":
      return charterPlanCalendar;
    case "school-closure":
      return closureCalendar;
    case "appeal":
      return appealCalendar;
    case "state-calendar":
      return stateCalendar;
  }
}

function dateSteps(process: DeadlineProcess, calendar: readonly DeadlineStep[], facts: DeadlineFacts, earlier: readonly Finding<DeadlineFindingCode>[]): DeadlineSchedule {
  const steps: DatedStep[] = [];
  const undated: UndatedStep[] = [];
  const findings = [...earlier, ...orderOfAdoption(process, facts)];
  // Texts of one step share its id: the one in force on its own day counts.
  for (const id of new Set(calendar.map((step) => step.id))) {
    const texts = calendar.filter((step) => step.id === id).map((step) => ({ step, day: dayOf(step, facts) }));
    const last = texts.at(-1);
    const current = texts.find(({ step, day }) => "date" in day && inForce(step, day.date));
    if (current !== undefined && "date" in current.day) {
      const dated = stepOn(current.step, current.day, facts);
      steps.push(dated);
      findings.push(...lateness(current.step, dated, facts));
    } else if (last !== undefined) {
      const missing = "needs" in last.day ? { reason: "missing-fact", needs: last.day.needs } as const : { reason: "no-text-for-date" } as const;
      undated.push({ id, citation: last.step.citation, ...missing });
    }
  }
  const ordered = [...steps].sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
  return { process, steps: ordered, undated, findings };
}

function stepOn(step: DeadlineStep, day: DayFound, facts: DeadlineFacts): DatedStep {
  const { id, actor, action, modality, citation, confidence } = step;
  const doneOn = step.doneBy === undefined ? undefined : facts[step.doneBy];
  return { id, actor, action, modality, citation, confidence, ...day, ...(doneOn === undefined ? {} : { done: doneOn > day.date ? "late" : "in-time" }) };
}

function lateness(step: DeadlineStep, { date, done, action, citation }: DatedStep, facts: DeadlineFacts): Finding<DeadlineFindingCode>[] {
  const doneOn = step.doneBy === undefined ? undefined : facts[step.doneBy];
  if (done !== "late" || doneOn === undefined) return [];
  return [{ code: "late", severity: "warning", place: { column: step.doneBy ?? step.id }, found: doneOn, expected: `${date} or earlier`, citation, message: `"${action}" was done on ${doneOn}, after ${date}.` }];
}

type DayFound = Pick<DatedStep, "date" | "bound" | "movedPast" | "provisional">;
type Day = DayFound | { readonly needs: readonly string[] };

function dayOf({ rule }: DeadlineStep, facts: DeadlineFacts): Day {
  if (rule.kind === "yearly") return facts.year === undefined ? { needs: ["year"] } : { date: `${facts.year + rule.later}-${rule.day}`, bound: "by" };
  const start = facts[rule.fact];
  if (start === undefined) return { needs: [rule.fact] };
  switch (rule.kind) {
    case "days-after": {
      const { date, movedPast } = countDays(start, rule.days, facts.holidays ?? []);
      return { date, bound: "by", ...(movedPast.length === 0 ? {} : { movedPast }), ...(facts.holidays === undefined ? { provisional: "no-holidays-given" } : {}) };
    }
    case "business-days-after":
      return facts.holidays === undefined ? { needs: ["holidays"] } : { date: countBusinessDays(start, rule.days, facts.holidays), bound: "by" };
    case "hours-before":
      return { date: daysAfter(start, -rule.hours / 24), bound: "by" };
    case "later-day":
      return { date: daysAfter(start, 1), bound: "not-before" };
    case "same-day":
      return { date: start, bound: "on" };
  }
}

/** Hearing and adoption are two days, in this order (EC 52062(b)(2), 52068(b)(2)); nothing read says so of charter schools. */
function orderOfAdoption(process: DeadlineProcess, { hearingOn, adoptedOn }: DeadlineFacts): Finding<DeadlineFindingCode>[] {
  if (hearingOn === undefined || adoptedOn === undefined || adoptedOn > hearingOn || (process !== "district-plan" && process !== "county-plan")) return [];
  const citation = process === "district-plan" ? "EC 52062(b)(2)" : "EC 52068(b)(2)";
  const same = adoptedOn === hearingOn;
  return [
    {
      code: same ? "adopted-on-day-of-hearing" : "adopted-before-hearing",
      severity: "error",
      place: { column: "adoptedOn" },
      found: adoptedOn,
      expected: `a day after ${hearingOn}`,
      citation,
      message: same ? "The plan was adopted on the day of its hearing." : "The plan was adopted before its hearing.",
    },
  ];
}

const DAYS: readonly (keyof DeadlineDays)[] = ["hearingOn", "adoptedOn", "filedOn", "clarificationAskedOn", "answeredOn", "recommendedOn", "consideredOn", "approvedOn", "midyearReportOn", "identifiedOn", "closedOn", "closureReportedOn", "appealedOn", "appealDecidedOn"];

/** Leaves out days that do not exist, with a finding each. */
function checkDays(facts: DeadlineFacts): { valid: DeadlineFacts; findings: Finding<DeadlineFindingCode>[] } {
  const bad = (value: string | undefined): value is string => value !== undefined && !isIsoDate(value);
  const wrong = [...DAYS, "asOf" as const].filter((key) => bad(facts[key]));
  const wrongHolidays = (facts.holidays ?? []).filter(bad);
  const finding = (column: string, found: string): Finding<DeadlineFindingCode> => ({ code: "invalid-date", severity: "error", place: { column }, found, expected: "a calendar date YYYY-MM-DD", message: `${column} is no calendar date and was left out.` });
  const valid = Object.fromEntries(Object.entries(facts).filter(([key]) => !(wrong as string[]).includes(key))) as DeadlineFacts;
  return {
    valid: facts.holidays === undefined ? valid : { ...valid, holidays: facts.holidays.filter(isIsoDate) },
    findings: [...wrong.map((key) => finding(key, facts[key] ?? "")), ...wrongHolidays.map((holiday) => finding("holidays", holiday))],
  };
}
