import type { FindingKind } from "./kind.ts";

/** Findings from year to year and between the parts of one document. */
export const CONTINUITY_FINDINGS = {
  "continuity-item-4": {
    severity: "error",
    title: "Item 4 of the annual update is not item 4 of last year's plan",
    todo: "Use the adopted plan's item 4, or explain the revision.",
    rules: ["AC-08", "T4_4"],
  },
  "continuity-carryover": {
    severity: "error",
    title: "The carryover in Table 5 is not the one adopted last year",
    todo: "Enter the percentage of last year's Table 1.",
    citation: "EC 42238.07(d)(3)",
    rules: ["AC-08"],
  },
  "continuity-item-6": {
    severity: "info",
    title: "Actual grants differ from last year's projection by more than a tenth",
    todo: "Make sure that item 6 is the current estimate.",
    rules: ["AC-08"],
  },
  "action-moved-goal": {
    severity: "info",
    title: "An action stands under another goal than last year",
    todo: "Say so in the goal analysis; its history goes on under the same id.",
  },
  "action-dropped": { severity: "warning", title: "An action of last year is gone without a word", todo: "Say in the goal analysis why it ended." },
  "baseline-changed": {
    severity: "warning",
    title: "A baseline changed within the cycle and the goal analysis does not say so",
    todo: "Restore the baseline or declare the change.",
  },
  "lowest-list-changed": {
    severity: "error",
    title: "The list of lowest performance levels changed within the cycle",
    todo: "Restore the list: it stays as it was for all three years.",
    citation: "EC 52064(e)(6)",
    rules: ["AC-03"],
  },
  "mid-year-incomplete": {
    severity: "warning",
    title: "The mid-year report leaves out metrics or actions",
    todo: "Report all outcome data that there are, and spending and implementation of every action.",
    citation: "EC 52062(a)(6)",
  },
  "mid-year-late": {
    severity: "error",
    title: "The mid-year report came after February 28",
    todo: "Note the date; next year, put the report on an earlier agenda.",
    citation: "EC 52062(a)(6)",
  },
  "services-differ": { severity: "error", title: "The services section and the tables show different amounts", todo: "Take the table's amount into the section." },
  "overview-differs": {
    severity: "error",
    title: "The budget overview and the tables show different amounts",
    todo: "Take the table's amount into the overview.",
    citation: "EC 52064.1(b)",
    rules: ["AC-09"],
  },
  "overview-cell-missing": {
    severity: "error",
    title: "The budget overview lacks an amount that the statute asks for",
    todo: "Enter the amount, or zero.",
    citation: "EC 52064.1(b)",
    rules: ["AC-09"],
  },
  "overview-sum-differs": { severity: "error", title: "A sum of the budget overview does not add up", todo: "Recalculate the sum.", citation: "EC 52064.1(b)", rules: ["AC-09"] },
  "overview-text-missing": {
    severity: "error",
    title: "The budget overview owes an explanation",
    todo: "Answer the prompt that a shortfall or the uncovered spending calls for.",
    citation: "EC 52064.1(b)",
    rules: ["AC-09"],
  },
} as const satisfies Readonly<Record<string, FindingKind>>;
