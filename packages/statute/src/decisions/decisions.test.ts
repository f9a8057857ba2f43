import { describe, expect, it } from "vitest";
import { isSsosError } from "@ssos/model";
import { citationOf, formatCitation } from "../citation/citation.ts";
import { ACTORS } from "../duties/actor.ts";
import { allDecisionTrees } from "./all-trees.ts";
import { decide, type DecisionFacts } from "./decide.ts";
import { decisionFacts } from "./decision-facts.ts";
import { DECISION_POINTS, treeAt, type DecisionPoint, type DecisionTree } from "./decision-tree.ts";
import { mermaidOf } from "./mermaid.ts";
import { openQuestions, openQuestionTexts } from "./open-questions.ts";

const treeOf = (point: DecisionPoint, asOf: string): DecisionTree => {
  const answer = treeAt(allDecisionTrees, point, asOf);
  if (!answer.ok) throw new Error(`no tree for ${point} on ${asOf}`);
  return answer.value;
};
const outcome = (point: DecisionPoint, asOf: string, facts: DecisionFacts) => decide(treeOf(point, asOf), facts).outcome;

describe.each(allDecisionTrees.map((tree) => [`${tree.point}@${tree.from}`, tree] as const))("%s", (_, tree) => {
  it("asks known facts, leads to its own nodes and reaches all of them", () => {
    const reached = new Set<string>();
    const visit = (id: string): void => {
      reached.add(id);
      const node = tree.nodes[id];
      if (node !== undefined && "fact" in node) for (const next of [node.yes, node.no]) visit(next);
    };
    visit(tree.root);
    expect([...reached].sort()).toEqual(Object.keys(tree.nodes).sort());
    for (const node of Object.values(tree.nodes)) {
      for (const citation of node.citations) expect(formatCitation(citationOf(citation))).toBe(citation);
      for (const id of node.openQuestions ?? []) expect(openQuestions).toHaveProperty(id);
      if ("fact" in node) expect(decisionFacts).toHaveProperty(node.fact);
      else for (const actor of node.actors) expect(ACTORS).toContain(actor);
    }
  });

  it("cannot decide without facts, and says which", () => {
    const answer = decide(tree, {});
    expect(answer.outcome).toBeNull();
    expect(answer.missing.length).toBeGreaterThan(0);
    expect(answer.possible.length).toBeGreaterThan(1);
  });

  it("draws a flowchart with every node", () => {
    const text = mermaidOf(tree);
    for (const id of Object.keys(tree.nodes)) expect(text).toMatch(new RegExp(`^  ${id}[[{]"`, "m"));
    expect(text.split("\n").filter((line) => line.includes(" -- ")).length).toBe(2 * Object.values(tree.nodes).filter((node) => "fact" in node).length);
  });
});

describe("trees by date", () => {
  it("cover each point of action today", () => {
    for (const point of DECISION_POINTS) expect(treeAt(allDecisionTrees, point, "2026-11-21").ok, point).toBe(true);
  });

  it("do not overlap", () => {
    for (const point of DECISION_POINTS) {
      const own = allDecisionTrees.filter((tree) => tree.point === point);
      for (const [index, tree] of own.entries()) expect(tree.from >= (own[index - 1]?.until ?? ""), `${point} ${tree.from}`).toBe(true);
    }
  });

  it("answer for no day before the law, nor for texts not read", () => {
    expect(treeAt(allDecisionTrees, "identification", "2013-06-30").ok).toBe(false);
    expect(treeAt(allDecisionTrees, "ccee", "2019-01-01")).toMatchObject({ ok: false, code: "no-value-for-date" });
  });
});

