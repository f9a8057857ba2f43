import type { SchoolCriteria } from "../school-criteria.ts";
import { schoolCriteria2018 } from "./2018.ts";

/** School support in 2024-25: exits from the categories of 2023-24, and the first targeted support. */
export const schoolCriteria2024: SchoolCriteria = {
  id: "school-support-2024",
  dashboard: 2024,
  schoolYear: "2024-25",
  lowGraduation: {
    threshold: 68,
    averages: [["2021-22", "2022-23", "2023-24"]],
    digits: 1,
    entry: false,
    staysWithoutColour: true,
    sources: ["cde-csi-low-graduation-questions-2024"],
    confidence: "verified",
  },
  lowPerformance: {
    rules: schoolCriteria2018.lowPerformance.rules,
    dashboard: 2024,
    indicators: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"],
    minimumIndicators: 1,
    minimumShare: 5,
    entry: false,
    staysWithoutTitleI: true,
    sources: ["cde-essa-2024"],
    confidence: "reported",
    openQuestion: "The exit test was read only second-hand: the school no longer meets the rules under which it entered.",
  },
  additionalTargeted: {
    rules: schoolCriteria2018.additionalTargeted.rules,
    dashboards: [{ year: 2024, indicators: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] }],
    minimumIndicators: 2,
    entry: false,
    sources: ["cde-essa-2024"],
    confidence: "reported",
    openQuestion: "The exit test is taken over from the low-performance category, at group level.",
  },
  targeted: {
    rules: schoolCriteria2018.additionalTargeted.rules,
    dashboards: [
      { year: 2023, indicators: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] },
      { year: 2024, indicators: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] },
    ],
    minimumIndicators: 2,
    entry: true,
    sources: ["cde-essa-2024"],
    confidence: "reported",
  },
};
