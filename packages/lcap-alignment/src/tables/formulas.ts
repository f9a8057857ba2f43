import type { Confidence } from "@ssos/model";

/** The calculations of the action tables, by the item numbers that the tables print. */
export const FORMULA_IDS = [
  "ROW_TOTAL",
  "ROW_NONPERS",
  "T1_TOTALS",
  "I3",
  "TOTALREQ",
  "I4",
  "I5",
  "PLANPCT",
  "TYPE",
  "MET",
  "T3",
  "T4_4",
  "I6",
  "I7",
  "T4_DIFF",
  "I8",
  "T4_PCTDIFF",
  "I9",
  "I10",
  "I11",
  "I12",
  "I13",
  "NEXT",
  "PPIS",
  "BASE_COE",
  "BASE_DIST",
] as const;

/** The name of a calculation. */
export type FormulaId = (typeof FORMULA_IDS)[number];

/** Where the instructions contradict themselves, or the law, and what we take. */
export interface TableConflict {
  readonly id: string;
  /** What the texts say, in our words. */
  readonly conflict: string;
  /** What these functions do unless told otherwise. */
  readonly chosen: string;
  /** The option of {@link Readings} that switches it; absent where the other reading has no sense. */
  readonly option?: keyof Readings;
  readonly confidence: Confidence;
}

/** Readings of contradictory instructions; each has a default. */
export interface Readings {
  /**
   * Item 12. `table`: whatever the plan was, the gap between items 10 and 11 is carried over.
   * `statute`: only when spending and services also stayed below plan (EC 42238.07(d)).
   */
  readonly carryover?: "table" | "statute";
  /** Sign of the expenditure difference in Table 4. One web edition heads the column the other way round and still calculates planned less actual. */
  readonly expenditureDifference?: "planned-less-actual" | "actual-less-planned";
  /** What Table 4 shows when no percentage difference is asked for; printed tables often show zero. */
  readonly whenNotRequired?: "not-required" | "zero";
  /** Which two items make the percentage difference; the instructions once name item 7 where item 8 is meant. */
  readonly percentageDifference?: "actual-less-planned" | "planned-less-actual";
}

/** The contradictions found in the instructions, with the reading chosen. */
export const TABLE_CONFLICTS: readonly TableConflict[] = [
  {
    id: "citation-of-percentage",
    conflict: "The same percentage is said to rest on paragraph (a)(7) of the regulation in one place and (a)(8) in another.",
    chosen: "(a)(8), the branch for a fully funded formula; the arithmetic is the same.",
    confidence: "reported",
  },
  {
    id: "percentage-difference-items",
    conflict: "One passage names item 7 as the actual percentage; elsewhere it is item 8.",
    chosen: "Item 8 less item 5.",
    option: "percentageDifference",
    confidence: "verified",
  },
  {
    id: "carryover-names-swapped",
    conflict: "The text on item 12 exchanges the names of items 10 and 11 and keeps their numbers.",
    chosen: "The numbers: item 10 less item 11, never below zero.",
    confidence: "verified",
  },
  {
    id: "difference-heading-reversed",
    conflict: "One web edition heads the difference as item 4 taken from item 7 but prints item 4 less item 7.",
    chosen: "Item 4 less item 7.",
    option: "expenditureDifference",
    confidence: "verified",
  },
  {
    id: "not-required-printed-as-zero",
    conflict: "The instructions ask for words where planned spending reaches the grants; printed tables show a zero percentage.",
    chosen: "The words; a printed zero is reported as information.",
    option: "whenNotRequired",
    confidence: "verified",
  },
  {
    id: "carryover-statute-and-table",
    conflict: "The statute knows a carryover only where actuals fall below the plan and below the duty; the table tests the duty alone.",
    chosen: "The table. No plan examined tells the two apart.",
    option: "carryover",
    confidence: "verified",
  },
  {
    id: "order-of-cells",
    conflict: "Some prints give item 5 the label of the planned percentage, and paper and web forms order the head of Table 2 differently.",
    chosen: "Cells are named by meaning; nothing is read by position.",
    confidence: "verified",
  },
  {
    id: "english-learner-thresholds",
    conflict: "Actions for English learners are tied to counts of 30 and 15; a share of 15 percent with 50 pupils is often quoted, which is the rule for the parents' committee.",
    chosen: "The counts.",
    confidence: "verified",
  },
  {
    id: "misprinted-section",
    conflict: "One edition of the instructions names a section 62064.",
    chosen: "Section 52064, as the edition before it has it.",
    confidence: "verified",
  },
  {
    id: "numbering-of-required-content",
    conflict:
      "Paragraphs (e)(5) and (e)(6) of section 52064 meant low-performing groups and schools in the 2021-24 cycle; since then they mean English learners and lowest performance levels.",
    chosen: "The numbering in force for the plan's cycle; the older one is cited with its date.",
    confidence: "verified",
  },
];
