import type { TraceInput, TraceStep } from "@ssos/model";
import { isAverage } from "../is-average.ts";
import type { LevelInput } from "../level-input.ts";
import type { IndicatorRules } from "../level-rules.ts";
import { assign, calculate } from "./build-step.ts";
import type { LevelStep } from "./level-step.ts";

/** @internal Records a fact by the name of its field. */
export type FactOf = (field: string, value: TraceInput["value"]) => TraceInput;

/** @internal The steps of the rate that is judged; the last is called `rate`. */
export function rateSteps(input: LevelInput, rules: IndicatorRules, fact: FactOf): TraceStep<LevelStep>[] {
  const { numerator, denominator, status } = input;
  if (typeof status === "number") return [calculate("rate", "rate-as-printed", "round", [status, 1], [fact("status", status)])];
  if (typeof numerator !== "number" || typeof denominator !== "number" || isAverage(input.indicator)) return [assign("rate", "rate-missing", null)];
  return [...percentSteps("", numerator, denominator, rules, fact), calculate("rate", "rate-from-counts", "round", [{ step: "percent" }, 1])];
}

/** @internal The steps of the change that is judged; the last is called `change`. */
export function changeSteps(input: LevelInput, rules: IndicatorRules, fact: FactOf): TraceStep<LevelStep>[] {
  const { change, numerator, denominator, priorNumerator, priorDenominator, status, priorStatus } = input;
  if (typeof change === "number") return [calculate("change", "change-as-printed", "round", [change, 1], [fact("change", change)])];
  if (typeof numerator === "number" && typeof denominator === "number" && typeof priorNumerator === "number" && typeof priorDenominator === "number" && !isAverage(input.indicator)) {
    return [
      ...(typeof status === "number" ? percentSteps("", numerator, denominator, rules, fact) : []),
      ...percentSteps("prior-", priorNumerator, priorDenominator, rules, fact),
      calculate("difference", "change-from-counts", "difference", [{ step: "percent" }, { step: "prior-percent" }]),
      calculate("change", "change-from-counts", "round", [{ step: "difference" }, 1]),
    ];
  }
  if (input.unrounded === true && typeof status === "number" && typeof priorStatus === "number") {
    return [
      calculate("difference", "change-from-averages", "difference", [status, priorStatus], [fact("status", status), fact("priorStatus", priorStatus)]),
      calculate("change", "change-from-averages", "round", [{ step: "difference" }, 1]),
    ];
  }
  return [assign("change", "change-missing", null)];
}

/** Percent of a count, unrounded, or to two decimals where the year rounds twice; the last step is called `percent` with the prefix. */
function percentSteps(prefix: "" | "prior-", numerator: number, denominator: number, rules: IndicatorRules, fact: FactOf): TraceStep<LevelStep>[] {
  const code = prefix === "" ? "rate-from-counts" : "change-from-counts";
  const fields = prefix === "" ? (["numerator", "denominator"] as const) : (["priorNumerator", "priorDenominator"] as const);
  const facts = [fact(fields[0], numerator), fact(fields[1], denominator)];
  const counted = rules.numeratorMayExceed ? [calculate(`${prefix}counted`, code, "min", [numerator, denominator], facts)] : [];
  const share = calculate(`${prefix}share`, code, "product", [rules.numeratorMayExceed ? { step: `${prefix}counted` } : numerator, 100], rules.numeratorMayExceed ? undefined : facts);
  const percent = calculate(rules.rounding === "twice" ? `${prefix}unrounded` : `${prefix}percent`, code, "quotient", [{ step: `${prefix}share` }, denominator]);
  const twice = rules.rounding === "twice" ? [calculate(`${prefix}percent`, code, "round", [{ step: `${prefix}unrounded` }, 2])] : [];
  return [...counted, share, percent, ...twice];
}
