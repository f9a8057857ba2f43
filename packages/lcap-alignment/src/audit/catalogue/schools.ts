import type { FindingKind } from "./kind.ts";

/** Findings on schools in federal support and on school plans. */
export const SCHOOL_FINDINGS = {
  "csi-prompt-unanswered": {
    severity: "error",
    title: "A school in comprehensive support is not answered in the Plan Summary",
    todo: "Name the school, the support and the monitoring.",
    citation: "USC 20-6311(d)(1)",
    rules: ["AC-12"],
  },
  "csi-plan-incomplete": {
    severity: "error",
    title: "The school plan of a school in comprehensive support is incomplete",
    todo: "Tie metrics to the reasons, use evidence-based strategies, name resource inequities and align goals.",
    citation: "USC 20-6311(d)(1)(B)",
    rules: ["SP-1"],
  },
  "atsi-group-not-served": {
    severity: "error",
    title: "A school plan does not serve a group that put the school into targeted support",
    todo: "Add a strategy for the group.",
    citation: "USC 20-6311(d)(2)",
    rules: ["SP-2", "AC-12"],
  },
  "csi-funds-misused": {
    severity: "error",
    title: "Comprehensive support funds go to a school or a purpose they may not serve",
    todo: "Keep them to schools in comprehensive support, and off permanent staff.",
    citation: "USC 20-6303",
    rules: ["SP-3"],
  },
  "school-plan-not-aligned": {
    severity: "warning",
    title: "A school plan's goal or strategy points to nothing in the LCAP",
    todo: "Name the LCAP goal or action that it carries out.",
    citation: "EC 52062(a)(4)",
    rules: ["AC-11"],
  },
  "school-plan-missing": {
    severity: "warning",
    title: "The plan of a school in federal support was not given",
    todo: "Supply the school plan; its checks are not evaluated.",
    rules: ["AC-12"],
  },
} as const satisfies Readonly<Record<string, FindingKind>>;
