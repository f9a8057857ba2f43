import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { PlanContext } from "../audit/plan-context.ts";
import type { PlanIndex } from "./matching.ts";
import { ENGLISH_LEARNER_THRESHOLD, FOSTER_YOUTH_THRESHOLD, LONG_TERM_ENGLISH_LEARNER_THRESHOLD } from "./thresholds.ts";

/** Checks the actions that numerous English learners, long-term English learners and foster youth call for. @internal */
export function checkNumerousGroups(index: PlanIndex, enrolment: NonNullable<PlanContext["enrolment"]>, encouragements: boolean): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const { englishLearners, longTermEnglishLearners, fosterYouth } = enrolment;
  if (englishLearners !== undefined && englishLearners >= ENGLISH_LEARNER_THRESHOLD)
    findings.push(...checkGroup(index, "EL", "english-learner-actions-missing", `English learners (${englishLearners})`));
  if (longTermEnglishLearners !== undefined && longTermEnglishLearners >= LONG_TERM_ENGLISH_LEARNER_THRESHOLD)
    findings.push(...checkGroup(index, "LTEL", "long-term-english-learner-actions-missing", `long-term English learners (${longTermEnglishLearners})`));
  if (
    encouragements &&
    fosterYouth !== undefined &&
    fosterYouth >= FOSTER_YOUTH_THRESHOLD &&
    !index.actions.some(
      (action) =>
        action.action.purposes?.some((purpose) => purpose.kind === "foster-youth" || purpose.groups?.includes("FOS") === true) === true || action.mentions().groups.has("FOS"),
    )
  ) {
    findings.push(
      findingOf(CONTENT_FINDINGS, "foster-youth-action-encouraged", {
        path: "goals",
        found: "",
        expected: "an action for foster youth",
        message: `There are ${fosterYouth} foster youth and no action is directed to them.`,
      }),
    );
  }
  return findings;
}

const KINDS = ["language-acquisition", "professional-development"] as const;

function checkGroup(index: PlanIndex, group: "EL" | "LTEL", code: "english-learner-actions-missing" | "long-term-english-learner-actions-missing", name: string): PlanFinding[] {
  const missing = KINDS.filter((kind) => !index.actions.some((action) => serves(action, kind, group)));
  if (missing.length === 0) return [];
  if (missing.length === KINDS.length)
    return [findingOf(CONTENT_FINDINGS, code, { path: "goals", found: "", expected: missing.join(", "), dollars: null, message: `No action serves ${name}.` })];
  return [
    findingOf(CONTENT_FINDINGS, "language-actions-incomplete", {
      path: "goals",
      found: KINDS.filter((kind) => !missing.includes(kind)).join(", "),
      expected: missing.join(", "),
      dollars: null,
      message: `For ${name} there is no action of ${missing.join(", ").replace("-", " ")}.`,
    }),
  ];
}

function serves(indexed: PlanIndex["actions"][number], kind: (typeof KINDS)[number], group: "EL" | "LTEL"): boolean {
  const { action } = indexed;
  if (action.purposes !== undefined)
    return action.purposes.some((purpose) => purpose.kind === kind && (purpose.groups?.includes(group) === true || (purpose.groups === undefined && group === "EL")));
  const text = `${action.title} ${action.description}`.toLowerCase();
  const words =
    kind === "language-acquisition"
      ? ["language acquisition", "language development", "designated eld", "integrated eld"]
      : ["professional development", "professional learning", "training"];
  return indexed.mentions().groups.has(group) && words.some((word) => text.includes(word));
}
