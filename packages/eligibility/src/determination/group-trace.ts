import type { IndicatorResult, StudentGroup, TraceValue, Truth } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { ruleTruth, type GroupConclusion } from "./group-determination.ts";
import type { GroupSteps, Step, TestSteps } from "./group-steps.ts";
import { sizeMet } from "./level-counts.ts";

/** Pushes the steps of one group: its levels, rules and priorities. @internal */
export function pushGroupSteps(evaluation: YearEvaluation, group: GroupConclusion, shared: GroupSteps, given: number, steps: Step[]): void {
  const { plan, facts } = evaluation;
  const results = facts?.results[group.plan.group];
  const truthIn = (held: number, possible: number, bit: number): Truth => ((held & bit) !== 0 ? "yes" : (possible & bit) !== 0 ? "unknown" : "no");
  for (let index = 0; index < plan.tests.length; index += 1) {
    const [test, forms] = [plan.tests[index], shared.tests[index]];
    if (test === undefined || forms === undefined) continue;
    const result = results?.[test.indicator];
    const bit = 1 << index;
    if (result === undefined) steps.push((given & bit) !== 0 ? forms.noResult : forms.noFile);
    else pushTest(test, forms, group.plan.minimumSize, result, truthIn(group.holding, group.open, bit), steps);
  }
  for (const { rule, steps: forms } of shared.rules) steps.push(forms[ruleTruth(rule, group)]);
  for (const { bit, steps: forms } of shared.priorities) steps.push(forms[truthIn(group.met, group.possible, bit)]);
  steps.push(shared.met[group.meets]);
}

function pushTest(test: LevelTest, { id, fact, counted, levelId, sizeId, statusCounts }: TestSteps, minimumSize: number, result: IndicatorResult, truth: Truth, steps: Step[]): void {
  const level = test.measure === "colour" ? result.colour : result.statusLevel;
  const value: TraceValue = typeof level === "number" ? level : result.red === undefined ? null : result.red ? "red" : "not red";
  const inputs = [result.row === undefined ? { fact, value } : { fact, value, row: result.row }];
  const sized = test.measure === "status" && typeof level === "number" && level >= 1 && level <= test.worstLevels;
  if (!sized) {
    steps.push({ id, code: "level-counts", kind: "compare", left: comparedLevel(result, level, test), operator: "in", right: counted, inputs, result: truth });
    return;
  }
  steps.push({ id: levelId, code: "level-counts", kind: "compare", left: level, operator: "in", right: counted, inputs, result: "yes" });
  steps.push(sizeStep(sizeId, result, minimumSize));
  steps.push(statusCounts[truth]);
}

function sizeStep(id: string, result: IndicatorResult, minimumSize: number): Step {
  const truth = sizeMet(result, minimumSize);
  if (typeof result.sizeMet === "boolean") return { id, code: "size-met", kind: "assign", value: truth, result: truth };
  return { id, code: "size-met", kind: "compare", left: result.denominator ?? null, operator: ">=", right: { parameter: `minimum-size/${minimumSize}` }, result: truth };
}

function comparedLevel({ red }: IndicatorResult, level: IndicatorResult["colour"], { worstLevels }: LevelTest): TraceValue {
  if (typeof level === "number") return level;
  // "Not red" leaves open whether it is Orange.
  return red === undefined ? null : red ? 1 : worstLevels === 1 ? 0 : null;
}

/** Groups of the set about which no file has a row. @internal */
export const withoutResults = ({ plan, groups, facts }: YearEvaluation): StudentGroup[] =>
  plan.groups.map(({ group }) => group).filter((group) => facts?.results[group] === undefined && !groups.some((entry) => entry.plan.group === group));
