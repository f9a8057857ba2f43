import type { DecisionTree, OutcomeNode, QuestionNode } from "../decision-tree.ts";

const asked: QuestionNode = { fact: "leadAsked", yes: "may", no: "cannot", citations: ["EC 52071(d)"] };
const cannot: QuestionNode = { fact: "countyCannotAssist", yes: "stepIn", no: "nothing", citations: ["EC 52073(b)(1)(C)"] };
const may: OutcomeNode = { result: "may", text: "give the assistance, or ask another lead or CCEE to give it", actors: ["geographic-lead"], citations: ["EC 52071(d)", "EC 52073(b)(1)(C)"] };
const stepIn: OutcomeNode = { result: "must", text: "assist the district where the county office cannot", actors: ["geographic-lead"], citations: ["EC 52073(b)(1)(C)"] };
const charterLead: OutcomeNode = { result: "must", text: "act in place of the county superintendent, itself or by a designee", actors: ["geographic-lead"], citations: ["EC 47607.3(b)(1)"] };
const noLead: OutcomeNode = { result: "nothing", text: "no role of the geographic lead beyond its standing duties", actors: [], citations: ["EC 52073(b)"] };
const coeLead: OutcomeNode = { result: "nothing", text: "the section on county offices knows no geographic lead; building their capacity is its standing duty", actors: ["geographic-lead"], citations: ["EC 52071.5", "EC 52073(b)(1)(A)"] };

/** Whether the geographic lead comes in. */
export const geographicLeadTrees: readonly DecisionTree[] = [
  {
    point: "geographic-lead",
    title: "Referral to the geographic lead, text of July 10, 2023",
    from: "2023-07-10",
    until: "2026-07-09",
    confidence: "derived",
    root: "charter",
    nodes: {
      charter: { fact: "kind", value: "charter", yes: "authorizer", no: "coe", citations: ["EC 47607.3(b)(1)"] },
      authorizer: { fact: "authorizedByCountyBoard", yes: "charterLead", no: "nothing", citations: ["EC 47607.3(b)(1)"] },
      coe: { fact: "kind", value: "coe", yes: "coeLead", no: "consecutive", citations: ["EC 52071.5"] },
      consecutive: { fact: "consecutiveYears", operator: ">=", value: 3, yes: "together", no: "asked", citations: ["EC 52071(f)@2023-07-10"] },
      together: { result: "must", text: "assist the district together, and weigh whether to consult expert leads", actors: ["geographic-lead", "county-superintendent"], citations: ["EC 52071(f)@2023-07-10"] },
      asked,
      cannot,
      may,
      stepIn,
      charterLead,
      coeLead,
      nothing: noLead,
    },
  },
  {
    point: "geographic-lead",
    title: "Referral to the geographic lead, text of July 9, 2026",
    from: "2026-07-09",
    until: "open",
    confidence: "verified",
    root: "charter",
    nodes: {
      charter: { fact: "kind", value: "charter", yes: "authorizer", no: "coe", citations: ["EC 47607.3(b)(1)"] },
      authorizer: { fact: "authorizedByCountyBoard", yes: "charterLead", no: "nothing", citations: ["EC 47607.3(b)(1)"] },
      coe: { fact: "kind", value: "coe", yes: "coeLead", no: "dashboard", citations: ["EC 52071.5"] },
      dashboard: { fact: "dashboardYear", value: 2025, yes: "consecutive", no: "single", citations: ["EC 52071(f)"] },
      consecutive: { fact: "consecutiveYears", operator: ">=", value: 3, yes: "together", no: "single", citations: ["EC 52071(f)", "EC 52064.5(g)@2026-01-01"] },
      single: { fact: "singleDistrictCounty", yes: "inPlace", no: "asked", citations: ["EC 2575.35(c)(1)(A)(iii)"] },
      together: { result: "must", text: "assist the district together for at least two years, and weigh whether to consult expert leads", actors: ["geographic-lead", "county-superintendent"], citations: ["EC 52071(f)"], minimumYears: 2 },
      inPlace: { result: "must", text: "give the assistance of an identified district, or another county office named for it does", actors: ["geographic-lead"], citations: ["EC 2575.35(c)(1)(A)(iii)"] },
      asked,
      cannot,
      may,
      stepIn,
      charterLead,
      coeLead,
      nothing: noLead,
    },
  },
];

