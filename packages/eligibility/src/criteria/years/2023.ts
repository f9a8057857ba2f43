import type { PriorityCriteria } from "../criteria.ts";
import { GROUPS_TO_2023 } from "../groups.ts";
import { cciVeryLow, chronicRed, elaRedMathOrange, elpiRed, gradRed, mathRedElaOrange, suspRed } from "../rules.ts";

/** 2023: colours again, but College/Career has a status only; charter schools on two Dashboards. */
export const criteria2023: PriorityCriteria = {
  id: "2023",
  dashboardYear: 2023,
  title: "Criteria for the 2023 Dashboard",
  structure: "priorities",
  groups: GROUPS_TO_2023,
  rules: [elaRedMathOrange, mathRedElaOrange, elpiRed, gradRed, chronicRed, suspRed, cciVeryLow],
  prioritiesNeeded: 2,
  localIndicators: { priorities: [1, 2, 3, 6, 7], countyOfficePriorities: [9, 10], evidence: "rating" },
  kinds: {
    district: { methods: [1, 2, 3], citation: "EC 52071(c)" },
    coe: { methods: [1, 2, 3], citation: "EC 52071.5(b)" },
    charter: { methods: [1, 2, 3], dashboards: [2022, 2023], confidence: "derived", openQuestions: ["charter-same-group"], citation: "EC 47607.3(a)" },
  },
  notApplicable: {},
  sources: ["https://www.cde.ca.gov/ta/ac/cm/leaproposedcrit.asp", "CDE, 2023 LCFF District/COE Eligibility File (December 2023)"],
  confidence: "verified",
  openQuestions: [],
};
