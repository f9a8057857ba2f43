import type { SchoolCriteria } from "../school-criteria.ts";

/**
 * School support in 2018-19, the first year, on the Dashboards of fall 2017 and 2018.
 * With these rules 9,895 of the 9,910 schools of the State's list of 2018-19 come out; the conformance test names the other 15.
 */
export const schoolCriteria2018: SchoolCriteria = {
  id: "school-support-2018",
  dashboard: 2018,
  schoolYear: "2018-19",
  lowGraduation: {
    threshold: 67,
    averages: [["2016-17", "2017-18"]],
    digits: 1,
    colourOf: 2018,
    entry: true,
    staysWithoutColour: false,
    sources: ["USC 20:6311(c)(4)(D)", "cde-essa-2018"],
    // Pooling, rounding and the colour follow from the State's list: 66.99 percent is not low, and 11 schools with a low rate but no colour are not in the category.
    confidence: "derived",
  },
  lowPerformance: {
    rules: ["all-red", "all-red-but-one", "red-and-orange", "majority-red"],
    dashboard: 2018,
    indicators: ["ela", "math", "grad", "chronic", "susp", "cci"],
    // One Red as the only result is enough for a school (64 schools), not for a group in it (300 would be too many).
    minimumIndicators: 1,
    titleI: "2017-18",
    minimumShare: 5,
    entry: true,
    staysWithoutTitleI: false,
    sources: ["cde-essa-2018"],
    confidence: "derived",
  },
  additionalTargeted: {
    rules: ["all-red", "all-red-but-one", "red-and-orange", "majority-red"],
    dashboards: [
      { year: 2017, indicators: ["ela", "math", "elpi", "grad", "susp"] },
      { year: 2018, indicators: ["ela", "math", "grad", "chronic", "susp", "cci"] },
    ],
    minimumIndicators: 2,
    entry: true,
    sources: ["cde-essa-2018"],
    confidence: "derived",
  },
};