describe("the same district through five states of the law", () => {
  const facts = { kind: "district", dashboardYear: 2025, groupWithoutImprovement: true, groupMeetsCriteria: true, groupMetCriteriaOf2026: true, consecutiveYears: 1, singleDistrictCounty: false };

  it.each([
    ["2013-07-01", "county", null],
    ["2018-06-27", "county", null],
    ["2023-07-10", "county", 2],
    ["2026-01-01", "county", 2],
    ["2026-07-09", "gap", undefined],
    ["2026-09-18", "countyTransition", 2],
  ])("on %s: %s, minimum %s", (asOf, id, minimumYears) => {
    const answer = outcome("identification", asOf, facts);
    expect(answer?.id).toBe(id);
    expect(answer?.minimumYears).toBe(minimumYears);
  });

  it.each([
    ["2013-07-01", ["superintendent-of-public-instruction"]],
    ["2018-06-27", ["superintendent-of-public-instruction"]],
    ["2026-01-01", ["superintendent-of-public-instruction"]],
    ["2026-07-09", []],
    ["2026-09-18", ["superintendent-of-public-instruction"]],
  ])("a county office on %s: %j", (asOf, actors) => {
    expect(outcome("identification", asOf, { ...facts, kind: "coe" })?.actors).toEqual(actors);
  });

  it.each([
    ["2026-01-01", 2, ["county-superintendent"]],
    ["2026-01-01", 3, ["geographic-lead", "county-superintendent"]],
    ["2026-07-09", 3, ["geographic-lead", "county-superintendent"]],
    ["2026-09-18", 2, ["county-superintendent"]],
    ["2026-09-18", 3, ["geographic-lead", "county-superintendent"]],
  ])("on %s after %d consecutive years: %j", (asOf, consecutiveYears, actors) => {
    expect(outcome("identification", asOf, { ...facts, consecutiveYears })?.actors).toEqual(actors);
  });

  it("takes all pupils and three years from the 2026 Dashboard on", () => {
    const next = { kind: "district", dashboardYear: 2026, determinationYear: true, groupMeetsCriteria: false, allPupilsMeetCriteria: true };
    expect(outcome("identification", "2026-10-15", next)).toMatchObject({ id: "county", minimumYears: 3 });
    expect(outcome("identification", "2026-10-15", { ...next, allPupilsMeetCriteria: false, singleYearMeetsCriteria: true })?.id).toBe("universal");
    expect(outcome("identification", "2027-10-15", { ...next, dashboardYear: 2027, determinationYear: false, singleYearMeetsCriteria: false })?.id).toBe("notIdentified");
  });

  it("leaves identifications of earlier Dashboards open, with the question", () => {
    const answer = decide(treeOf("identification", "2026-10-02"), { kind: "district", dashboardYear: 2024 });
    expect(answer.outcome?.result).toBe("open");
    expect(answer.openQuestions).toEqual(["two-year-minimum-runs-on"]);
    expect(answer.dictionary.openQuestions).toMatchObject(openQuestionTexts(["two-year-minimum-runs-on"]));
    expect(answer.trace.steps.find(({ id }) => id === answer.trace.answer)?.openQuestions).toEqual(["two-year-minimum-runs-on"]);
  });
});

describe("charter schools", () => {
  it("needed two or more years until July 8, 2026", () => {
    expect(outcome("charter-identification", "2026-07-08", { yearsMet: 1 })?.id).toBe("notIdentified");
    expect(outcome("charter-identification", "2026-07-08", { yearsMet: 2, authorizedByCountyBoard: false })).toMatchObject({ id: "county", minimumYears: null });
  });

  it("are the geographic lead's when the county board authorized them", () => {
    const facts = { dashboardYear: 2026, determinationYear: true, groupMeetsCriteria: true, authorizedByCountyBoard: true };
    expect(decide(treeOf("charter-identification", "2026-10-15"), facts).missing).toEqual(["authorizedByLeadsBoard"]);
    expect(outcome("charter-identification", "2026-10-15", { ...facts, authorizedByLeadsBoard: true })?.id).toBe("designee");
  });
});

describe("requests and plans", () => {
  it.each([
    [{ identified: true }, "county"],
    [{ identified: false, unreasonableBurden: false }, "county"],
    [{ identified: false, unreasonableBurden: true }, "countyFee"],
  ])("charge a fee only when both conditions hold: %o", (more, id) => {
    expect(outcome("request", "2026-10-02", { kind: "district", boardRequests: true, requestAboutData: false, ...more })?.id).toBe(id);
  });

  it("show a county board's data request as open", () => {
    expect(outcome("request", "2026-10-02", { kind: "coe", boardRequests: true, requestAboutData: true })?.result).toBe("open");
  });

  it("send a plan of a single-district county to the Superintendent", () => {
    expect(outcome("plan-not-approved", "2026-10-02", { kind: "district", planApproved: false, singleDistrictCounty: true })?.actors).toEqual(["superintendent-of-public-instruction"]);
  });
});

describe("referral", () => {
  it("ended the lead's standing duty in 2026 but for the 2025 Dashboard", () => {
    const facts = { kind: "district", consecutiveYears: 3, singleDistrictCounty: false, leadAsked: false, countyCannotAssist: false };
    expect(outcome("geographic-lead", "2026-07-08", facts)?.id).toBe("together");
    expect(outcome("geographic-lead", "2026-10-15", { ...facts, dashboardYear: 2025 })?.id).toBe("together");
    expect(outcome("geographic-lead", "2026-10-15", { ...facts, dashboardYear: 2026 })?.id).toBe("nothing");
    expect(outcome("geographic-lead", "2026-10-15", { ...facts, dashboardYear: 2026, leadAsked: true })?.id).toBe("may");
  });

  it.each([
    [{ emergencyApportionment: true }, "deemed"],
    [{ threeGroupsThreeOfFour: true }, "decides"],
    [{ superintendentFindsNecessary: true }, "accept"],
    [{ assistanceGiven: true, countyFindsNecessary: true, leadAgrees: true }, "accept"],
    [{ assistanceGiven: true, countyFindsNecessary: true, leadAgrees: false, eligibleByPerformance: true }, "ownRequest"],
    [{ assistanceGiven: false, eligibleByPerformance: false }, "nothing"],
  ])("reaches CCEE with %o: %s", (more, id) => {
    const none = { kind: "district", emergencyApportionment: false, threeGroupsThreeOfFour: false, superintendentFindsNecessary: false };
    expect(outcome("ccee", "2026-10-02", { ...none, ...more })?.id).toBe(id);
  });

  it("carries the open questions of CCEE's test since 2026 only", () => {
    const facts = { kind: "district", emergencyApportionment: false, threeGroupsThreeOfFour: true };
    expect(decide(treeOf("ccee", "2026-07-08"), facts).openQuestions).toEqual([]);
    expect(decide(treeOf("ccee", "2026-07-09"), facts).openQuestions).toEqual(["criteria-of-the-pinned-day", "which-four-years", "intensive-determination"]);
  });
});

