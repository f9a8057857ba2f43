import type { FindingKind } from "./kind.ts";

/** Findings of a review: criteria of approval that the plan does not meet. */
export const CRITERION_FINDINGS = {
  "criterion-template": {
    severity: "error",
    title: "The plan does not follow the template and its instructions",
    todo: "Resolve the findings named.",
    citation: "EC 52070(d)(1)",
    rules: ["CR-1"],
  },
  "criterion-english-learners": {
    severity: "error",
    title: "Actions for English learners fall short",
    todo: "Resolve the findings named.",
    citation: "EC 52070(d)(1)(A)",
    rules: ["CR-1A"],
  },
  "criterion-lowest-performance": {
    severity: "error",
    title: "Actions for lowest performance levels fall short",
    todo: "Resolve the findings named.",
    citation: "EC 52070(d)(1)(B)",
    rules: ["CR-1B"],
  },
  "criterion-equity-multiplier": {
    severity: "error",
    title: "Equity Multiplier goals fall short",
    todo: "Resolve the findings named.",
    citation: "EC 52070(d)(1)(C)",
    rules: ["CR-1C"],
  },
  "criterion-wide-actions": {
    severity: "error",
    title: "Descriptions of LEA-wide or schoolwide actions fall short",
    todo: "Resolve the findings named.",
    citation: "EC 52070(d)(1)(D)",
    rules: ["CR-1D"],
  },
  "criterion-improved-services": {
    severity: "error",
    title: "Improved services are not shown to suffice",
    todo: "Resolve the findings named.",
    citation: "EC 52070(d)(1)(E)",
    rules: ["CR-1E"],
  },
  "criterion-assistance": {
    severity: "error",
    title: "Actions that carry out the assistance work fall short",
    todo: "Resolve the findings named.",
    citation: "EC 52070(d)(1)(F)",
    rules: ["CR-1F"],
  },
  "criterion-budget": {
    severity: "error",
    title: "The adopted budget does not cover the plan's actions",
    todo: "Amend the budget or the plan.",
    citation: "EC 52070(d)(2)",
    rules: ["CR-2"],
  },
  "criterion-expenditures": {
    severity: "error",
    title: "The requirements for supplemental and concentration funds are not met",
    todo: "Resolve the findings named.",
    citation: "EC 52070(d)(3)",
    rules: ["CR-3"],
  },
  "criterion-carryover": {
    severity: "error",
    title: "Calculations of planned and actual services, or uses of a carryover, are missing",
    todo: "Complete Tables 4 and 5 and describe the carryover's uses.",
    citation: "EC 52070(d)(4)",
    rules: ["CR-4"],
  },
} as const satisfies Readonly<Record<string, FindingKind>>;
