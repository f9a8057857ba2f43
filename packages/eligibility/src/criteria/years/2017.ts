import type { PriorityCriteria } from "../criteria.ts";
import { GROUPS_TO_2023 } from "../groups.ts";
import { elaRedMathOrange, elpiRed, gradRed, mathRedElaOrange, suspRed } from "../rules.ts";

/** Fall 2017: districts only; no chronic absenteeism, College/Career or local indicators yet. */
export const criteria2017: PriorityCriteria = {
  id: "2017",
  dashboardYear: 2017,
  title: "Criteria for the fall 2017 Dashboard",
  structure: "priorities",
  groups: GROUPS_TO_2023,
  rules: [elaRedMathOrange, mathRedElaOrange, elpiRed, gradRed, suspRed],
  prioritiesNeeded: 2,
  kinds: { district: { methods: [1], citation: "EC 52071" } },
  notApplicable: { coe: "county-offices-not-covered-in-2017", charter: "charter-schools-not-covered-before-2023" },
  sources: ["CDE, LCFF Assistance Status Fall 2017 (December 2017): letters A to D only"],
  confidence: "reported",
  openQuestions: ["criteria-2017-wording"],
};