describe("intervention, data, exit and requests from outside", () => {
  it("lets the State in only after test, finding and approval", () => {
    const all = { kind: "district", threeGroupsThreeOfFour: true, threeGroupsNotImproved: true, cceeHelped: true, cceeFinding: true, stateBoardApproves: true };
    for (const asOf of ["2013-07-01", "2018-06-27", "2023-07-10", "2026-07-09"]) {
      expect(outcome("intervention", asOf, all)?.id).toBe("powers");
      expect(outcome("intervention", asOf, { ...all, cceeFinding: false })?.id).toBe("none");
      expect(outcome("intervention", asOf, { ...all, stateBoardApproves: false })?.id).toBe("none");
    }
    expect(outcome("intervention", "2013-07-01", { ...all, cceeHelped: false })?.id).toBe("none");
    expect(outcome("intervention", "2026-07-09", { ...all, kind: "charter" })?.id).toBe("revocation");
  });

  it.each([
    ["2026-07-08", "coe", "superintendent", null],
    ["2026-07-09", "coe", "department", 1],
    ["2026-07-08", "district", "county", null],
    ["2026-07-09", "district", "county", 1],
  ])("gives data management on %s to a %s: %s", (asOf, kind, id, minimumYears) => {
    expect(outcome("data-management", asOf, { kind, failsDataRequirements: true, singleDistrictCounty: false })).toMatchObject({ id, minimumYears });
  });

  it.each([
    ["2025-11-01", 2023, 1, "goesOn"],
    ["2025-12-20", 2023, 2, "over"],
    ["2026-07-01", 2022, 1, "noMinimum"],
    ["2026-08-01", 2025, 0, "begunOpen"],
    ["2026-10-02", 2024, 1, "begunOpen"],
    ["2026-12-02", 2024, 2, "over"],
    ["2027-01-01", 2025, 1, "transitionGoesOn"],
    ["2029-01-01", 2026, 2, "goesOn"],
    ["2029-12-01", 2026, 3, "over"],
  ])("ends assistance: on %s, identified on the %d Dashboard, %d years ago: %s", (asOf, dashboardYear, yearsSinceIdentified, id) => {
    expect(outcome("exit", asOf, { kind: "district", dashboardYear, yearsSinceIdentified, identifiedAgain: false })?.id).toBe(id);
  });

  it("offers help to other counties by the ways there are, else for a fee", () => {
    const none = { actsAsGeographicLead: false, leadRefers: false, chosenAsPartner: false, chosenAsDesignee: false, namedBySingleDistrictCounty: false };
    expect(outcome("out-of-county", "2026-10-02", none)).toMatchObject({ id: "atCost", result: "may" });
    expect(outcome("out-of-county", "2026-10-02", { ...none, chosenAsPartner: true })?.id).toBe("partnerMay");
    expect(outcome("out-of-county", "2026-10-02", { ...none, actsAsGeographicLead: true, leadAsked: false, countyCannotAssist: true })?.id).toBe("leadMust");
  });
});

describe("bad input", () => {
  const tree = treeOf("identification", "2026-10-02");

  it("tells of unknown facts and wrong answers, and does not use them", () => {
    const facts = { kind: "school", dashboardYear: "2025", groupMetCriteriaOf2026: "yes", colour: 1 } as DecisionFacts;
    const { findings, missing, outcome: end } = decide(tree, facts);
    expect(findings.map(({ code, place }) => `${code} ${place.column}`)).toEqual(["wrong-answer kind", "wrong-answer dashboardYear", "wrong-answer groupMetCriteriaOf2026", "unknown-fact colour"]);
    expect(end).toBeNull();
    expect(missing).toContain("kind");
  });

  it("refuses trees that go round or lead nowhere", () => {
    const node = { fact: "kind", value: "coe", yes: "a", no: "a", citations: [] } as const;
    for (const nodes of [{ a: node }, { a: { ...node, yes: "b", no: "b" } }]) {
      let thrown: unknown;
      try {
        decide({ ...tree, root: "a", nodes }, {});
      } catch (error) {
        thrown = error;
      }
      expect(isSsosError(thrown, "invalid-tree")).toBe(true);
    }
  });
});

describe("Mermaid", () => {
  it("escapes what would end a label, and marks a path", () => {
    const tree: DecisionTree = {
      ...treeOf("request", "2013-07-01"),
      root: "only",
      nodes: { only: { result: "may", text: 'say "#1 <b>"', actors: [], citations: [] } },
    };
    expect(mermaidOf(tree, { highlight: ["only", "absent"] })).toBe('flowchart TD\n  only["may: say #quot;#35;1 #lt;b#gt;#quot;"]\n  classDef reached stroke-width:3px\n  class only reached\n');
  });
});
