import type { PriorityCriteria } from "../criteria.ts";
import { GROUPS_TO_2023 } from "../groups.ts";
import { chronicRed, cciRed, elaRedMathOrange, gradRed, mathRedElaOrange, suspRed } from "../rules.ts";

/** 2018: English learner progress has no level in the change of tests; local indicators count for the first time. */
export const criteria2018: PriorityCriteria = {
  id: "2018",
  dashboardYear: 2018,
  title: "Criteria for the 2018 Dashboard",
  structure: "priorities",
  groups: GROUPS_TO_2023,
  rules: [elaRedMathOrange, mathRedElaOrange, gradRed, chronicRed, suspRed, cciRed],
  prioritiesNeeded: 2,
  // Priority 7 was not reported in 2017, so that nobody can have missed it for two years.
  localIndicators: { priorities: [1, 2, 3, 6], countyOfficePriorities: [9, 10], evidence: "two-files", priorDashboard: 2017 },
  kinds: { district: { methods: [1, 2, 3], citation: "EC 52071" }, coe: { methods: [1, 2, 3], citation: "EC 52071.5" } },
  notApplicable: { charter: "charter-schools-not-covered-before-2023" },
  sources: ["CDE, LCFF Assistance Status 2018 (8 January 2019)", "https://www.cde.ca.gov/fg/aa/lc/statusrecordlayout18.asp"],
  confidence: "derived",
  openQuestions: [],
};
