import type { IndicatorRules } from "../../level-rules.ts";
import {
  suspensionElementaryDistrict,
  suspensionElementarySchool,
  suspensionHighDistrict,
  suspensionHighSchool,
  suspensionMiddleSchool,
  suspensionUnifiedDistrict,
} from "../../tables/suspension.ts";

/** The six suspension tables, which have not changed since fall 2017. */
export const suspensionTables = {
  ES: suspensionElementarySchool,
  MS: suspensionMiddleSchool,
  HS: suspensionHighSchool,
  ED: suspensionElementaryDistrict,
  HD: suspensionHighDistrict,
  UD: suspensionUnifiedDistrict,
} as const;

/** Suspension as judged since 2018. */
export const suspensionRules: IndicatorRules = {
  reports: "colour",
  tables: suspensionTables,
  carried: [],
  rounding: "once",
  smallPopulation: "recode",
  participation: "none",
  certification: "automatic-orange",
  sizeCounts: "denominator",
  numeratorMayExceed: false,
};
