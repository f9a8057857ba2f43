import { leastConfident, type TraceInput, type TraceStep } from "@ssos/model";
import { judge, type Judgement } from "../judgement.ts";
import type { LevelInput } from "../level-input.ts";
import type { LevelRulesByYear } from "../level-rules.ts";
import { performanceLevel } from "../performance-level.ts";
import { assign, choose, evaluated, yesNo } from "./build-step.ts";
import { colourSteps } from "./colour-steps.ts";
import { dictionaryOf } from "./level-dictionary.ts";
import type { LevelExplanation, LevelStep } from "./level-step.ts";
import type { FactOf } from "./rate-steps.ts";
import { statusSteps } from "./status-steps.ts";

/**
 * Computes a level as {@link performanceLevel} does and writes down why: the counts, the rounding, each cut score,
 * the rules on small populations, minimum sizes, participation and certification, and the cell of the table.
 *
 * **When to use** for the results that somebody will ask about; `performanceLevel` gives the same levels much faster.
 * `levelDictionary` holds the parameters and sources that the steps point to, once for a whole document.
 *
 * @param input - counts, or an average distance from standard with its printed change
 * @param rules - rules by Dashboard year, such as `allLevelRules`
 * @returns a trace also where no level can be given; its answer is then null
 * @example
 * ```ts
 * const input = { dashboardYear: 2023, indicator: "chronic", group: "SED", institution: { kind: "district" }, numerator: 33, denominator: 140, priorNumerator: 40, priorDenominator: 145 } as const
 * const { level, trace, confidence } = explainLevel(input, allLevelRules)
 * level.colour // => 2
 * trace.steps.find(({ id }) => id === "small-population")?.result // => "yes"
 * replay(trace, levelDictionary(allLevelRules)) // => { answer: 2, differences: [] }
 * confidence // => "verified"
 * ```
 */
export function explainLevel(input: LevelInput, rules: LevelRulesByYear): LevelExplanation {
  const judgement = judge(input, rules);
  const { table, tableKey, rules: indicatorRules } = judgement;
  const subject = subjectOf(input);
  const answer = indicatorRules?.reports === "status" ? "status-level" : "colour";
  const steps = stepsOf(input, judgement, (field, value): TraceInput => ({ fact: `${subject}/${field}`, value, ...(input.row === undefined ? {} : { row: input.row }) }));
  return {
    level: performanceLevel(input, rules),
    table: table?.id ?? null,
    confidence: table === null || tableKey === null ? null : leastConfident([table.confidence, indicatorRules?.carried.includes(tableKey) === true ? "assumed" : "verified"]),
    trace: evaluated({ schema: "ssos/trace/1", question: "performance-level", subject, steps, answer }, dictionaryOf(table)),
  };
}

const subjectOf = ({ dashboardYear, group, indicator }: LevelInput): string => `${dashboardYear}/${group === undefined ? "ALL" : (group ?? "other")}/${indicator}`;

function stepsOf(input: LevelInput, judgement: Judgement, fact: FactOf): TraceStep<LevelStep>[] {
  const { rules, table } = judgement;
  if (rules === null || table === null) return withoutTable(input, judgement, fact);
  const { institution, indicator } = input;
  const chosen = assign("table", "table-chosen", table.id, [
    fact("institution", institution.kind),
    ...(indicator === "susp" ? [fact("suspensionType", institution.suspensionType ?? null)] : []),
    ...(indicator === "ela" || indicator === "math" ? [fact("highSchoolCuts", yesNo(institution.highSchoolCuts === true))] : []),
    ...(indicator === "grad" ? [fact("alternativeSchool", yesNo(institution.alternativeSchool === true))] : []),
  ]);
  const status = statusSteps(input, judgement, rules, table, fact);
  return rules.reports === "status" ? [chosen, ...status] : [chosen, ...status, ...colourSteps(input, judgement, rules, table, fact)];
}

/** Facts that cannot be judged; only what is assigned without regard to the rate stands then. */
function withoutTable(input: LevelInput, { automaticOrange, uncertifiedHigh, rules, finding }: Judgement, fact: FactOf): TraceStep<LevelStep>[] {
  const id = rules?.reports === "status" ? "status-level" : "colour";
  if (uncertifiedHigh) return [assign(id, "data-not-certified", 2, [fact("certified", yesNo(input.certified !== false))])];
  if (automaticOrange) return [assign(id, "automatic-orange", 2, [fact("certified", yesNo(input.certified !== false)), fact("lowParticipation", yesNo(input.lowParticipation === true))])];
  return [assign("refused", "facts-refused", null, finding === null ? [] : [fact(finding.place.column ?? "", finding.found ?? null)]), choose(id, id, [], { step: "refused" })];
}
