import { allOf, anyOf, checkArgument, leastConfident, type Confidence, type StudentGroup, type Trace, type TraceStep, type Truth } from "@ssos/model";
import { decideLowGraduation, wasIn } from "./graduation-steps.ts";
import { decideLowPerformance, type Decision, type SchoolStepCode } from "./performance-steps.ts";
import type { GroupCriteria, SchoolCriteria } from "./school-criteria.ts";
import type { SchoolFacts, SchoolSupport } from "./school-facts.ts";

/** A school's category of support with its reasons. */
export interface SchoolDetermination {
  readonly cds: string;
  readonly schoolYear: SchoolCriteria["schoolYear"];
  /** The category, when it is certain. */
  readonly support?: SchoolSupport;
  /** Every category that the given facts leave open; one when it is certain. */
  readonly possible: readonly SchoolSupport[];
  /** Groups that meet the rules of (additional) targeted support, whatever category the school stands in. */
  readonly groups: readonly StudentGroup[];
  /** Groups of which it cannot be told. */
  readonly openGroups: readonly StudentGroup[];
  /** Facts that would settle it, as paths; empty when the category is certain. */
  readonly missing: readonly string[];
  /** The least sure of the rules used. */
  readonly confidence: Confidence;
  readonly trace: Trace<SchoolStepCode>;
}

/** The student groups of targeted support: race and ethnicity, English learners, disabilities, poverty, foster, homeless. */
export const TARGETED_GROUPS = ["AA", "AI", "AS", "EL", "FI", "FOS", "HI", "HOM", "MR", "PI", "SED", "SWD", "WH"] as const satisfies readonly StudentGroup[];

/**
 * Determines a school's category of support under the Every Student Succeeds Act: comprehensive support for a
 * low graduation rate, then for low performance, then additional targeted support, then targeted support.
 *
 * **When to use** for schools; `determineDifferentiatedAssistance` is about LEAs and charter schools under state law.
 *
 * @param facts - colours by Dashboard, graduation counts, Title I funds and last year's category, as far as known
 * @param criteria - the year's rules, for example `schoolCriteria2018`
 * @returns `possible` with more than one category, and the missing facts, where the facts do not settle it
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * determineSchoolSupport({ cds: "01611190106401", marks: { 2018: { ALL: { ela: "red", math: "red", susp: "red" } }, 2017: {} }, graduation: {}, titleI: { "2017-18": false } }, schoolCriteria2018).possible.includes("csi-low-performance") // => false
 * ```
 */
export function determineSchoolSupport(facts: SchoolFacts, criteria: SchoolCriteria): SchoolDetermination {
  checkArgument(facts, "facts", { cds: "text", marks: "object" });
  checkArgument(criteria, "criteria", { schoolYear: "text", lowGraduation: "object", lowPerformance: "object", additionalTargeted: "object" });
  const steps: TraceStep<SchoolStepCode>[] = [];
  const graduation = decideLowGraduation(facts, criteria.lowGraduation);
  steps.push(...graduation.steps);
  const performance = comprehensive(facts, criteria, steps);
  const additional = groupSupport("atsi", facts, criteria.additionalTargeted, "atsi", steps);
  const targeted = criteria.targeted === undefined ? undefined : groupSupport("tsi", facts, criteria.targeted, undefined, steps);

  const ladder: readonly (readonly [SchoolSupport, Decision])[] = [
    ["csi-low-graduation", graduation],
    ["csi-low-performance", performance],
    ["atsi", additional],
    ...(targeted === undefined ? [] : ([["tsi", targeted]] as const)),
  ];
  const possible: SchoolSupport[] = [];
  let settled = false;
  for (const [support, { truth }] of ladder) {
    if (settled || truth === "no") continue;
    possible.push(support);
    settled = truth === "yes";
  }
  if (!settled) possible.push("general");
  const support = possible.length === 1 ? possible[0] : undefined;
  const answer = categoryStep(ladder, steps);

  const decided = targeted ?? additional;
  return {
    cds: facts.cds,
    schoolYear: criteria.schoolYear,
    ...(support === undefined ? {} : { support }),
    possible,
    groups: decided.groups.filter(({ truth }) => truth === "yes").map(({ group }) => group),
    openGroups: decided.groups.filter(({ truth }) => truth === "unknown").map(({ group }) => group),
    missing: support === undefined ? missingFacts(steps) : [],
    confidence: leastConfident([criteria.lowGraduation, criteria.lowPerformance, criteria.additionalTargeted, ...(criteria.targeted === undefined ? [] : [criteria.targeted])].map((rule) => rule.confidence)),
    trace: { schema: "ssos/trace/1", question: `school-support-${criteria.schoolYear}`, subject: facts.cds, steps, answer },
  };
}

