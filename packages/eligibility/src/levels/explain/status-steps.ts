import type { TraceStep } from "@ssos/model";
import { isAverage } from "../is-average.ts";
import type { Judgement } from "../judgement.ts";
import type { LevelInput } from "../level-input.ts";
import type { IndicatorRules } from "../level-rules.ts";
import type { LevelTable } from "../level-table.ts";
import { pairedResult } from "../rules/paired-result.ts";
import { assign, calculate, choose, compare, yesNo } from "./build-step.ts";
import { rateSteps, type FactOf } from "./rate-steps.ts";
import type { LevelStep } from "./level-step.ts";

/** @internal From the rate to the status level; the last step is called `status-level`. */
export function statusSteps(input: LevelInput, judgement: Judgement, rules: IndicatorRules, table: LevelTable, fact: FactOf): TraceStep<LevelStep>[] {
  const steps = [
    ...academicSteps(input, fact),
    ...rateSteps(input, rules, fact),
    shownStep("shown", rules.sizeCounts === "tested" ? "sizeCount" : "denominator", judgement.shownSize, fact),
    ...cutSteps("status", table, "rate"),
    choose("status-shown", "status-shown", [{ when: "shown", then: { step: "status-by-cuts" } }], 0),
  ];
  const branches: { when: string; then: { step: string } | number }[] = [];
  if (rules.certification === "status-high") {
    steps.push(compare("not-certified", "data-not-certified", yesNo(input.certified !== false), "=", "N", [fact("certified", yesNo(input.certified !== false))]));
    branches.push({ when: "not-certified", then: 2 });
  }
  if (rules.participation === "cap-at-low") {
    steps.push(compare("low-participation", "low-participation", yesNo(input.lowParticipation === true), "=", "Y", [fact("lowParticipation", yesNo(input.lowParticipation === true))]));
    steps.push(calculate("status-capped", "status-capped-at-low", "min", [{ step: "status-shown" }, 2]));
    branches.push({ when: "low-participation", then: { step: "status-capped" } });
  }
  return [...steps, choose("status-level", "status-level", branches, { step: "status-shown" })];
}

/** What the reader of an academic level must know, though it changes no comparison: whose pupils it is about, and what the average holds. */
function academicSteps(input: LevelInput, fact: FactOf): TraceStep<LevelStep>[] {
  if (!isAverage(input.indicator)) return [];
  const { method } = pairedResult(input.pairShareMethod);
  const { lowestScoresAdded: added = null } = input;
  return [compare("paired", "paired-result", method ?? "none", "!=", "none", [fact("pairShareMethod", method)]), compare("lowest-scores-added", "lowest-scores-added", added, ">", 0, [fact("lowestScoresAdded", added)])];
}

/** @internal Whether a result is shown at all. */
export function shownStep(id: string, field: string, size: number | null, fact: FactOf): TraceStep<LevelStep> {
  if (size === null) return assign(id, "size-not-given", "yes", [fact(field, null)]);
  return compare(id, "enough-pupils-to-show", size, ">=", { parameter: "levels/minimum-shown" }, [fact(field, size)]);
}

/** @internal A value against the four bounds of a table, best first; the last step is called `status-by-cuts` or `change-by-cuts`. */
export function cutSteps(what: "status" | "change", table: LevelTable, value: string): TraceStep<LevelStep>[] {
  const operator = table.direction === "higher-is-better" ? ">=" : "<=";
  const levels = [5, 4, 3, 2] as const;
  return [
    ...levels.map((level) => compare(`${what}-reaches-${level}`, `${what}-reaches`, { step: value }, operator, { parameter: `${table.id}/${what}/${level}` })),
    choose(`${what}-by-cuts`, `${what}-by-cuts`, levels.map((level) => ({ when: `${what}-reaches-${level}`, then: level })), 1),
  ];
}
