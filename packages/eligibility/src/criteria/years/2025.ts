import type { PriorityCriteria } from "../criteria.ts";
import { GROUPS_FROM_2024, GROUPS_TO_2023 } from "../groups.ts";
import { cciRed, chronicRed, elaRedMathOrange, elpiOrangeLongTerm, elpiRed, gradRed, mathRedElaOrange, suspRed } from "../rules.ts";

/** 2025: long-term English learners meet priority 4 by English learner progress alone, Red or Orange. */
export const criteria2025: PriorityCriteria = {
  id: "2025",
  dashboardYear: 2025,
  title: "Criteria for the 2025 Dashboard",
  structure: "priorities",
  groups: GROUPS_FROM_2024,
  // English language arts and mathematics count for every group but long-term English learners.
  rules: [
    { ...elaRedMathOrange, groups: GROUPS_TO_2023 },
    { ...mathRedElaOrange, groups: GROUPS_TO_2023 },
    elpiRed,
    elpiOrangeLongTerm,
    gradRed,
    chronicRed,
    suspRed,
    cciRed,
  ],
  prioritiesNeeded: 2,
  localIndicators: { priorities: [1, 2, 3, 6, 7], countyOfficePriorities: [9, 10], evidence: "rating" },
  kinds: {
    district: { methods: [1, 2, 3, 4], citation: "EC 52071(c)" },
    coe: { methods: [1, 2, 3, 4], citation: "EC 52071.5(b)" },
    charter: { methods: [1, 2, 3], dashboards: [2024, 2025], confidence: "derived", openQuestions: ["charter-same-group"], citation: "EC 47607.3(a)" },
  },
  notApplicable: {},
  sources: ["https://www.cde.ca.gov/ta/ac/cm/leaproposedcrit.asp"],
  confidence: "verified",
  openQuestions: [],
};
