import type { FindingKind } from "./kind.ts";

const RECALCULATE = "Recalculate the cell from the items it rests on and correct it, or the item that was mistyped.";

/** Findings on the calculations of the action tables. */
export const FIGURE_FINDINGS = {
  "row-total-differs": { severity: "error", title: "An action's total is not the sum of its funds", todo: RECALCULATE, rules: ["ROW_TOTAL"] },
  "row-non-personnel-differs": { severity: "error", title: "An action's non-personnel amount is not its total less personnel", todo: RECALCULATE, rules: ["ROW_NONPERS"] },
  "planned-total-differs": { severity: "error", title: "A total of Table 1 is not the sum of its parts", todo: RECALCULATE, citation: "EC 52064(b)(3)", rules: ["T1_TOTALS"] },
  "projected-percentage-differs": { severity: "error", title: "Item 3 is not item 2 of item 1", todo: RECALCULATE, citation: "EC 52064(b)(5)", rules: ["I3"] },
  "total-percentage-differs": { severity: "error", title: "The total percentage is not item 3 and the carryover", todo: RECALCULATE, citation: "EC 42238.07(e)", rules: ["TOTALREQ"] },
  "contributing-total-differs": { severity: "error", title: "Item 4 is not the sum of contributing actions", todo: RECALCULATE, rules: ["I4"] },
  "planned-percentage-total-differs": { severity: "error", title: "Item 5 is not the sum of planned percentages", todo: RECALCULATE, citation: "EC 52064(b)(6)(B)(ii)", rules: ["I5"] },
  "planned-to-increase-differs": { severity: "error", title: "The planned percentage is not item 4 of item 1, and item 5", todo: RECALCULATE, rules: ["PLANPCT"] },
  "totals-by-type-differ": { severity: "error", title: "The totals by type do not give item 4", todo: RECALCULATE, citation: "EC 52064(b)(4)", rules: ["TYPE"] },
  "proportionality-not-met": {
    severity: "error",
    title: "The planned percentage stays below the total required percentage",
    todo: "Add contributing spending or improved services until the planned percentage reaches the total percentage.",
    citation: "EC 42238.07(a)(1)",
    rules: ["MET"],
  },
  "annual-update-total-differs": { severity: "error", title: "A total of Table 3 is not the sum of its rows", todo: RECALCULATE, rules: ["T3"] },
  "last-year-planned-differs": { severity: "error", title: "Item 4 of the annual update is not the sum of its rows", todo: RECALCULATE, rules: ["T4_4"] },
  "actual-grants-differ": {
    severity: "error",
    title: "Tables 4 and 5 show different actual grants (item 6)",
    todo: "Enter one estimate of item 6 in both tables.",
    rules: ["I6"],
  },
  "actual-contributing-differs": { severity: "error", title: "Item 7 is not the sum of actual contributing spending", todo: RECALCULATE, rules: ["I7"] },
  "expenditure-difference-differs": { severity: "error", title: "The expenditure difference is not item 4 less item 7", todo: RECALCULATE, citation: "EC 42238.07(c)(1)", rules: ["T4_DIFF"] },
  "actual-percentage-total-differs": { severity: "error", title: "Item 8 is not the sum of actual percentages", todo: RECALCULATE, rules: ["I8"] },
  "percentage-difference-differs": { severity: "error", title: "The percentage difference is not item 8 less item 5, or is shown where none is asked for", todo: RECALCULATE, citation: "EC 42238.07(c)(2)", rules: ["T4_PCTDIFF"] },
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
  "current-percentage-differs": { severity: "error", title: "Item 10 is not item 6 of item 9, and the carryover brought in", todo: RECALCULATE, rules: ["I10"] },
  "actual-to-increase-differs": { severity: "error", title: "Item 11 is not item 7 of item 9, and item 8", todo: RECALCULATE, rules: ["I11"] },
  "carryover-dollars-differ": { severity: "error", title: "Item 12 is not the part of the duty that was not met", todo: RECALCULATE, citation: "EC 42238.07(d)(1)", rules: ["I12"] },
  "carryover-percentage-differs": { severity: "error", title: "Item 13 is not item 12 of item 9", todo: RECALCULATE, citation: "EC 42238.07(d)(1)", rules: ["I13"] },
  "carryover-not-carried-in": {
    severity: "error",
    title: "The carryover of the current year does not arrive in the coming year's section and tables",
    todo: "Copy items 12 and 13 into the services section and Table 1.",
    citation: "EC 42238.07(d)(3)",
    rules: ["NEXT"],
  },
  "improved-services-percentage-differs": { severity: "error", title: "An action's planned percentage is not its estimated cost of the base grant", todo: RECALCULATE, citation: "EC 52064(b)(6)(B)(ii)", rules: ["PPIS"] },
  "county-base-grant-differs": { severity: "error", title: "The county office's base grant is not built from its two grants", todo: RECALCULATE, rules: ["BASE_COE"] },
  "district-base-grant-differs": { severity: "error", title: "The base grant exceeds, or is not, LCFF funds less grants and add-ons", todo: RECALCULATE, rules: ["BASE_DIST"] },
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
