import type { DecisionTree, OutcomeNode, QuestionNode } from "../decision-tree.ts";

const powers: OutcomeNode = { result: "may", text: "change the plan, impose a budget revision, stay or rescind an action, or appoint an academic trustee", actors: ["superintendent-of-public-instruction"], citations: ["EC 52072.1(c)", "EC 52072.6(c)"], openQuestions: ["intervention-identification"] };
const powersBefore: OutcomeNode = { result: "may", text: "change the plan, impose a budget revision, stay or rescind an action, or appoint an academic trustee", actors: ["superintendent-of-public-instruction"], citations: ["EC 52072(c)@2013-07-01"] };
const none: OutcomeNode = { result: "nothing", text: "the Superintendent may not intervene", actors: ["superintendent-of-public-instruction"], citations: ["EC 52072.1(b)", "EC 52072.6(b)"] };
const noneBefore: OutcomeNode = { result: "nothing", text: "the Superintendent may not intervene", actors: ["superintendent-of-public-instruction"], citations: ["EC 52072(b)@2013-07-01"] };
const approval: QuestionNode = { fact: "stateBoardApproves", yes: "powers", no: "none", citations: ["EC 52072.1(a)", "EC 52072.1(c)", "EC 52072.6(a)"] };
const finding: QuestionNode = { fact: "cceeFinding", yes: "approval", no: "none", citations: ["EC 52072.1(b)", "EC 52072.6(b)"] };
const charterHelped: QuestionNode = { fact: "cceeHelped", yes: "charterFinding", no: "charterNone", citations: ["EC 47607.3(d)"] };
const charterFinding: QuestionNode = { fact: "cceeFinding", yes: "revocation", no: "charterNone", citations: ["EC 47607.3(d)"] };
const revocation: OutcomeNode = { result: "must", text: "consider revocation, weighing the gains of all student groups; the charter school cannot appeal", actors: ["chartering-authority"], citations: ["EC 47607.3(d)", "EC 47607.3(e)", "EC 47607.3(f)"] };
const charterNone: OutcomeNode = { result: "nothing", text: "nothing follows for the charter", actors: [], citations: ["EC 47607.3(d)"] };
const charterNotRead: OutcomeNode = { result: "open", text: "the text for charter schools was not read", actors: [], citations: [] };

/** Whether the State may intervene; for charter schools, whether revocation must be considered. */
export const interventionTrees: readonly DecisionTree[] = [
  {
    point: "intervention",
    title: "State intervention, text of 2013",
    from: "2013-07-01",
    until: "2018-06-27",
    confidence: "verified",
    root: "charter",
    nodes: {
      charter: { fact: "kind", value: "charter", yes: "charterNotRead", no: "groups", citations: ["EC 52072(b)@2013-07-01"] },
      groups: { fact: "threeGroupsNotImproved", yes: "helped", no: "none", citations: ["EC 52072(b)(1)@2013-07-01"] },
      helped: { fact: "cceeHelped", yes: "finding", no: "none", citations: ["EC 52072(b)(2)@2013-07-01"] },
      finding: { fact: "cceeFinding", yes: "approval", no: "none", citations: ["EC 52072(b)(2)@2013-07-01"] },
      approval: { fact: "stateBoardApproves", yes: "powers", no: "none", citations: ["EC 52072(c)@2013-07-01"] },
      powers: powersBefore,
      none: noneBefore,
      charterNotRead,
    },
  },
  {
    point: "intervention",
    title: "State intervention, text of 2018",
    from: "2018-06-27",
    until: "2023-07-10",
    confidence: "derived",
    root: "charter",
    nodes: {
      charter: { fact: "kind", value: "charter", yes: "charterNotRead", no: "groups", citations: ["EC 52072(b)@2018-06-27"] },
      groups: { fact: "threeGroupsThreeOfFour", yes: "helped", no: "none", citations: ["EC 52072(b)(1)@2018-06-27", "EC 52072.5(b)(1)@2018-06-27"] },
      helped: { fact: "cceeHelped", yes: "finding", no: "none", citations: ["EC 52072(b)(2)@2018-06-27"] },
      finding: { fact: "cceeFinding", yes: "approval", no: "none", citations: ["EC 52072(b)(2)@2018-06-27"] },
      approval: { fact: "stateBoardApproves", yes: "powers", no: "none", citations: ["EC 52072(c)@2018-06-27"] },
      powers: powersBefore,
      none: noneBefore,
      charterNotRead,
    },
  },
  {
    point: "intervention",
    title: "State intervention, text of July 10, 2023",
    from: "2023-07-10",
    until: "2026-07-09",
    confidence: "derived",
    root: "charter",
    nodes: {
      charter: { fact: "kind", value: "charter", yes: "charterHelped", no: "groups", citations: ["EC 47607.3(d)", "EC 52072.1(b)"] },
      groups: { fact: "threeGroupsThreeOfFour", yes: "finding", no: "none", citations: ["EC 52072.1(b)", "EC 52072(a)@2023-07-10"] },
      finding,
      approval,
      powers,
      none,
      charterHelped,
      charterFinding,
      revocation,
      charterNone,
    },
  },
  {
    point: "intervention",
    title: "State intervention, text of July 9, 2026",
    from: "2026-07-09",
    until: "open",
    confidence: "verified",
    root: "charter",
    nodes: {
      charter: { fact: "kind", value: "charter", yes: "charterHelped", no: "groups", citations: ["EC 47607.3(d)", "EC 52072.1(b)"] },
      groups: { fact: "threeGroupsThreeOfFour", yes: "finding", no: "none", citations: ["EC 52072.1(b)", "EC 52072(a)", "EC 52064.5(g)@2026-01-01"], openQuestions: ["criteria-of-the-pinned-day", "which-four-years", "intensive-determination"] },
      finding,
      approval,
      powers,
      none,
      charterHelped,
      charterFinding,
      revocation,
      charterNone,
    },
  },
];
