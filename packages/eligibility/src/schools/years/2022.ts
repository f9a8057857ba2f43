import type { SchoolCriteria } from "../school-criteria.ts";
import { schoolCriteria2018 } from "./2018.ts";

/** School support in 2022-23, on one Dashboard without colours: the worst status stands for Red. */
export const schoolCriteria2022: SchoolCriteria = {
  id: "school-support-2022",
  dashboard: 2022,
  schoolYear: "2022-23",
  lowGraduation: {
    threshold: 68,
    averages: [["2021-22"], ["2020-21", "2021-22"], ["2019-20", "2020-21", "2021-22"]],
    digits: 1,
    entry: true,
    staysWithoutColour: true,
    sources: ["cde-essa-2022", "USC 20:6311(c)(4)(D)"],
    confidence: "reported",
    openQuestion: "How many years the graduation rate of 2022 was averaged over was not found; a rate counts only where every length agrees.",
  },
  lowPerformance: {
    ...schoolCriteria2018.lowPerformance,
    dashboard: 2022,
    rules: ["all-red", "all-red-but-one"],
    indicators: ["ela", "math", "elpi", "grad", "chronic", "susp"],
    titleI: "2021-22",
    staysWithoutTitleI: true,
    sources: ["cde-essa-2022"],
    confidence: "reported",
    openQuestion: "The two rules are those of a public script that reproduces one county; whether all four applied to status levels was not found.",
  },
  additionalTargeted: {
    rules: ["all-red", "all-red-but-one"],
    dashboards: [{ year: 2022, indicators: ["ela", "math", "elpi", "grad", "chronic", "susp"] }],
    minimumIndicators: 2,
    entry: true,
    sources: ["cde-essa-2022"],
    confidence: "reported",
    openQuestion: "See the low-performance rules of the same year.",
  },
};
