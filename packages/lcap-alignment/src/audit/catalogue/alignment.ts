import type { FindingKind } from "./kind.ts";

/** Findings of the alignment of assistance and plan: gaps of the coverage matrix. */
export const ALIGNMENT_FINDINGS = {
  "alignment-metric-missing": {
    severity: "warning",
    title: "Nothing measures an indicator that led to identification",
    todo: "Add a metric for the group and indicator.",
    citation: "EC 52070(d)(1)(F)",
  },
  "alignment-target-missing": {
    severity: "warning",
    title: "The metric has no target that can be read",
    todo: "Give the target as a value for the group, in the Dashboard's unit.",
    citation: "EC 52064(b)(1)",
  },
  "alignment-target-too-low": {
    severity: "warning",
    title: "Reaching the target would leave the group at the lowest level",
    todo: "Raise the target beyond the lowest level, or explain the path.",
    citation: "EC 52070(d)(1)(F)",
  },
  "alignment-action-missing": {
    severity: "error",
    title: "No action is directed to an indicator that led to identification",
    todo: "Add or mark an action for the group and indicator.",
    citation: "EC 52070(d)(1)(F)",
  },
  "alignment-action-unfunded": {
    severity: "warning",
    title: "The actions for an indicator that led to identification carry no money",
    todo: "Fund one, or say how it works without.",
    citation: "EC 52070(d)(1)(F)",
  },
  "alignment-narrative-missing": {
    severity: "warning",
    title: "The summary does not speak of a group and indicator that led to identification",
    todo: "Say what is done for them.",
    citation: "EC 52064(b)(9)",
  },
} as const satisfies Readonly<Record<string, FindingKind>>;
