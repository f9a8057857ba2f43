import type { FindingKind } from "./kind.ts";

const recalculate = "Recalculate the cell from the items it rests on and correct it, or the item that was mistyped.";
const differs = (title: string, rule: string, citation?: string): FindingKind => ({ severity: "error", title, todo: recalculate, rules: [rule], ...(citation === undefined ? {} : { citation }) });

/** Findings on the calculations of the action tables. */
export const FIGURE_FINDINGS = {
  "row-total-differs": /* @__PURE__ */ differs("An action's total is not the sum of its funds", "ROW_TOTAL"),
  "row-non-personnel-differs": /* @__PURE__ */ differs("An action's non-personnel amount is not its total less personnel", "ROW_NONPERS"),
  "planned-total-differs": /* @__PURE__ */ differs("A total of Table 1 is not the sum of its parts", "T1_TOTALS", "EC 52064(b)(3)"),
  "projected-percentage-differs": /* @__PURE__ */ differs("Item 3 is not item 2 of item 1", "I3", "EC 52064(b)(5)"),
  "total-percentage-differs": /* @__PURE__ */ differs("The total percentage is not item 3 and the carryover", "TOTALREQ", "EC 42238.07(e)"),
  "contributing-total-differs": /* @__PURE__ */ differs("Item 4 is not the sum of contributing actions", "I4"),
  "planned-percentage-total-differs": /* @__PURE__ */ differs("Item 5 is not the sum of planned percentages", "I5", "EC 52064(b)(6)(B)(ii)"),
  "planned-to-increase-differs": /* @__PURE__ */ differs("The planned percentage is not item 4 of item 1, and item 5", "PLANPCT"),
  "totals-by-type-differ": /* @__PURE__ */ differs("The totals by type do not give item 4", "TYPE", "EC 52064(b)(4)"),
  "proportionality-not-met": {
    severity: "error",
    title: "The planned percentage stays below the total required percentage",
    todo: "Add contributing spending or improved services until the planned percentage reaches the total percentage.",
    citation: "EC 42238.07(a)(1)",
    rules: ["MET"],
  },
  "annual-update-total-differs": /* @__PURE__ */ differs("A total of Table 3 is not the sum of its rows", "T3"),
  "last-year-planned-differs": /* @__PURE__ */ differs("Item 4 of the annual update is not the sum of its rows", "T4_4"),
  "actual-grants-differ": {
    severity: "error",
    title: "Tables 4 and 5 show different actual grants (item 6)",
    todo: "Enter one estimate of item 6 in both tables.",
    rules: ["I6"],
  },
  "actual-contributing-differs": /* @__PURE__ */ differs("Item 7 is not the sum of actual contributing spending", "I7"),
  "expenditure-difference-differs": /* @__PURE__ */ differs("The expenditure difference is not item 4 less item 7", "T4_DIFF", "EC 42238.07(c)(1)"),
  "actual-percentage-total-differs": /* @__PURE__ */ differs("Item 8 is not the sum of actual percentages", "I8"),
  "percentage-difference-differs": /* @__PURE__ */ differs("The percentage difference is not item 8 less item 5, or is shown where none is asked for", "T4_PCTDIFF", "EC 42238.07(c)(2)"),
  "not-required-printed-as-zero": {
    severity: "info",
    title: "A zero percentage is printed where the template asks for the words Not Required",
    todo: "Write Not Required; no amount changes.",
    citation: "EC 42238.07(c)(2)",
    rules: ["T4_PCTDIFF"],
  },
  "base-grant-missing": {
    severity: "error",
    title: "A table has no base grant, so that its percentages cannot be calculated",
    todo: "Enter the base grant (item 1 or item 9); percentages printed without it mean nothing.",
    rules: ["I9"],
  },
  "current-percentage-differs": /* @__PURE__ */ differs("Item 10 is not item 6 of item 9, and the carryover brought in", "I10"),
  "actual-to-increase-differs": /* @__PURE__ */ differs("Item 11 is not item 7 of item 9, and item 8", "I11"),
  "carryover-dollars-differ": /* @__PURE__ */ differs("Item 12 is not the part of the duty that was not met", "I12", "EC 42238.07(d)(1)"),
  "carryover-percentage-differs": /* @__PURE__ */ differs("Item 13 is not item 12 of item 9", "I13", "EC 42238.07(d)(1)"),
  "carryover-not-carried-in": {
    severity: "error",
    title: "The carryover of the current year does not arrive in the coming year's section and tables",
    todo: "Copy items 12 and 13 into the services section and Table 1.",
    citation: "EC 42238.07(d)(3)",
    rules: ["NEXT"],
  },
  "improved-services-percentage-differs": /* @__PURE__ */ differs("An action's planned percentage is not its estimated cost of the base grant", "PPIS", "EC 52064(b)(6)(B)(ii)"),
  "county-base-grant-differs": /* @__PURE__ */ differs("The county office's base grant is not built from its two grants", "BASE_COE"),
  "district-base-grant-differs": /* @__PURE__ */ differs("The base grant exceeds, or is not, LCFF funds less grants and add-ons", "BASE_DIST"),
  "figure-cannot-be-checked": {
    severity: "warning",
    title: "A printed figure cannot be recalculated because a cell it rests on is missing",
    todo: "Supply the missing cell.",
  },
  "figure-not-printed": {
    severity: "warning",
    title: "A figure that follows from the tables is not printed",
    todo: "Print the figure.",
  },
  "percent-unit": {
    severity: "error",
    title: "A percentage is written as a share of one",
    todo: "Write percentages in percent: 15 rather than 0.15.",
  },
} as const satisfies Readonly<Record<string, FindingKind>>;
