import type { DecisionTree, OutcomeNode } from "../decision-tree.ts";

const charterData: OutcomeNode = { result: "nothing", text: "data-management assistance reaches districts and county offices only", actors: [], citations: ["EC 60900(l)", "EC 52071.1(b)", "EC 52071.51(a)"] };
const charterDataBefore: OutcomeNode = { result: "nothing", text: "data-management assistance reaches districts and county offices only", actors: [], citations: ["EC 52071(c)(2)@2023-07-10", "EC 52071.5(c)@2023-07-10"] };
const noData: OutcomeNode = { result: "nothing", text: "no data-management assistance is owed", actors: [], citations: [] };

/** Assistance with data management. */
export const dataManagementTrees: readonly DecisionTree[] = [
  {
    point: "data-management",
    title: "Data management, text of July 10, 2023",
    from: "2023-07-10",
    until: "2026-07-09",
    confidence: "verified",
    root: "charter",
    nodes: {
      charter: { fact: "kind", value: "charter", yes: "charterData", no: "fails", citations: ["EC 52071(c)(2)@2023-07-10"] },
      fails: { fact: "failsDataRequirements", yes: "coe", no: "nothing", citations: ["EC 60900"], openQuestions: ["data-requirements-threshold"] },
      coe: { fact: "kind", value: "coe", yes: "superintendent", no: "county", citations: ["EC 52071.5(c)@2023-07-10"] },
      county: { result: "must", text: "assist the district with data management; no duration is stated", actors: ["county-superintendent"], citations: ["EC 52071(c)(2)@2023-07-10"], minimumYears: null },
      superintendent: { result: "must", text: "assist the county office with data management; no duration is stated", actors: ["superintendent-of-public-instruction"], citations: ["EC 52071.5(c)@2023-07-10"], minimumYears: null },
      charterData: charterDataBefore,
      nothing: noData,
    },
  },
  {
    point: "data-management",
    title: "Data management, text of July 9, 2026",
    from: "2026-07-09",
    until: "open",
    confidence: "verified",
    root: "charter",
    nodes: {
      charter: { fact: "kind", value: "charter", yes: "charterData", no: "fails", citations: ["EC 52071.1(b)", "EC 52071.51(a)"] },
      fails: { fact: "failsDataRequirements", yes: "coe", no: "nothing", citations: ["EC 60900"], openQuestions: ["data-requirements-threshold"] },
      coe: { fact: "kind", value: "coe", yes: "department", no: "single", citations: ["EC 52071.51(a)"] },
      single: { fact: "singleDistrictCounty", yes: "departmentForDistrict", no: "county", citations: ["EC 52071.1(d)"] },
      county: { result: "must", text: "assist the district with data management for at least one year", actors: ["county-superintendent"], citations: ["EC 52071.1(b)"], minimumYears: 1 },
      department: { result: "must", text: "assist the county office with data management for at least one year", actors: ["department-of-education"], citations: ["EC 52071.51(a)"], minimumYears: 1 },
      departmentForDistrict: { result: "must", text: "assist the district with data management for at least one year, in place of the county superintendent", actors: ["department-of-education"], citations: ["EC 52071.1(d)", "EC 52071.51(a)"], minimumYears: 1 },
      charterData,
      nothing: noData,
    },
  },
];

const over: OutcomeNode = { result: "nothing", text: "the minimum is over, and no norm orders more", actors: [], citations: [] };
const again: OutcomeNode = { result: "must", text: "go on: a new identification begins a new minimum", actors: ["county-superintendent", "superintendent-of-public-instruction"], citations: ["EC 52071(c)", "EC 52071.5(b)"] };

