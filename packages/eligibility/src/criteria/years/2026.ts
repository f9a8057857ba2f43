import type { RecurrenceCriteria } from "../criteria.ts";

/** 2026, as reported: the same group lowest on the same two or more indicators on each of three Dashboards, all students included. */
export const criteria2026: RecurrenceCriteria = {
  id: "2026-reported",
  dashboardYear: 2026,
  title: "Criteria reported for the 2026 Dashboard",
  structure: "same-indicators",
  groups: ["ALL", "AA", "AI", "AS", "EL", "FI", "FOS", "HI", "HOM", "LTEL", "MR", "PI", "SED", "SWD", "WH"],
  tests: [
    { test: { indicator: "ela", measure: "colour", worstLevels: 1 } },
    { test: { indicator: "math", measure: "colour", worstLevels: 1 } },
    { test: { indicator: "elpi", measure: "colour", worstLevels: 2 }, groups: ["EL", "LTEL"] },
    { test: { indicator: "grad", measure: "colour", worstLevels: 1 } },
    { test: { indicator: "chronic", measure: "colour", worstLevels: 1 } },
    { test: { indicator: "susp", measure: "colour", worstLevels: 1 } },
    { test: { indicator: "cci", measure: "colour", worstLevels: 1 } },
  ],
  indicatorsNeeded: 2,
  dashboards: [2024, 2025, 2026],
  kinds: {
    district: { methods: [1], citation: "EC 52071(c)" },
    coe: { methods: [1], citation: "EC 52071.5(b)" },
    charter: { methods: [1], citation: "EC 47607.3(a)" },
  },
  notApplicable: {},
  sources: ["A county office's preview for 2026 of the option the State Board accepted", "EC 52064.5(g)"],
  confidence: "reported",
  openQuestions: ["criteria-2026-reported", "recurrence-local-indicators"],
};
