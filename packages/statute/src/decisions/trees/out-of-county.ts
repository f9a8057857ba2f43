import type { DecisionTree, OutcomeNode, QuestionNode } from "../decision-tree.ts";

const lead: QuestionNode = { fact: "actsAsGeographicLead", yes: "asked", no: "refers", citations: ["EC 52073(b)(1)(C)", "EC 52071(d)"] };
const asked: QuestionNode = { fact: "leadAsked", yes: "leadMay", no: "cannot", citations: ["EC 52071(d)"] };
const cannot: QuestionNode = { fact: "countyCannotAssist", yes: "leadMust", no: "refers", citations: ["EC 52073(b)(1)(C)"] };
const refers: QuestionNode = { fact: "leadRefers", yes: "otherLead", no: "partner", citations: ["EC 52071(d)"] };
const leadMay: OutcomeNode = { result: "may", text: "give the assistance as geographic lead of that area", actors: ["geographic-lead"], citations: ["EC 52071(d)", "EC 52073(b)(1)(C)"] };
const leadMust: OutcomeNode = { result: "must", text: "assist as geographic lead, for the county office there cannot", actors: ["geographic-lead"], citations: ["EC 52073(b)(1)(C)"] };
const otherLead: OutcomeNode = { result: "may", text: "give the assistance as another lead, at the request of the lead of that area", actors: ["geographic-lead"], citations: ["EC 52071(d)"] };
const designee: OutcomeNode = { result: "may", text: "assist the charter school as contracted designee of the geographic lead", actors: ["county-office"], citations: ["EC 47607.3(b)", "EC 52071(d)"] };

/** An LEA of another county asks a county office for help. */
export const outOfCountyTrees: readonly DecisionTree[] = [
  {
    point: "out-of-county",
    title: "Request from outside the county, text of July 10, 2023",
    from: "2023-07-10",
    until: "2026-07-09",
    confidence: "derived",
    root: "lead",
    nodes: {
      lead,
      asked,
      cannot,
      refers,
      partner: { fact: "chosenAsPartner", yes: "partnerMay", no: "designated", citations: ["EC 52071(c)(1)(B)@2023-07-10", "EC 47607.3(a)(2)"] },
      designated: { fact: "chosenAsDesignee", yes: "designee", no: "named", citations: ["EC 47607.3(b)"] },
      named: { fact: "namedBySingleDistrictCounty", yes: "inPlace", no: "atCost", citations: ["EC 2575.2(f)"] },
      leadMay,
      leadMust,
      otherLead,
      partnerMay: { result: "may", text: "act as partner of the LEA", actors: ["county-office"], citations: ["EC 52071(c)(1)(B)@2023-07-10", "EC 47607.3(a)(2)"] },
      designee,
      inPlace: { result: "may", text: "assist in place of the county office that named it", actors: ["county-office"], citations: ["EC 2575.2(f)"] },
      atCost: { result: "may", text: "help for a fee: the LEA may get assistance elsewhere at its own cost", actors: ["county-office"], citations: ["EC 52071(g)", "EC 47607.3(j)"] },
    },
  },
  {
    point: "out-of-county",
    title: "Request from outside the county, text of July 9, 2026",
    from: "2026-07-09",
    until: "open",
    confidence: "verified",
    root: "lead",
    nodes: {
      lead,
      asked,
      cannot,
      refers,
      partner: { fact: "chosenAsPartner", yes: "partnerMay", no: "designated", citations: ["EC 52071(c)(2)", "EC 52071.1(b)(2)", "EC 47607.3(a)(2)"] },
      designated: { fact: "chosenAsDesignee", yes: "designee", no: "named", citations: ["EC 47607.3(b)", "EC 2575.35(c)(1)(A)(iv)"] },
      named: { fact: "namedBySingleDistrictCounty", yes: "inPlace", no: "atCost", citations: ["EC 2575.35(c)(1)(A)(iii)"] },
      leadMay,
      leadMust,
      otherLead,
      partnerMay: { result: "may", text: "act as partner of the LEA", actors: ["county-office"], citations: ["EC 52071(c)(2)", "EC 52071.1(b)(2)", "EC 47607.3(a)(2)"] },
      designee,
      inPlace: { result: "may", text: "assist in place of the county office that named it", actors: ["county-office"], citations: ["EC 2575.35(c)(1)(A)(iii)"] },
      atCost: { result: "may", text: "help for a fee, not paid from universal assistance money, which is for LEAs of its own county", actors: ["county-office"], citations: ["EC 52071(g)", "EC 52071.1(e)(2)", "EC 47607.3(j)", "EC 2575.35(b)(2)"] },
    },
  },
];
