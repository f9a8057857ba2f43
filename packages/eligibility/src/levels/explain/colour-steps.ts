import type { TraceStep } from "@ssos/model";
import type { Judgement } from "../judgement.ts";
import type { LevelInput } from "../level-input.ts";
import type { IndicatorRules } from "../level-rules.ts";
import type { LevelTable } from "../level-table.ts";
import { gridInForce } from "../rules/grid-in-force.ts";
import { all, assign, calculate, choose, compare, lookup, yesNo } from "./build-step.ts";
import { changeSteps, type FactOf } from "./rate-steps.ts";
import { cutSteps, shownStep } from "./status-steps.ts";
import type { LevelStep } from "./level-step.ts";

/** @internal From the change to the colour; the last step is called `colour`. */
export function colourSteps(input: LevelInput, judgement: Judgement, rules: IndicatorRules, table: LevelTable, fact: FactOf): TraceStep<LevelStep>[] {
  // Where the denominator is missing, so is the grid.
  const ownGrid = rules.smallPopulation === "own-grid" && typeof input.denominator === "number";
  const grid = gridInForce(table, judgement.small) === table.smallGrid ? `${table.id}/small-grid` : `${table.id}/grid`;
  return [
    ...changeSteps(input, rules, fact),
    shownStep("prior-shown", rules.sizeCounts === "tested" ? "priorSizeCount" : "priorDenominator", judgement.priorShownSize, fact),
    all("change-shown", "enough-pupils-to-show", ["shown", "prior-shown"]),
    ...cutSteps("change", table, "change"),
    ...smallSteps(input, rules, fact),
    choose("change-level", "change-level", [{ when: "change-shown", then: { step: ownGrid ? "change-by-cuts" : "change-in-table" } }], 0),
    ...sizeSteps(input, judgement, rules, fact),
    lookup("cell", "cell", grid, { step: "status-level" }, { step: "change-level" }),
    ...automaticSteps(input, rules, fact),
  ];
}

/** Whether the three-by-five method applies, and the change that its table counts, called `change-in-table`. */
function smallSteps(input: LevelInput, rules: IndicatorRules, fact: FactOf): TraceStep<LevelStep>[] {
  if (rules.smallPopulation === "none") return [choose("change-in-table", "change-by-cuts", [], { step: "change-by-cuts" })];
  const { denominator = null } = input;
  const few = compare("fewer-than-150", "small-population", denominator, "<", { parameter: "levels/small-population" }, [fact("denominator", denominator)]);
  const group = input.group === undefined ? "ALL" : (input.group ?? "other");
  const everyone = rules.smallPopulation === "recode-all-students-only" ? [compare("all-students", "small-population", group, "=", "ALL", [fact("group", group)])] : [];
  return [
    few,
    ...everyone,
    all("small-population", "small-population", [few.id, ...everyone.map(({ id }) => id)]),
    calculate("change-at-most-4", "small-population-change", "min", [{ step: "change-by-cuts" }, 4]),
    calculate("change-inner", "small-population-change", "max", [{ step: "change-at-most-4" }, 2]),
    choose("change-in-table", "small-population-change", [{ when: "small-population", then: { step: "change-inner" } }], { step: "change-by-cuts" }),
  ];
}

/** Minimum size in both years, called `sizes-met`. */
function sizeSteps(input: LevelInput, judgement: Judgement, rules: IndicatorRules, fact: FactOf): TraceStep<LevelStep>[] {
  const { minimum, size, priorSize } = judgement;
  const { sizeMet = null, sizeCount, priorSizeCount } = input;
  if (judgement.statusLevel === 0 || judgement.changeLevel === 0) return [assign("sizes-met", "minimum-size-met", "no")];
  if (minimum === null) return [assign("sizes-met", "group-not-counted", "no", [fact("group", input.group ?? null)])];
  const priorMark = input.priorSizeMet ?? (rules.sizeCounts === "tested" ? sizeMet : null) ?? null;
  const mark = (id: string, field: string, met: boolean | null) => {
    const value = met === null ? null : yesNo(met);
    return compare(id, "minimum-size-met", value, "=", "Y", [fact(field, value)]);
  };
  const counted = (id: string, field: string, count: number) => compare(id, "minimum-size-met", count, ">=", { parameter: `levels/minimum-size/${minimum}` }, [fact(field, count)]);
  return [
    size === null ? mark("size-met", "sizeMet", sizeMet) : counted("size-met", typeof sizeCount === "number" ? "sizeCount" : "denominator", size),
    priorSize === null ? mark("prior-size-met", "priorSizeMet", priorMark) : counted("prior-size-met", typeof priorSizeCount === "number" ? "priorSizeCount" : "priorDenominator", priorSize),
    all("sizes-met", "minimum-size-met", ["size-met", "prior-size-met"]),
  ];
}

/** The colour, called `colour`: what is assigned without regard to the rate comes first. */
function automaticSteps(input: LevelInput, rules: IndicatorRules, fact: FactOf): TraceStep<LevelStep>[] {
  const branches: { when: string; then: { step: string } | number }[] = [];
  const steps: TraceStep<LevelStep>[] = [];
  const add = (id: string, code: LevelStep, field: string, value: "Y" | "N", needed: "Y" | "N") => {
    steps.push(compare(id, code, value, "=", needed, [fact(field, value)]));
    branches.push({ when: id, then: 2 });
  };
  if (rules.participation === "automatic-orange") add("low-participation", "automatic-orange", "lowParticipation", yesNo(input.lowParticipation === true), "Y");
  if (rules.certification === "automatic-orange") add("not-certified", "automatic-orange", "certified", yesNo(input.certified !== false), "N");
  return [...steps, choose("colour", "colour", [...branches, { when: "sizes-met", then: { step: "cell" } }], 0)];
}
