import { describe, expect, it } from "vitest";
import { allDecisionTrees } from "./all-trees.ts";
import { decide } from "./decide.ts";
import { explainDecision } from "./explain-decision.ts";

const tree = allDecisionTrees.find(({ point, from }) => point === "identification" && from === "2026-09-18") ?? allDecisionTrees[0];
if (tree === undefined) throw new Error("no tree");
const facts = { kind: "district", dashboardYear: 2025, groupMetCriteriaOf2026: true };

describe("explaining a decision", () => {
  it("tells the way, the end and the open question", () => {
    const text = explainDecision(tree, decide(tree, { ...facts, consecutiveYears: 1 }));
    expect(text).toContain("In how many consecutive years did a group meet the criteria, this one included: at least 3? no");
    expect(text).toContain("Answer: County superintendent of schools must assist the district in 2026-27 as the text of January 1, 2026 says (EC 52071(h))");
    expect(text).toContain("Open question: Does the transition");
  });

  it("tells what is missing and what is still possible", () => {
    const text = explainDecision(tree, decide(tree, facts));
    expect(text).toContain("at least 3? not known");
    expect(text).toContain("(consecutiveYears)");
    expect(text).toContain("Still possible: Geographic lead agency and County superintendent of schools must assist the district together");
  });

  it("writes Markdown", () => {
    const lines = explainDecision(tree, decide(tree, { ...facts, consecutiveYears: 1 }), { format: "markdown" }).split("\n");
    expect(lines[0]).toBe(`**${tree.title}**`);
    expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(7);
  });
});
