import type { SchoolCriteria } from "../school-criteria.ts";
import { schoolCriteria2018 } from "./2018.ts";

/**
 * School support in 2019-20. The graduation part is derived from the State's list (all but one of 9,972 schools);
 * the colours by group of 2019 were not at hand, so that the other parts are carried over as reported.
 */
export const schoolCriteria2019: SchoolCriteria = {
  id: "school-support-2019",
  dashboard: 2019,
  schoolYear: "2019-20",
  lowGraduation: {
    threshold: 68,
    averages: [["2017-18", "2018-19"]],
    digits: 1,
    colourOf: 2019,
    entry: true,
    staysWithoutColour: true,
    sources: ["cde-essa-2019", "USC 20:6311(c)(4)(D)"],
    confidence: "derived",
  },
  lowPerformance: { ...schoolCriteria2018.lowPerformance, dashboard: 2019, titleI: "2018-19", staysWithoutTitleI: true, sources: ["cde-essa-2019"], confidence: "reported", openQuestion: "Whether the English learner progress status of 2019 counted is not settled by the sources at hand." },
  additionalTargeted: {
    ...schoolCriteria2018.additionalTargeted,
    dashboards: [
      { year: 2018, indicators: ["ela", "math", "grad", "chronic", "susp", "cci"] },
      { year: 2019, indicators: ["ela", "math", "grad", "chronic", "susp", "cci"] },
    ],
    sources: ["cde-essa-2019"],
    confidence: "reported",
  },
};
