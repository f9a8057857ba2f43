import type { PriorityCriteria } from "../criteria.ts";
import { GROUPS_TO_2023 } from "../groups.ts";
import { chronicVeryHigh, elaAndMathVeryLow, elpiVeryLow, gradVeryLow, suspVeryHigh } from "../rules.ts";

/** 2022: status only, the first Dashboard after the gap; priorities 4, 5 and 6, no local indicators. */
export const criteria2022: PriorityCriteria = {
  id: "2022",
  dashboardYear: 2022,
  title: "Criteria for the 2022 Dashboard",
  structure: "priorities",
  groups: GROUPS_TO_2023,
  rules: [elaAndMathVeryLow, elpiVeryLow, gradVeryLow, chronicVeryHigh, suspVeryHigh],
  prioritiesNeeded: 2,
  kinds: { district: { methods: [1], citation: "EC 52071" }, coe: { methods: [1], citation: "EC 52071.5" } },
  notApplicable: { charter: "charter-schools-not-covered-before-2023" },
  sources: ["https://www.cde.ca.gov/ta/ac/cm/leaproposedcrit.asp", "CDE, 2022 LCFF LEA Eligibility File (February 2023)"],
  confidence: "verified",
  openQuestions: [],
};
