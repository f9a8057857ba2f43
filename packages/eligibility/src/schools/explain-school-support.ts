import { STUDENT_GROUP_NAMES } from "@ssos/model";
import type { SchoolDetermination } from "./determine-school-support.ts";
import type { SchoolStepCode } from "./performance-steps.ts";
import type { SchoolSupport } from "./school-facts.ts";

/** Names of the categories in the field's words. */
export const SCHOOL_SUPPORT_NAMES: Readonly<Record<SchoolSupport, string>> = {
  "csi-low-graduation": "Comprehensive Support and Improvement, low graduation rate",
  "csi-low-performance": "Comprehensive Support and Improvement, low performing",
  atsi: "Additional Targeted Support and Improvement",
  tsi: "Targeted Support and Improvement",
  general: "no federal category of support",
};

const RULES: Readonly<Partial<Record<SchoolStepCode, string>>> = {
  "all-red": "every indicator is Red",
  "all-red-but-one": "at most one indicator is not Red",
  "red-and-orange": "all indicators are Red or Orange, with at least one Red",
  "majority-red": "more than half of five or more indicators are Red",
  "reds-outnumber-whatever-the-rest": "four or more Reds outnumber whatever the other indicators are",
};

/**
 * Explains a school's category in plain words: the category or those still open, the rules met, groups, what is missing.
 *
 * **When to use** for people; `renderTrace` writes out every step for an audit.
 *
 * @param determination - from {@link determineSchoolSupport}
 * @param options - `markdown` puts lists into list items
 * @example
 * ```ts
 * const school = { cds: "01611190106401", marks: { 2017: {}, 2018: { ALL: { ela: "red", math: "red", grad: "none", chronic: "none", susp: "none", cci: "none" } } }, titleI: { "2017-18": true } } as const
 * explainSchoolSupport(determineSchoolSupport(school, schoolCriteria2018)).split("\n")[0] // => "School 01611190106401, 2018-19: Comprehensive Support and Improvement, low performing."
 * ```
 */
export function explainSchoolSupport(determination: SchoolDetermination, { format = "text" }: { readonly format?: "text" | "markdown" } = {}): string {
  const { cds, schoolYear, support, possible, groups, openGroups, missing, confidence, trace } = determination;
  const item = (text: string) => (format === "markdown" ? `- ${text}` : `  ${text}`);
  const named = support === undefined ? `cannot be determined; open are ${possible.map((each) => SCHOOL_SUPPORT_NAMES[each]).join("; ")}` : SCHOOL_SUPPORT_NAMES[support];
  const lines = [`School ${cds}, ${schoolYear}: ${named}.`];
  const rate = trace.steps.find((step) => step.id.endsWith("/rate") && step.result !== null);
  const below = trace.steps.find((step) => step.id === "graduation/below");
  if (rate !== undefined && below !== undefined && below.result !== "unknown") lines.push(item(`The pooled graduation rate of ${String(rate.result)} percent is ${below.result === "yes" ? "below" : "not below"} the threshold.`));
  const rules = trace.steps.filter((step) => step.id.startsWith("school/") && step.result === "yes" && RULES[step.code] !== undefined);
  const low = trace.steps.some((step) => step.id === "school/low-performance" && step.result === "yes");
  if (low) for (const { code } of rules) lines.push(item(`The school as a whole: ${RULES[code] ?? code}.`));
  if (groups.length > 0) lines.push(item(`Groups that meet a rule: ${groups.map((group) => STUDENT_GROUP_NAMES[group]).join(", ")}.`));
  if (openGroups.length > 0) lines.push(item(`Groups of which it cannot be told: ${openGroups.map((group) => STUDENT_GROUP_NAMES[group]).join(", ")}.`));
  if (missing.length > 0) lines.push(item(`Missing: ${missing.join(", ")}.`));
  if (confidence !== "verified") lines.push(item(`The rules of this year are ${confidence}.`));
  return lines.join("\n");
}
