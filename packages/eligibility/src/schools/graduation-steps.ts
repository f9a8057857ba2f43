import { allOf, anyOf, compareExact, exactOf, not, quotient, roundHalfAwayFromZero, decimalText, type TraceInput, type TraceStep, type TraceValue, type Truth } from "@ssos/model";
import type { Decision, SchoolStepCode } from "./performance-steps.ts";
import type { LowGraduationCriteria } from "./school-criteria.ts";
import type { GraduationCount, SchoolFacts } from "./school-facts.ts";

/** Fewest pupils in a cohort for it to count (the State's minimum for schools). */
const MINIMUM_COHORT = 30;

/**
 * Decides whether a school's graduation rate is low: graduates and cohorts of the years are pooled,
 * the rate rounded, then compared. Where the length of the average is not known, every candidate must agree.
 */
export function decideLowGraduation(facts: SchoolFacts, criteria: LowGraduationCriteria): Decision {
  const steps: TraceStep<SchoolStepCode>[] = [];
  const mark = criteria.colourOf === undefined ? undefined : markOf(facts, criteria.colourOf);
  const colour = colourStep(criteria, mark, steps);
  const below = averageSteps(facts, criteria, steps);
  const was = wasIn(facts.previous, "csi-low-graduation", "graduation", steps);

  const entry = criteria.entry ? allOf([colour, below]) : "no";
  if (criteria.entry) steps.push({ id: "graduation/entry", code: "entry", kind: "combine", combine: "all", of: ["graduation/colour", "graduation/below"], result: entry });
  const stays = staysTruth(facts, criteria, { colour, below, was: was.truth }, steps);
  const of = [...(criteria.entry ? ["graduation/entry"] : []), "graduation/stays"];
  const truth = anyOf([entry, stays]);
  steps.push({ id: "graduation", code: "category", kind: "combine", combine: "any", of, result: truth });
  return { steps, truth, id: "graduation" };
}

const markOf = (facts: SchoolFacts, year: NonNullable<LowGraduationCriteria["colourOf"]>) => {
  const marks = facts.marks[year];
  return marks === undefined ? undefined : marks.ALL === undefined ? "none" : marks.ALL.grad;
};

function colourStep(criteria: LowGraduationCriteria, mark: string | undefined, steps: TraceStep<SchoolStepCode>[]): Truth {
  // A mark known only as "not Red" may be no colour at all.
  const value: TraceValue = criteria.colourOf === undefined ? "not-asked" : mark === undefined || mark === "not-red" ? null : mark;
  const result: Truth = value === null ? "unknown" : value === "none" ? "no" : "yes";
  steps.push({ id: "graduation/colour", code: "graduation-colour", kind: "compare", left: value, operator: "!=", right: "none", result });
  return result;
}

function averageSteps(facts: SchoolFacts, criteria: LowGraduationCriteria, steps: TraceStep<SchoolStepCode>[]): Truth {
  const truths = criteria.averages.map((years, index): Truth => {
    const counts = years.map((year) => facts.graduation?.[year]);
    const prefix = `graduation/average-${index + 1}`;
    const inputs = years.flatMap((year, at): TraceInput[] => [
      { fact: `${year}/graduates`, value: counts[at]?.graduates ?? null },
      { fact: `${year}/cohort`, value: counts[at]?.cohort ?? null },
    ]);
    const rate = pooledRate(counts, criteria.digits);
    const add = (name: string, operands: TraceValue[]) =>
      steps.push({ id: `${prefix}/${name}`, code: "graduation-counts", kind: "calculate", operator: "sum", operands, result: operands.includes(null) ? null : operands.reduce<number>((all, one) => all + Number(one), 0) });
    add("graduates", counts.map((count) => count?.graduates ?? null));
    add("cohort", counts.map((count) => count?.cohort ?? null));
    const known = counts.every((count) => count !== undefined) && counts.some((count) => (count?.cohort ?? 0) > 0);
    steps.push(
      { id: `${prefix}/hundredfold`, code: "graduation-rate", kind: "calculate", operator: "product", operands: [{ step: `${prefix}/graduates` }, 100], result: counts.includes(undefined) ? null : counts.reduce((all, count) => all + (count?.graduates ?? 0), 0) * 100 },
      { id: `${prefix}/unrounded`, code: "graduation-rate", kind: "calculate", operator: "quotient", operands: [{ step: `${prefix}/hundredfold` }, { step: `${prefix}/cohort` }], result: known ? unrounded(counts) : null, inputs },
      { id: `${prefix}/rate`, code: "graduation-rate", kind: "calculate", operator: "round", operands: [{ step: `${prefix}/unrounded` }, criteria.digits], result: rate },
    );
    const truth: Truth = rate === null ? "unknown" : compareExact(rate, criteria.threshold) < 0 ? "yes" : "no";
    steps.push({ id: `${prefix}/below`, code: "below-graduation-threshold", kind: "compare", left: { step: `${prefix}/rate` }, operator: "<", right: criteria.threshold, result: truth });
    return truth;
  });
  const ids = criteria.averages.map((_, index) => `graduation/average-${index + 1}/below`);
  const [all, any] = [allOf(truths), anyOf(truths)];
  // Only what every candidate average says is certain.
  const agreed: Truth = all === any ? all : "unknown";
  if (truths.length === 1) {
    steps.push({ id: "graduation/below", code: "below-graduation-threshold", kind: "combine", combine: "all", of: ids, result: agreed });
  } else {
    steps.push(
      { id: "graduation/below-by-all", code: "below-graduation-threshold", kind: "combine", combine: "all", of: ids, result: all },
      { id: "graduation/below-by-any", code: "below-graduation-threshold", kind: "combine", combine: "any", of: ids, result: any },
      { id: "graduation/below", code: "below-graduation-threshold", kind: "compare", left: agreed === "unknown" ? null : agreed, operator: "=", right: "yes", result: agreed },
    );
  }
  return agreed;
}

