import { allOf, anyOf, type CompareStep, type ComparisonOperator, type StateIndicator, type TraceInput, type TraceStep, type Truth } from "@ssos/model";
import type { GroupMarks } from "./school-facts.ts";
import type { LowPerformanceRule } from "./school-criteria.ts";

/** What a step about school support decides. */
export type SchoolStepCode =
  | "has-red"
  | "enough-indicators"
  | "all-red"
  | "all-red-but-one"
  | "red-and-orange"
  | "five-indicators"
  | "more-red-than-other"
  | "majority-red"
  | "four-reds"
  | "reds-outnumber-whatever-the-rest"
  | "any-low-performance-rule"
  | "low-performance"
  | "graduation-counts"
  | "graduation-rate"
  | "below-graduation-threshold"
  | "graduation-colour"
  | "was-in-category"
  | "title-i"
  | "entry"
  | "stays"
  | "same-group-all-years"
  | "any-group"
  | "category";

/** A whole number known between bounds; both equal when it is certain. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/** Counts of marks, each between bounds where marks are open. */
interface Tally {
  readonly red: Range;
  readonly notRed: Range;
  readonly higher: Range;
  readonly coloured: Range;
  readonly open: boolean;
}

/** The steps of a decision and their result. */
export interface Decision {
  readonly steps: readonly TraceStep<SchoolStepCode>[];
  readonly truth: Truth;
  /** Id of the step that is the result. */
  readonly id: string;
}

/**
 * Counts a group's marks. A mark that is absent could be any colour or none; `not-red` any but Red, or none.
 */
function tallyOf(marks: GroupMarks | "not-given", indicators: readonly StateIndicator[]): Tally {
  const count = (wanted: string) => (marks === "not-given" ? 0 : indicators.filter((indicator) => (marks[indicator] ?? "absent") === wanted).length);
  const absent = marks === "not-given" ? indicators.length : count("absent");
  const [red, orange, higher, notRed] = [count("red"), count("orange"), count("higher"), count("not-red")];
  return {
    red: { least: red, most: red + absent },
    notRed: { least: orange + higher, most: orange + higher + notRed + absent },
    higher: { least: higher, most: higher + notRed + absent },
    coloured: { least: red + orange + higher, most: red + orange + higher + notRed + absent },
    open: absent + notRed > 0,
  };
}

/** Compares a bounded count with a number; the bound that settles it is recorded, null while neither does. */
function compareRange(id: string, code: SchoolStepCode, range: Range, operator: ">=" | "<=", right: number, inputs?: readonly TraceInput[]): CompareStep<SchoolStepCode> {
  const holds = (value: number) => (operator === ">=" ? value >= right : value <= right);
  const [surest, loosest] = operator === ">=" ? [range.least, range.most] : [range.most, range.least];
  const left = holds(surest) ? surest : holds(loosest) ? null : loosest;
  const result: Truth = left === null ? "unknown" : holds(left) ? "yes" : "no";
  return { id, code, kind: "compare", left, operator: operator satisfies ComparisonOperator, right, result, ...(inputs === undefined ? {} : { inputs }) };
}

/**
 * Decides whether a school as a whole, or a group in it, meets one of the four rules of low performance,
 * also when colours are known only in part.
 */
export function decideLowPerformance(
  prefix: string,
  marks: GroupMarks | "not-given",
  indicators: readonly StateIndicator[],
  rules: readonly LowPerformanceRule[],
  minimumIndicators: number,
): Decision {
  const tally = tallyOf(marks, indicators);
  const id = (name: string) => `${prefix}/${name}`;
  const inputs = indicators.map((indicator): TraceInput => ({ fact: `${prefix}/${indicator}`, value: marks === "not-given" ? null : (marks[indicator] ?? null) }));
  const steps: TraceStep<SchoolStepCode>[] = [
    compareRange(id("has-red"), "has-red", tally.red, ">=", 1, inputs),
    compareRange(id("enough"), "enough-indicators", tally.coloured, ">=", minimumIndicators),
  ];
  const truths = new Map<string, Truth>();
  const rule = (code: SchoolStepCode, truth: Truth) => truths.set(id(code), truth);

  if (rules.includes("all-red")) {
    const step = compareRange(id("all-red"), "all-red", tally.notRed, "<=", 0);
    steps.push(step);
    rule("all-red", step.result);
  }
  if (rules.includes("all-red-but-one")) {
    const step = compareRange(id("all-red-but-one"), "all-red-but-one", tally.notRed, "<=", 1);
    steps.push(step);
    rule("all-red-but-one", step.result);
  }
  if (rules.includes("red-and-orange")) {
    const step = compareRange(id("red-and-orange"), "red-and-orange", tally.higher, "<=", 0);
    steps.push(step);
    rule("red-and-orange", step.result);
  }
  if (rules.includes("majority-red")) {
    const five = compareRange(id("five"), "five-indicators", tally.coloured, ">=", 5);
    const more = moreRed(id("more-red"), tally);
    const both = allOf([five.result, more.result]);
    steps.push(five, more, { id: id("majority-red"), code: "majority-red", kind: "combine", combine: "all", of: [five.id, more.id], result: both });
    rule("majority-red", both);
    // Four Reds that outnumber the rest meet a rule however many others there are: none, one, or a minority of five or more.
    if (tally.open && rules.length === 4) {
      const four = compareRange(id("four-reds"), "four-reds", tally.red, ">=", 4);
      const sure = allOf([four.result, more.result]);
      steps.push(four, { id: id("reds-outnumber-whatever-the-rest"), code: "reds-outnumber-whatever-the-rest", kind: "combine", combine: "all", of: [four.id, more.id], result: sure });
      rule("reds-outnumber-whatever-the-rest", sure);
    }
  }
  const any = anyOf(truths.values());
  steps.push({ id: id("any"), code: "any-low-performance-rule", kind: "combine", combine: "any", of: [...truths.keys()], result: any });
  const all = [id("has-red"), id("enough"), id("any")];
  const truth = allOf([...steps.slice(0, 2).map((step) => step.result as Truth), any]);
  steps.push({ id: id("low-performance"), code: "low-performance", kind: "combine", combine: "all", of: all, result: truth });
  return { steps, truth, id: id("low-performance") };
}

function moreRed(id: string, { red, notRed }: Tally): CompareStep<SchoolStepCode> {
  const common = { id, code: "more-red-than-other", kind: "compare", operator: ">" } as const;
  if (red.least > notRed.most) return { ...common, left: red.least, right: notRed.most, result: "yes" };
  if (red.most <= notRed.least) return { ...common, left: red.most, right: notRed.least, result: "no" };
  return { ...common, left: null, right: null, result: "unknown" };
}
