import type { SchoolCriteria } from "../school-criteria.ts";
import { schoolCriteria2018 } from "./2018.ts";

/** School support in 2023-24, the first year of the three-year cycle; college/career by its worst status. */
export const schoolCriteria2023: SchoolCriteria = {
  id: "school-support-2023",
  dashboard: 2023,
  schoolYear: "2023-24",
  lowGraduation: {
    threshold: 68,
    averages: [["2022-23"], ["2021-22", "2022-23"], ["2020-21", "2021-22", "2022-23"]],
    digits: 1,
    entry: true,
    staysWithoutColour: true,
    sources: ["cde-essa-2023", "USC 20:6311(c)(4)(D)"],
    confidence: "reported",
    openQuestion: "How many years the graduation rate of 2023 was averaged over was not found; a rate counts only where every length agrees.",
  },
  lowPerformance: {
    ...schoolCriteria2018.lowPerformance,
    dashboard: 2023,
    indicators: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"],
    titleI: "2022-23",
    // Five schools of the list stay without Title I funds that year; all were in the category before.
    staysWithoutTitleI: true,
    sources: ["cde-essa-2023"],
    confidence: "derived",
  },
  additionalTargeted: {
    ...schoolCriteria2018.additionalTargeted,
    dashboards: [
      { year: 2022, indicators: ["ela", "math", "elpi", "grad", "chronic", "susp"] },
      { year: 2023, indicators: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] },
    ],
    sources: ["cde-essa-2023"],
    confidence: "reported",
    openQuestion: "How the status-only Dashboard of 2022 entered the two-year test was not found.",
  },
};