/** When assistance by performance ends; the Code gives minimums and no rule of exit beside them. */
export const exitTrees: readonly DecisionTree[] = [
  {
    point: "exit",
    title: "Exit from assistance, text of July 10, 2023",
    from: "2023-07-10",
    until: "2026-07-09",
    confidence: "verified",
    root: "again",
    nodes: {
      again: { fact: "identifiedAgain", yes: "renewed", no: "charter", citations: ["EC 52071(c)(1)@2023-07-10", "EC 52071.5(b)@2023-07-10"] },
      charter: { fact: "kind", value: "charter", yes: "noMinimum", no: "dashboard", citations: ["EC 47607.3(a)@2024-06-29"] },
      dashboard: { fact: "dashboardYear", operator: ">=", value: 2023, yes: "years", no: "noMinimum", citations: ["EC 52071(c)(1)@2023-07-10"] },
      years: { fact: "yearsSinceIdentified", operator: ">=", value: 2, yes: "over", no: "goesOn", citations: ["EC 52071(c)(1)@2023-07-10", "EC 52071.5(b)@2023-07-10"] },
      goesOn: { result: "must", text: "go on, also when the criteria are no longer met: two years are not over", actors: ["county-superintendent", "superintendent-of-public-instruction"], citations: ["EC 52071(c)(1)@2023-07-10", "EC 52071.5(b)@2023-07-10"], minimumYears: 2 },
      noMinimum: { result: "nothing", text: "the text states no minimum for this identification", actors: [], citations: ["EC 47607.3(a)@2024-06-29", "EC 52071(c)@2018-06-27"], minimumYears: null },
      renewed: again,
      over,
    },
  },
  {
    point: "exit",
    title: "Exit from assistance, text of July 9, 2026",
    from: "2026-07-09",
    until: "2026-09-18",
    confidence: "verified",
    root: "again",
    nodes: {
      again: { fact: "identifiedAgain", yes: "renewed", no: "dashboard", citations: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"] },
      dashboard: { fact: "dashboardYear", operator: ">=", value: 2026, yes: "years", no: "charter", citations: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"] },
      charter: { fact: "kind", value: "charter", yes: "charterOpen", no: "begun", citations: ["EC 47607.3(a)@2024-06-29"] },
      begun: { fact: "dashboardYear", operator: ">=", value: 2023, yes: "begunYears", no: "over", citations: ["EC 52071(c)(1)@2023-07-10"] },
      begunYears: { fact: "yearsSinceIdentified", operator: ">=", value: 2, yes: "over", no: "begunOpen", citations: ["EC 52071(c)(1)@2023-07-10"] },
      years: { fact: "yearsSinceIdentified", operator: ">=", value: 3, yes: "over", no: "goesOn", citations: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"] },
      goesOn: { result: "must", text: "go on, also when the criteria are no longer met: three years are not over", actors: ["county-superintendent", "superintendent-of-public-instruction"], citations: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"], minimumYears: 3 },
      begunOpen: { result: "open", text: "whether two years begun under the earlier text run on is not said", actors: [], citations: ["EC 52071(c)(1)@2023-07-10"], openQuestions: ["two-year-minimum-runs-on"] },
      charterOpen: { result: "open", text: "what became of earlier identifications of charter schools is not said", actors: [], citations: ["EC 47607.3(a)@2024-06-29"], openQuestions: ["charter-identified-before-2026"] },
      renewed: again,
      over,
    },
  },
  {
    point: "exit",
    title: "Exit from assistance, text of September 18, 2026",
    from: "2026-09-18",
    until: "open",
    confidence: "verified",
    root: "again",
    nodes: {
      again: { fact: "identifiedAgain", yes: "renewed", no: "dashboard", citations: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"] },
      dashboard: { fact: "dashboardYear", operator: ">=", value: 2026, yes: "years", no: "charter", citations: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"] },
      charter: { fact: "kind", value: "charter", yes: "charterOpen", no: "transition", citations: ["EC 47607.3(a)@2024-06-29"] },
      transition: { fact: "dashboardYear", operator: ">=", value: 2025, yes: "transitionYears", no: "begun", citations: ["EC 52071(h)", "EC 52071.5(d)"] },
      transitionYears: { fact: "yearsSinceIdentified", operator: ">=", value: 2, yes: "over", no: "transitionGoesOn", citations: ["EC 52071(h)", "EC 52071.5(d)"], openQuestions: ["transition-length"] },
      begun: { fact: "dashboardYear", operator: ">=", value: 2023, yes: "begunYears", no: "over", citations: ["EC 52071(c)(1)@2023-07-10"] },
      begunYears: { fact: "yearsSinceIdentified", operator: ">=", value: 2, yes: "over", no: "begunOpen", citations: ["EC 52071(c)(1)@2023-07-10"] },
      years: { fact: "yearsSinceIdentified", operator: ">=", value: 3, yes: "over", no: "goesOn", citations: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"] },
      goesOn: { result: "must", text: "go on, also when the criteria are no longer met: three years are not over", actors: ["county-superintendent", "superintendent-of-public-instruction"], citations: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"], minimumYears: 3 },
      transitionGoesOn: { result: "must", text: "go on through 2026-27 at least", actors: ["county-superintendent", "superintendent-of-public-instruction"], citations: ["EC 52071(h)", "EC 52071.5(d)"], minimumYears: 2, openQuestions: ["transition-length"] },
      begunOpen: { result: "open", text: "whether two years begun under the earlier text run on is not said", actors: [], citations: ["EC 52071(c)(1)@2023-07-10"], openQuestions: ["two-year-minimum-runs-on"] },
      charterOpen: { result: "open", text: "what became of earlier identifications of charter schools is not said", actors: [], citations: ["EC 47607.3(a)@2024-06-29"], openQuestions: ["charter-identified-before-2026"] },
      renewed: again,
      over,
    },
  },
];
