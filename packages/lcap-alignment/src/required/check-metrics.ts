import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { StateIndicator } from "@ssos/model";
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

/** Indicators that the Dashboard reports as an average distance; the others are rates. */
const IN_POINTS: readonly StateIndicator[] = ["ela", "math", "science"];

/** Checks that values of metrics which measure state indicators stand in the Dashboard's unit (EC 52060(f)). @internal */
export function checkMetricUnits(plan: Lcap): PlanFinding[] {
  return plan.goals.flatMap((goal, index) =>
    goal.metrics.flatMap((metric, at) => {
      const indicators = new Set((metric.measures ?? []).map((cell) => cell.indicator));
      const expected = new Set([...indicators].map((indicator) => (IN_POINTS.includes(indicator) ? "points" : "percent")));
      const [unit] = expected;
      if (unit === undefined || expected.size > 1) return [];
      const cells = (["baseline", "year1", "year2", "year3", "target"] as const).filter((cell) =>
        metric[cell]?.values?.some((value) => (value.unit === "points" || value.unit === "percent") && value.unit !== unit),
      );
      return cells.map((cell) =>
        findingOf(CONTENT_FINDINGS, "metric-unit-differs", {
          path: `goals/${index}/metrics/${at}/${cell}`,
          found: unit === "points" ? "percent" : "points",
          expected: unit,
          message: `Metric ${metric.number ?? metric.metric} measures ${[...indicators].join(", ")}, which the Dashboard reports in ${unit}.`,
        }),
      );
    }),
  );
}
