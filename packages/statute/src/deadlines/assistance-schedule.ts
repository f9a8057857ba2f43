import { assistanceDurationAt, assistanceDurationFor } from "../duties/assistance-duration.ts";
import type { Actor } from "../duties/actor.ts";
import { yearsAfter } from "./days.ts";
import type { DatedStep, DeadlineFacts, DeadlineProcess, UndatedStep } from "./deadline.ts";
import { determinationYears, FIRST_THREE_YEAR_DETERMINATION } from "./determination-cycle.ts";

interface Schedule {
  readonly steps: readonly DatedStep[];
  readonly undated: readonly UndatedStep[];
}

/** @internal Until when assistance lasts at least, and the next determination. */
export function assistanceSchedule(process: DeadlineProcess & ("assistance" | "data-management"), facts: DeadlineFacts): Schedule {
  const id = "assistance-lasts";
  const { kind, identifiedOn, dashboardYear } = facts;
  const needed = { kind, identifiedOn, ...(process === "assistance" ? { dashboardYear } : {}) };
  const needs = Object.entries(needed).flatMap(([key, value]) => (value === undefined ? [key] : []));
  if (kind === undefined || identifiedOn === undefined || (process === "assistance" && dashboardYear === undefined)) return { steps: [], undated: [{ id, citation: process === "assistance" ? "EC 52071(c)" : "EC 52071.1(b)", reason: "missing-fact", needs }] };
  const answer = process === "assistance" ? assistanceDurationFor(kind, dashboardYear ?? 0, facts.asOf ?? identifiedOn) : assistanceDurationAt(identifiedOn, kind, "data-management");
  if (!answer.ok) return { steps: [], undated: [{ id, citation: process === "assistance" ? "EC 52071(c)" : "EC 52071.1(b)", reason: "no-text-for-date" }] };
  const { minimumYears, citation, openQuestions } = answer.value;
  const open = openQuestions === undefined ? {} : { openQuestions };
  if (minimumYears === null) return { steps: [], undated: [{ id, citation, reason: "no-minimum-stated", ...open }] };
  const step: DatedStep = {
    id,
    date: yearsAfter(identifiedOn, minimumYears),
    bound: "until",
    actor: providerOf(kind, process),
    action: `assist for at least ${minimumYears === 1 ? "one year" : `${minimumYears} years`} from the identification`,
    modality: "shall",
    citation,
    confidence: answer.entry.confidence,
    ...open,
  };
  return { steps: [step], undated: [] };
}

function providerOf(kind: NonNullable<DeadlineFacts["kind"]>, process: "assistance" | "data-management"): Actor {
  if (kind !== "coe") return "county-superintendent";
  return process === "assistance" ? "superintendent-of-public-instruction" : "department-of-education";
}

/** @internal The Dashboards with which assistance is determined, by the last day of their publication. */
export function determinationSchedule(facts: DeadlineFacts): Schedule {
  const { year = FIRST_THREE_YEAR_DETERMINATION, throughYear } = facts;
  const citation = "EC 52064.5(g)(3)";
  if (throughYear === undefined) return { steps: [], undated: [{ id: "determination", citation, reason: "missing-fact", needs: ["throughYear"] }] };
  const steps = determinationYears(Math.max(year, FIRST_THREE_YEAR_DETERMINATION), throughYear).map(
    (dashboardYear): DatedStep => ({
      id: `determination-${dashboardYear}`,
      date: `${dashboardYear}-10-15`,
      bound: "by",
      actor: "department-of-education",
      action: `determine who is eligible for assistance with the ${dashboardYear} Dashboard`,
      modality: "shall",
      citation,
      confidence: "verified",
    }),
  );
  return { steps, undated: year < FIRST_THREE_YEAR_DETERMINATION ? [{ id: "determinations-before-2026", citation, reason: "no-text-for-date" }] : [] };
}