function comprehensive(facts: SchoolFacts, criteria: SchoolCriteria, steps: TraceStep<SchoolStepCode>[]): Decision {
  const { lowPerformance: rule } = criteria;
  const year = facts.marks[rule.dashboard];
  // Within a Dashboard that was given, a school without a row has no results.
  const marks = year === undefined ? "not-given" : (year.ALL ?? Object.fromEntries(rule.indicators.map((indicator) => [indicator, "none" as const])));
  const results = decideLowPerformance("school", marks, rule.indicators, rule.rules, rule.minimumIndicators);
  steps.push(...results.steps);
  const was = wasIn(facts.previous, "csi-low-performance", "school", steps);
  let entered: Truth = "no";
  const ways: string[] = [];
  if (rule.entry && rule.titleI !== undefined) {
    const funded = facts.titleI?.[rule.titleI];
    const titleI: Truth = funded === undefined ? "unknown" : funded ? "yes" : "no";
    steps.push({ id: "school/title-i", code: "title-i", kind: "compare", left: funded === undefined ? null : funded ? "Yes" : "No", operator: "=", right: "Yes", result: titleI });
    entered = allOf([results.truth, titleI]);
    steps.push({ id: "school/entry", code: "entry", kind: "combine", combine: "all", of: [results.id, "school/title-i"], result: entered });
    ways.push("school/entry");
  }
  const stays = rule.staysWithoutTitleI ? allOf([results.truth, was.truth]) : "no";
  if (rule.staysWithoutTitleI) {
    steps.push({ id: "school/stays", code: "stays", kind: "combine", combine: "all", of: [results.id, was.id], result: stays });
    ways.push("school/stays");
  }
  const truth = anyOf([entered, stays]);
  steps.push({ id: "school", code: "category", kind: "combine", combine: "any", of: ways, result: truth });
  return { steps: [], truth, id: "school" };
}

interface GroupDecision extends Decision {
  readonly groups: readonly { readonly group: StudentGroup; readonly truth: Truth }[];
}

function groupSupport(name: "atsi" | "tsi", facts: SchoolFacts, rule: GroupCriteria, category: "atsi" | undefined, steps: TraceStep<SchoolStepCode>[]): GroupDecision {
  const groups = TARGETED_GROUPS.map((group) => {
    const years = rule.dashboards.map(({ year, indicators }) => {
      const given = facts.marks[year];
      const counted = group === "EL" ? indicators : indicators.filter((indicator) => indicator !== "elpi");
      const marks = given === undefined ? "not-given" : given[group];
      if (marks === undefined) return undefined;
      return decideLowPerformance(`${name}/${group}/${year}`, marks, counted, rule.rules, rule.minimumIndicators);
    });
    // A group without results on one of the Dashboards cannot meet a rule there.
    const decisions = years.filter((decision) => decision !== undefined);
    if (decisions.length < years.length) return { group, truth: "no" as Truth };
    const truth = allOf(decisions.map((decision) => decision.truth));
    for (const decision of decisions) steps.push(...decision.steps);
    steps.push({ id: `${name}/${group}`, code: "same-group-all-years", kind: "combine", combine: "all", of: decisions.map(({ id }) => id), result: truth });
    return { group, truth };
  });
  const of = groups.filter(({ group }) => steps.some((step) => step.id === `${name}/${group}`)).map(({ group }) => `${name}/${group}`);
  const any = anyOf(groups.map(({ truth }) => truth));
  steps.push({ id: `${name}/any-group`, code: "any-group", kind: "combine", combine: "any", of, result: any });
  if (rule.entry || category === undefined) return { steps: [], truth: any, id: `${name}/any-group`, groups };
  const was = wasIn(facts.previous, category, name, steps);
  const truth = allOf([any, was.truth]);
  steps.push({ id: name, code: "category", kind: "combine", combine: "all", of: [`${name}/any-group`, was.id], result: truth });
  return { steps: [], truth, id: name, groups };
}

function categoryStep(ladder: readonly (readonly [SchoolSupport, Decision])[], steps: TraceStep<SchoolStepCode>[]): string {
  steps.push({
    id: "support",
    code: "category",
    kind: "choose",
    branches: ladder.map(([category, { id }]) => ({ when: id, then: category })),
    otherwise: "general",
    result: chosen(ladder) ?? null,
  });
  return "support";
}

/** The first category that holds, unless an earlier one is open. */
function chosen(ladder: readonly (readonly [SchoolSupport, Decision])[]): SchoolSupport | undefined {
  for (const [category, { truth }] of ladder) {
    if (truth === "yes") return category;
    if (truth === "unknown") return undefined;
  }
  return "general";
}

/** Facts that are not given, or only as "not Red", in parts of the reasoning that stay open. */
function missingFacts(steps: readonly TraceStep<SchoolStepCode>[]): string[] {
  const partOf = (id: string) => id.slice(0, Math.max(id.lastIndexOf("/"), 0));
  const missing = new Set<string>();
  const openParts = new Set<string>();
  for (const step of steps) {
    if (step.result !== "unknown" && step.result !== null) continue;
    openParts.add(partOf(step.id));
    if (step.kind !== "compare" || step.left !== null) continue;
    if (step.code === "title-i") missing.add("title-i");
    if (step.code === "was-in-category") missing.add("previous-category");
    if (step.code === "graduation-colour") missing.add("graduation-colour");
  }
  for (const step of steps) {
    if (!openParts.has(partOf(step.id))) continue;
    for (const input of step.inputs ?? []) if (input.value === null || input.value === "not-red") missing.add(input.fact);
  }
  return [...missing];
}
