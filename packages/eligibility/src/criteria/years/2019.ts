import type { PriorityCriteria } from "../criteria.ts";
import { GROUPS_TO_2023 } from "../groups.ts";
import { chronicRed, cciRed, elaRedMathOrange, elpiVeryLow, gradRed, mathRedElaOrange, suspRed } from "../rules.ts";

/** 2019: English learner progress counts by its lowest status, as it has no colour. */
export const criteria2019: PriorityCriteria = {
  id: "2019",
  dashboardYear: 2019,
  title: "Criteria for the 2019 Dashboard",
  structure: "priorities",
  groups: GROUPS_TO_2023,
  rules: [elaRedMathOrange, mathRedElaOrange, elpiVeryLow, gradRed, chronicRed, suspRed, cciRed],
  prioritiesNeeded: 2,
  localIndicators: { priorities: [1, 2, 3, 6, 7], countyOfficePriorities: [9, 10], evidence: "rating" },
  kinds: { district: { methods: [1, 2, 3], citation: "EC 52071" }, coe: { methods: [1, 2, 3], citation: "EC 52071.5" } },
  notApplicable: { charter: "charter-schools-not-covered-before-2023" },
  sources: ["https://www.cde.ca.gov/ta/ac/cm/leaproposedcrit.asp", "CDE, 2019 LCFF LEA Eligibility File (revised March 2020)"],
  confidence: "verified",
  openQuestions: [],
};
