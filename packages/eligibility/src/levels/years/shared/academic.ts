import type { IndicatorRules } from "../../level-rules.ts";
import { elaGrades3To8, elaHighSchool, mathGrades3To8, mathHighSchool } from "../../tables/academic.ts";

/** English language arts as judged since 2018; never by the three-by-five method. */
export const elaRules: IndicatorRules = {
  reports: "colour",
  tables: { "grades-3-8": elaGrades3To8, "high-school": elaHighSchool },
  carried: [],
  rounding: "once",
  smallPopulation: "none",
  participation: "none",
  certification: "none",
  sizeCounts: "denominator",
  numeratorMayExceed: false,
};

/** Mathematics as judged since 2018. */
export const mathRules: IndicatorRules = { ...elaRules, tables: { "grades-3-8": mathGrades3To8, "high-school": mathHighSchool } };