function pooledRate(counts: readonly (GraduationCount | undefined)[], digits: number): string | null {
  const value = exactRate(counts);
  return value === undefined ? null : trimmed(decimalText(roundHalfAwayFromZero(value, digits), 20));
}

const unrounded = (counts: readonly (GraduationCount | undefined)[]): TraceValue => {
  const value = exactRate(counts);
  return value === undefined ? null : trimmed(decimalText(value, 20));
};

function exactRate(counts: readonly (GraduationCount | undefined)[]) {
  let [graduates, cohort] = [0, 0];
  for (const count of counts) {
    if (count === undefined) return undefined;
    graduates += count.graduates;
    cohort += count.cohort;
  }
  return cohort === 0 ? undefined : quotient(exactOf(graduates * 100), exactOf(cohort));
}

const trimmed = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** Whether the school stood in a category the year before; absent, it is not known. */
export function wasIn(previous: SchoolFacts["previous"], category: NonNullable<SchoolFacts["previous"]>, prefix: string, steps: TraceStep<SchoolStepCode>[]): Decision {
  const id = `${prefix}/was`;
  const truth: Truth = previous === undefined ? "unknown" : previous === category ? "yes" : "no";
  steps.push({ id, code: "was-in-category", kind: "compare", left: previous ?? null, operator: "=", right: category, result: truth });
  return { steps: [], truth, id };
}

function staysTruth(facts: SchoolFacts, criteria: LowGraduationCriteria, known: { colour: Truth; below: Truth; was: Truth }, steps: TraceStep<SchoolStepCode>[]): Truth {
  if (!criteria.entry) {
    const truth = allOf([known.was, known.below]);
    steps.push({ id: "graduation/stays", code: "stays", kind: "combine", combine: "all", of: ["graduation/was", "graduation/below"], result: truth });
    return truth;
  }
  if (!criteria.staysWithoutColour) {
    steps.push({ id: "graduation/stays", code: "stays", kind: "assign", value: "no", result: "no" });
    return "no";
  }
  const shows = showsExit(facts, criteria, known.below, steps);
  const colourless = not(known.colour);
  const notShown = not(shows);
  const truth = allOf([known.was, colourless, notShown]);
  steps.push(
    { id: "graduation/no-colour", code: "graduation-colour", kind: "combine", combine: "none", of: ["graduation/colour"], result: colourless },
    { id: "graduation/exit-not-shown", code: "graduation-counts", kind: "combine", combine: "none", of: ["graduation/exit-shown"], result: notShown },
    { id: "graduation/stays", code: "stays", kind: "combine", combine: "all", of: ["graduation/was", "graduation/no-colour", "graduation/exit-not-shown"], result: truth },
  );
  return truth;
}

/** A school without a colour shows that it has left by a rate at the threshold or above on cohorts large enough in every year. */
function showsExit(facts: SchoolFacts, criteria: LowGraduationCriteria, below: Truth, steps: TraceStep<SchoolStepCode>[]): Truth {
  const cohorts = (criteria.averages[0] ?? []).map((year): { id: string; truth: Truth } => {
    const cohort = facts.graduation?.[year]?.cohort ?? null;
    const truth: Truth = cohort === null ? "unknown" : cohort >= MINIMUM_COHORT ? "yes" : "no";
    const id = `graduation/cohort-${year}`;
    steps.push({ id, code: "graduation-counts", kind: "compare", left: cohort, operator: ">=", right: MINIMUM_COHORT, result: truth, inputs: [{ fact: `${year}/cohort`, value: cohort }] });
    return { id, truth };
  });
  const notBelow = not(below);
  const shown = allOf([...cohorts.map(({ truth }) => truth), notBelow]);
  steps.push(
    { id: "graduation/not-below", code: "below-graduation-threshold", kind: "combine", combine: "none", of: ["graduation/below"], result: notBelow },
    { id: "graduation/exit-shown", code: "graduation-counts", kind: "combine", combine: "all", of: [...cohorts.map(({ id }) => id), "graduation/not-below"], result: shown },
  );
  return shown;
}
