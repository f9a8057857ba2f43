import { isIsoDate, SsosError } from "@ssos/model";
import { deadlinesFor, type DatedStep, type UndatedStep } from "@ssos/statute/deadlines";
import { allDuties, dutiesToward, type Actor, type Duty, type DutyTopic, type DutyTrigger } from "@ssos/statute/duties";
import type { CaseFile } from "./case-file.ts";

/** A duty around a case, and whether the file shows that it is met. */
export interface CaseDuty {
  readonly id: string;
  readonly actors: readonly Actor[];
  readonly modality: Duty["modality"];
  readonly action: string;
  readonly object: string;
  readonly citation: string;
  /** `possibly`: of an earlier text that may still run on. `open`: nothing in the file shows it met. */
  readonly state: "met" | "under-way" | "open" | "possibly";
}

/** Duties and deadlines of a case on a date. */
export interface OpenDuties {
  readonly asOf: string;
  readonly duties: readonly CaseDuty[];
  /** Deadlines from that day on, first the next. */
  readonly deadlines: readonly DatedStep[];
  readonly undated: readonly UndatedStep[];
  readonly openQuestions: readonly string[];
}

/** What concerns the case itself; duties that rest on a request to CCEE or on funding are left to `dutiesToward`. */
const TOPICS: readonly DutyTopic[] = ["assistance", "data-management", "approval", "charter"];

/**
 * Computes which duties around a case are open on a date, and the next deadlines, from the law in force that day and from
 * what the file shows. Nothing is stored: a change of the law changes the answer for the same file.
 *
 * @param file - a case file
 * @param asOf - ISO date
 * @returns duties with their state; after the closing only what the file itself left open
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * const file = openCaseFile("27-2023-1", { cds: "27660920000000", name: "Example Unified", kind: "district" }, { pathway: "dashboard", identifiedOn: "2023-12-15", dashboardYear: 2023, groups: { SWD: [4, 6] } })
 * const { duties, deadlines } = openDuties(file, "2024-01-15")
 * duties.filter(({ state, modality }) => state === "open" && modality === "shall").map(({ id }) => id) // => ["district-plan-holds-assistance", "district-assistance-2023", "district-accept"]
 * deadlines[0]?.date // => "2025-12-15"
 * ```
 */
export function openDuties(file: CaseFile, asOf: string): OpenDuties {
  if (!isIsoDate(asOf)) throw new SsosError("invalid-date", { found: asOf, expected: "a calendar date YYYY-MM-DD" });
  const { kind } = file.lea;
  const { pathway, dashboardYear, identifiedOn } = file.identification;
  const triggers: DutyTrigger[] = [pathway, ...(file.identification.threeConsecutiveYears === true ? (["three-consecutive-years"] as const) : [])];
  const toward = dutiesToward(allDuties, { kind, dashboardYear: dashboardYear ?? Number(identifiedOn.slice(0, 4)), asOf, triggers });
  const running = toward.duties.filter(({ wayOf, topic }) => wayOf === undefined && TOPICS.includes(topic));
  const process = pathway === "data-management" ? "data-management" : "assistance";
  const schedule = deadlinesFor(process, { kind, identifiedOn, asOf, ...(dashboardYear === undefined ? {} : { dashboardYear }) });
  const closed = file.closing !== undefined && file.closing.on <= asOf;
  const duties = running.map((duty) => caseDuty(duty, stateOf(duty, file, asOf)));
  const possibly = toward.possibly.filter(({ wayOf, topic }) => wayOf === undefined && TOPICS.includes(topic)).map((duty) => caseDuty(duty, "possibly"));
  return {
    asOf,
    duties: closed ? [] : [...duties, ...possibly],
    deadlines: closed ? [] : schedule.steps.filter(({ date }) => date >= asOf),
    undated: schedule.undated,
    openQuestions: [...toward.openQuestions],
  };
}

function caseDuty({ id, actors, modality, action, object, citation }: Duty, state: CaseDuty["state"]): CaseDuty {
  return { id, actors, modality, action, object, citation, state };
}

function stateOf(duty: Duty, file: CaseFile, asOf: string): CaseDuty["state"] {
  const before = (day: string | undefined) => day !== undefined && day <= asOf;
  // The plan must hold the work of assistance (EC 52070(d)(1)(F), 52070.5(d)(1)(F)).
  if (duty.topic === "approval") return (file.plan?.actions ?? []).length + file.activities.flatMap(({ plan }) => plan?.actions ?? []).length > 0 ? "met" : "open";
  const documented = file.documentation.some(({ inPlaceOfAssistance, acceptedOn }) => inPlaceOfAssistance && before(acceptedOn));
  const working = file.activities.some(({ from, status }) => before(from) && (status === "under-way" || status === "done"));
  if (duty.actors.includes("district") || duty.actors.includes("charter-school")) return documented || working ? "met" : "open";
  if (duty.test !== undefined || duty.trigger === "plan-not-approved" || duty.trigger === "request") return working || documented ? "under-way" : "open";
  return "open";
}