const decides: OutcomeNode = { result: "must", text: "decide, in consultation, whether its assistance is needed", actors: ["ccee"], citations: ["EC 52072(a)", "EC 52072.5(a)"] };
const charterTest: OutcomeNode = { result: "may", text: "ask CCEE, which may help once the Superintendent was consulted and the State Board approves", actors: ["county-superintendent"], citations: ["EC 47607.3(c)"] };
const emergency: QuestionNode = { fact: "emergencyApportionment", yes: "deemed", no: "test", citations: ["EC 52074(g)(2)(A)"] };
const charterOfTest: QuestionNode = { fact: "kind", value: "charter", yes: "charterTest", no: "decides", citations: ["EC 47607.3(c)", "EC 52072(a)"] };
const superintendentNode: QuestionNode = { fact: "superintendentFindsNecessary", yes: "accept", no: "coe", citations: ["EC 52074(g)(1)(B)"] };
const coeNode: QuestionNode = { fact: "kind", value: "coe", yes: "eligible", no: "given", citations: ["EC 52074(g)(1)(A)"] };
const given: QuestionNode = { fact: "assistanceGiven", yes: "county", no: "eligible", citations: ["EC 52074(g)(1)(A)"] };
const county: QuestionNode = { fact: "countyFindsNecessary", yes: "agrees", no: "eligible", citations: ["EC 52074(g)(1)(A)"] };
const agrees: QuestionNode = { fact: "leadAgrees", yes: "accept", no: "eligible", citations: ["EC 52074(g)(1)(A)"] };
const eligible: QuestionNode = { fact: "eligibleByPerformance", yes: "ownRequest", no: "nothing", citations: ["EC 52074(g)(3)"] };
const deemed: OutcomeNode = { result: "may", text: "assist the district, which counts as referred; if it does, it must make a systemic review and coordinate the agencies", actors: ["ccee"], citations: ["EC 52074(g)(2)(A)", "EC 52074(g)(2)(B)"] };
const accept: OutcomeNode = { result: "may", text: "accept the request or referral", actors: ["ccee"], citations: ["EC 52074(g)(1)"] };
const ownRequest: OutcomeNode = { result: "may", text: "ask CCEE itself, and reimburse it", actors: ["local-educational-agency"], citations: ["EC 52074(g)(3)"] };
const noCcee: OutcomeNode = { result: "nothing", text: "no way to CCEE is open", actors: [], citations: ["EC 52074(g)"] };

/** Whether CCEE comes in. */
export const cceeTrees: readonly DecisionTree[] = [
  {
    point: "ccee",
    title: "Referral to CCEE, text of July 10, 2023",
    from: "2023-07-10",
    until: "2026-07-09",
    confidence: "verified",
    root: "emergency",
    nodes: {
      emergency,
      test: { fact: "threeGroupsThreeOfFour", yes: "charterOfTest", no: "superintendent", citations: ["EC 52072(a)@2023-07-10", "EC 52072.5(a)@2023-07-10"] },
      charterOfTest,
      superintendent: superintendentNode,
      coe: coeNode,
      given,
      county,
      agrees,
      eligible,
      deemed,
      decides,
      charterTest,
      accept,
      ownRequest,
      nothing: noCcee,
    },
  },
  {
    point: "ccee",
    title: "Referral to CCEE, text of July 9, 2026",
    from: "2026-07-09",
    until: "open",
    confidence: "verified",
    root: "emergency",
    nodes: {
      emergency,
      test: { fact: "threeGroupsThreeOfFour", yes: "charterOfTest", no: "superintendent", citations: ["EC 52072(a)", "EC 52072.5(a)", "EC 52064.5(g)@2026-01-01"], openQuestions: ["criteria-of-the-pinned-day", "which-four-years", "intensive-determination"] },
      charterOfTest,
      superintendent: superintendentNode,
      coe: coeNode,
      given,
      county,
      agrees,
      eligible,
      deemed,
      decides,
      charterTest,
      accept,
      ownRequest,
      nothing: noCcee,
    },
  },
];
