import type { FindingKind } from "./kind.ts";

/** Findings on cells, rows and the document itself. */
export const INPUT_FINDINGS = {
  "amount-unreadable": { severity: "error", title: "A cell holds no readable amount", todo: "Write a number; sums that need it stay open until then." },
  "amount-missing": { severity: "error", title: "An amount is missing from a row", todo: "Write the amount, or a dash or zero when there is none." },
  "amount-negative": { severity: "error", title: "An expenditure is negative", todo: "Correct the sign, or move the credit to where it belongs." },
  "contributing-without-scope": {
    severity: "error",
    title: "A contributing action has no scope",
    todo: "Choose LEA-wide, schoolwide or limited.",
    citation: "EC 52064(b)(4)",
    rules: ["AC-10"],
  },
  "scope-without-contributing": {
    severity: "warning",
    title: "An action that does not contribute has a scope",
    todo: "Remove the scope, or mark the action contributing.",
    rules: ["AC-10"],
  },
  "cell-unknown": { severity: "info", title: "A transcription holds a cell of unknown name", todo: "Use the names of the format; the cell was not read." },
  "goal-numbered-twice": { severity: "error", title: "Two goals carry one number", todo: "Number the goals anew; tables refer to them by number." },
  "action-numbered-twice": { severity: "error", title: "Two actions carry one number", todo: "Number the actions anew; tables refer to them by number." },
  "action-not-in-table": { severity: "error", title: "An action has no row in Table 1", todo: "Add the row, with amounts by fund." },
  "row-without-action": { severity: "error", title: "A row of Table 1 belongs to no action of the goals", todo: "Describe the action under its goal, or remove the row." },
  "action-funds-differ": { severity: "error", title: "An action and its row in Table 1 show different totals", todo: "Make both the same." },
  "contributing-mark-differs": {
    severity: "error",
    title: "An action is marked contributing in one place and not in the other",
    todo: "Make both the same; item 4 follows the table.",
  },
  "prompt-unanswered": {
    severity: "error",
    title: "A prompt of the template has no answer",
    todo: "Answer the prompt; write Not Applicable where the instructions allow it.",
    citation: "EC 52070(d)(1)",
  },
  "template-year-mismatch": {
    severity: "error",
    title: "The plan's year lies outside its template's cycle",
    todo: "Use the edition of the template that serves the year.",
    citation: "EC 52064(h)",
  },
} as const satisfies Readonly<Record<string, FindingKind>>;
