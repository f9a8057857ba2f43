import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { Metric } from "../plan/goal.ts";
import type { Lcap } from "../plan/lcap.ts";
import { metricApplies, REQUIRED_METRICS, type RequiredMetric } from "./metrics.ts";

/**
 * Checks that every metric the statute names has a row: by the plan's own tags, else by the words of the metric.
 * Metrics whose application depends on facts not given are not demanded.
 * @internal
 */
export function checkRequiredMetrics(plan: Lcap, notApplicable: readonly string[]): PlanFinding[] {
  const metrics = plan.goals.flatMap((goal) => goal.metrics);
  const tagged = new Set(metrics.flatMap((metric) => metric.required ?? []));
  const untagged = metrics.filter((metric) => metric.required === undefined).map(textOf);
  return REQUIRED_METRICS.filter(
    (required) =>
      !notApplicable.includes(required.code) && metricApplies(required, plan.lea) === "yes" && !tagged.has(required.code) && !untagged.some((text) => speaksOf(text, required)),
  ).map((required) =>
    findingOf(CONTENT_FINDINGS, "required-metric-missing", {
      path: "goals",
      found: "",
      expected: required.code,
      message: `No metric answers ${required.code}, ${required.title.toLowerCase()} (${plan.lea.kind === "coe" ? required.citation.replace("52060", "52066") : required.citation}).`,
    }),
  );
}

const textOf = (metric: Metric): string => metric.metric.toLowerCase();

const speaksOf = (text: string, required: RequiredMetric): boolean => required.words.some((words) => words.every((word) => text.includes(word)));
