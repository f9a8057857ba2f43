import type { PriorityCriteria } from "../criteria.ts";
import { GROUPS_FROM_2024 } from "../groups.ts";
import { cciRed, chronicRed, elaRedMathOrange, elpiRedBoth, gradRed, mathRedElaOrange, suspRed } from "../rules.ts";

/** 2024: long-term English learners count, on every indicator; the data-submission method is new. */
export const criteria2024: PriorityCriteria = {
  id: "2024",
  dashboardYear: 2024,
  title: "Criteria for the 2024 Dashboard",
  structure: "priorities",
  groups: GROUPS_FROM_2024,
  rules: [elaRedMathOrange, mathRedElaOrange, elpiRedBoth, gradRed, chronicRed, suspRed, cciRed],
  prioritiesNeeded: 2,
  localIndicators: { priorities: [1, 2, 3, 6, 7], countyOfficePriorities: [9, 10], evidence: "rating" },
  kinds: {
    district: { methods: [1, 2, 3, 4], citation: "EC 52071(c)" },
    coe: { methods: [1, 2, 3, 4], citation: "EC 52071.5(b)" },
    charter: { methods: [1, 2, 3], dashboards: [2023, 2024], confidence: "derived", openQuestions: ["charter-same-group"], citation: "EC 47607.3(a)" },
  },
  notApplicable: {},
  sources: ["https://www.cde.ca.gov/ta/ac/cm/leaproposedcrit.asp", "CDE, 2024 LCFF District/COE Eligibility File (November 2024)"],
  confidence: "verified",
  openQuestions: [],
};
