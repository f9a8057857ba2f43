import { compareExact, STUDENT_GROUP_NAMES, type Lea } from "@ssos/model";
import type { PlanContext } from "../audit/plan-context.ts";
import { readMoney, type Written } from "../plan/amount.ts";
import type { Template } from "../plan/template.ts";
import { cellText } from "./matching.ts";
import { metricApplies, REQUIRED_METRICS } from "./metrics.ts";
import { ENGLISH_LEARNER_THRESHOLD, FOSTER_YOUTH_THRESHOLD, LONG_TERM_ENGLISH_LEARNER_THRESHOLD } from "./thresholds.ts";

/** The kinds of required content, by the rules that `PLAN_FINDINGS` names. */
export type RequirementRule = "metric" | "RA-RED" | "RA-TA" | "RA-EL" | "RA-LTEL" | "RA-LREBG" | "RG-EM" | "RA-CONC" | "ENC-FY" | "OLD-E5" | "OLD-E6" | "CSI";

/** Something that a plan must hold, or is encouraged to. */
export interface Requirement {
  readonly rule: RequirementRule;
  /** For whom or what: a metric's code, a group, a school, a group with an indicator. */
  readonly subject: string;
  readonly kind: "metric" | "action" | "goal" | "description";
  readonly encouraged?: true;
  readonly citation?: string;
}

/** What is required, and which facts would say more. */
export interface RequiredContent {
  readonly requirements: readonly Requirement[];
  /** Facts that were not given; what depends on them is neither required nor excluded here. */
  readonly unsettled: readonly string[];
}

/**
 * Lists what a plan of this LEA must hold, before it is written.
 *
 * **When to use** to plan; `auditPlan` checks a written plan for the same content.
 *
 * @param lea - the LEA
 * @param template - the edition of the template
 * @param facts - what is known, as for an audit; `concentrationAddOn` is the additional concentration grant in dollars
 * @example
 * ```ts
 * const content = requiredContent({ cds: "27000010000000", name: "P", kind: "district", districtType: "unified" }, template2024, { enrolment: { englishLearners: 30, longTermEnglishLearners: 14 } })
 * content.requirements.filter((requirement) => requirement.rule !== "metric").map((requirement) => requirement.rule) // => ["RA-EL"]
 * content.requirements.filter((requirement) => requirement.rule === "metric").length // => 28
 * content.unsettled.includes("lowestPerformance") // => true
 * ```
 */
export function requiredContent(lea: Lea, template: Template, facts: PlanContext & { readonly concentrationAddOn?: Written } = {}): RequiredContent {
  const requirements: Requirement[] = [];
  const unsettled: string[] = [];
  const add = (rule: RequirementRule, kind: Requirement["kind"], subject: string, citation?: string) =>
    requirements.push({ rule, subject, kind, ...(citation === undefined ? {} : { citation }) });
  const each = <Fact>(name: keyof PlanContext, list: readonly Fact[] | undefined, run: (fact: Fact) => void) => {
    if (list === undefined) unsettled.push(name);
    else list.forEach(run);
  };
  for (const metric of REQUIRED_METRICS) {
    const applies = facts.metricsNotApplicable?.includes(metric.code) === true ? "no" : metricApplies(metric, lea);
    if (applies === "yes") add("metric", "metric", metric.code, lea.kind === "coe" ? metric.citation.replace("52060", "52066") : metric.citation);
    if (applies === "unknown") unsettled.push(`metric ${metric.code}: grade span`);
  }
  each("assistance", facts.assistance, (group) => add("RA-TA", "action", STUDENT_GROUP_NAMES[group.group], "EC 52064(b)(2)"));
  const { englishLearners, longTermEnglishLearners, fosterYouth } = facts.enrolment ?? {};
  if (facts.enrolment === undefined) unsettled.push("enrolment");
  if ((englishLearners ?? 0) >= ENGLISH_LEARNER_THRESHOLD) add("RA-EL", "action", STUDENT_GROUP_NAMES.EL, "EC 52064(e)(5)");
  if ((longTermEnglishLearners ?? 0) >= LONG_TERM_ENGLISH_LEARNER_THRESHOLD) add("RA-LTEL", "action", STUDENT_GROUP_NAMES.LTEL, "EC 52064(e)(5)");
  if ((fosterYouth ?? 0) >= FOSTER_YOUTH_THRESHOLD) requirements.push({ rule: "ENC-FY", subject: STUDENT_GROUP_NAMES.FOS, kind: "action", encouraged: true });
  each("csiSchools", facts.csiSchools, (school) => add("CSI", "description", school.name, "USC 20-6311(d)(1)"));
  if (template.olderRequiredGoals) {
    each("consistentlyLowGroups", facts.consistentlyLowGroups, (group) => add("OLD-E5", "goal", STUDENT_GROUP_NAMES[group], "EC 52064(e)(5)@2022-06-30"));
    each("lowPerformingSchools", facts.lowPerformingSchools, (school) => add("OLD-E6", "goal", school.name, "EC 52064(e)(6)@2022-06-30"));
  } else {
    each("lowestPerformance", facts.lowestPerformance, (cell) => add("RA-RED", "action", cellText(cell), "EC 52064(e)(6)"));
    each("equityMultiplierSchools", facts.equityMultiplierSchools, (school) => add("RG-EM", "goal", school.name, "EC 52064(e)(7)"));
    if (facts.learningRecoveryUnspent === undefined) unsettled.push("learningRecoveryUnspent");
    else if (positive(facts.learningRecoveryUnspent)) add("RA-LREBG", "action", "Learning Recovery Emergency Block Grant", "EC 52064.4");
  }
  if (facts.concentrationAddOn === undefined) unsettled.push("concentrationAddOn");
  else if (positive(facts.concentrationAddOn)) add("RA-CONC", "description", "additional concentration grant", "EC 52064(b)(11)");
  return { requirements, unsettled };
}

const positive = (written: Written): boolean => compareExact(readMoney(written).value ?? 0, 0) > 0;
