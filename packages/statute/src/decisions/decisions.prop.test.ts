import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "@ssos/model";
import { allDecisionTrees } from "./all-trees.ts";
import { decide, type DecisionFacts } from "./decide.ts";
import { decisionFacts, type DecisionFactKey } from "./decision-facts.ts";

const keys = Object.keys(decisionFacts) as DecisionFactKey[];
const valueOf = (key: DecisionFactKey): fc.Arbitrary<boolean | number | string> => {
  const { answer } = decisionFacts[key];
  if (answer === "yes-no") return fc.boolean();
  return answer === "number" ? (key === "dashboardYear" ? fc.integer({ min: 2017, max: 2032 }) : fc.integer({ min: 0, max: 5 })) : fc.constantFrom("district", "coe", "charter");
};
const complete = fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(key)]))) as fc.Arbitrary<DecisionFacts>;
const tree = fc.constantFrom(...allDecisionTrees);
const without = (facts: DecisionFacts, dropped: readonly DecisionFactKey[]): DecisionFacts => Object.fromEntries(Object.entries(facts).filter(([key]) => !dropped.includes(key as DecisionFactKey)));

describe("decision trees", () => {
  it("always settle when all facts are given, and replay to the same end", () => {
    fc.assert(
      fc.property(tree, complete, (one, facts) => {
        const answer = decide(one, facts);
        const { answer: replayed, differences } = replay(answer.trace, answer.dictionary);
        expect(differences).toEqual([]);
        expect(replayed).toBe(answer.outcome?.id);
        expect(answer.missing).toEqual([]);
        for (const { openQuestions = [] } of answer.trace.steps) for (const id of openQuestions) expect(answer.dictionary.openQuestions).toHaveProperty(id);
      }),
    );
  });

  it("never change a settled answer when more is known, and keep the true end possible while less is known", () => {
    fc.assert(
      fc.property(tree, complete, fc.subarray(keys), (one, facts, dropped) => {
        const full = decide(one, facts);
        const part = decide(one, without(facts, dropped));
        expect(part.possible).toContain(full.outcome?.id);
        if (part.outcome !== null) expect(part.outcome.id).toBe(full.outcome?.id);
        for (const key of part.missing) expect(dropped).toContain(key);
        expect(replay(part.trace, part.dictionary).differences).toEqual([]);
        expect(replay(part.trace, part.dictionary).answer).toBe(part.outcome?.id ?? null);
      }),
    );
  });

  it("settle once the facts they name are given", () => {
    fc.assert(
      fc.property(tree, complete, (one, facts) => {
        let known: DecisionFacts = {};
        for (let round = 0; round <= keys.length; round += 1) {
          const { missing } = decide(one, known);
          const [next] = missing;
          if (next === undefined) break;
          known = { ...known, [next]: facts[next] };
        }
        expect(decide(one, known).outcome?.id).toBe(decide(one, facts).outcome?.id);
      }),
    );
  });
});
