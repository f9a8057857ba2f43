import { describe, expect, it } from "vitest";
import { isSsosError } from "@ssos/model";
import { alignmentScores } from "./alignment-score.ts";
import { DESIGN_PRINCIPLES } from "./design-principles.ts";
import { FEEDBACK_MINIMUM, summariseFeedback, type FeedbackResponse } from "./feedback.ts";
import { leaderKnowledge } from "./leader-knowledge.ts";
import { mutualAccountability } from "./mutual-accountability.ts";
import { providerCapacity } from "./provider-capacity.ts";
import { rateRubric } from "./rate-rubric.ts";
import { raterAgreement } from "./rater-agreement.ts";
import { resourceReach } from "./resource-use.ts";

describe("the rubric", () => {
  const rating = (principle: string, rater: string, level: number | null, evidence = ["x"]) => ({ principle, rater, level, evidence });

  it("has eight principles with four levels each", () => {
    expect(DESIGN_PRINCIPLES).toHaveLength(8);
    for (const { levels } of DESIGN_PRINCIPLES) expect(new Set(levels).size).toBe(4);
  });

  it("takes the lower middle level, and notices raters far apart", () => {
    const { results, findings } = rateRubric([rating("equity", "A", 1), rating("equity", "B", 3), rating("context", "A", 2), rating("context", "B", 3)]);
    expect(results.find(({ principle }) => principle === "equity")?.level).toBe(1);
    expect(results.find(({ principle }) => principle === "context")?.level).toBe(2);
    expect(findings.filter(({ code }) => code === "raters-far-apart").map(({ place }) => place.path)).toEqual(["equity"]);
  });

  it("leaves open what was not rated, could not be told, or has no evidence", () => {
    const { results, findings } = rateRubric([rating("equity", "A", null), rating("context", "A", 4, []), rating("agency", "A", 5), rating("nonsense", "A", 2), rating("quality", "A", 2), rating("quality", "A", 4)]);
    expect(results.filter(({ level }) => level !== null).map(({ principle, level }) => [principle, level])).toEqual([["quality", 2]]);
    expect(findings.map(({ code }) => code).filter((code) => code !== "not-rated")).toEqual(["no-evidence", "level-out-of-range", "unknown-principle", "rated-twice"]);
  });
});

describe("raterAgreement", () => {
  it("gives Cohen's kappa of a worked table", () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: agreement 0.7, by chance 0.5, kappa 0.4.
    const first = [...Array<number>(25).fill(1), ...Array<number>(25).fill(0)];
    const second = [...Array<number>(20).fill(1), ...Array<number>(5).fill(0), ...Array<number>(10).fill(1), ...Array<number>(15).fill(0)];
    const agreement = raterAgreement(first, second);
    expect(agreement?.exact).toBeCloseTo(0.7, 12);
    expect(agreement?.kappa).toBeCloseTo(0.4, 12);
  });

  it("refuses seven, and has no kappa when nothing varies", () => {
    expect(raterAgreement(Array<number>(7).fill(1), Array<number>(7).fill(1))).toBeUndefined();
    expect(raterAgreement(Array<number>(8).fill(1), Array<number>(8).fill(1))).toEqual({ compared: 8, exact: 1, kappa: null });
    expect(raterAgreement([null, ...Array<number>(7).fill(1)], Array<number>(8).fill(1))).toBeUndefined();
  });
});

describe("feedback", () => {
  const answer = (respondent: string, quality: number | null): FeedbackResponse => ({ respondent, provider: "A", side: "recipient", period: "p", answers: { quality } });
  const five = [1, 2, 3, 4, 5].map((value, index) => answer(String(index), value));

  it("hides fewer than five answers, and shows five", () => {
    expect(FEEDBACK_MINIMUM).toBe(5);
    expect(summariseFeedback(five.slice(0, 4)).results[0]).toMatchObject({ answers: null, median: null, agree: null });
    expect(summariseFeedback(five).results[0]).toMatchObject({ answers: 5, median: 3, agree: { value: 0.4 } });
  });

  it("does not count no answer as a bad one, nor answers off the scale, nor second ones", () => {
    const { results, findings } = summariseFeedback([...five, answer("x", null), answer("y", 6), answer("0", 5)]);
    expect(results[0]?.answers).toBe(5);
    expect(findings.map(({ code }) => code)).toEqual(["answer-out-of-scale", "answered-twice"]);
  });
});

describe("mutualAccountability", () => {
  const commitment = (by: "provider" | "recipient", done: string | null | undefined, evidence = ["x"]) => ({ by, what: "x", due: "2024-02-01", evidence, ...(done === undefined ? {} : { done }) });

  it("tells in time from late on the due day, and not known from open", () => {
    const { provider } = mutualAccountability([commitment("provider", "2024-02-01"), commitment("provider", "2024-02-02"), commitment("provider", null), commitment("provider", undefined), commitment("provider", "2024-01-01", [])], "2024-02-02");
    expect(provider).toEqual({ due: 5, keptInTime: 1, keptLate: 1, open: 1, notKnown: 2, inTime: 1 / 3 });
  });

  it("does not hold anyone to what is due later, and names one-sided agreements", () => {
    const early = mutualAccountability([commitment("provider", null)], "2024-01-31");
    expect(early.provider).toMatchObject({ due: 0, inTime: null });
    expect(early.balance).toBe("one-sided");
    expect(mutualAccountability([], "2024-01-31").balance).toBe("none");
  });

  it("refuses a date that is none", () => {
    let code: string | undefined;
    try {
      mutualAccountability([], "2024-02-30");
    } catch (error) {
      code = isSsosError(error) ? error.code : undefined;
    }
    expect(code).toBe("invalid-date");
  });
});

describe("alignmentScores", () => {
  const finding = (code: string, path: string, severity: "error" | "warning" | "info" = "error") => ({ code, severity, place: { path }, message: "" });
  it("counts a place once, infos never, and other codes not", () => {
    const findings = [finding("a", "1"), finding("a", "1", "warning"), finding("a", "2", "info"), finding("b", "1", "warning"), finding("z", "1")];
    expect(alignmentScores(findings, [{ area: "x", codes: ["a", "b"], made: 8 }])).toEqual([{ area: "x", made: 8, errors: 1, warnings: 1, clear: 0.75 }]);
  });

  it("gives no score without a check, and never below zero", () => {
    expect(alignmentScores([], [{ area: "x", codes: [], made: 0 }])[0]?.clear).toBeNull();
    expect(alignmentScores([finding("a", "1"), finding("a", "2")], [{ area: "x", codes: ["a"], made: 1 }])[0]?.clear).toBe(0);
  });
});

describe("providers, leaders and resources", () => {
  it("do not take unknown days for none", () => {
    expect(providerCapacity([{ id: "A", staffDays: null, expertise: [] }], [{ provider: "A", cds: "1", days: null, expertise: ["x"] }])).toEqual([{ provider: "A", leas: 1, daysNeeded: 0, daysOpen: 1, load: null, lacking: [{ expertise: "x", leas: 1 }] }]);
  });

  it("do not take no answer for a wrong one", () => {
    const answers = [true, true, true, true, null].map((right) => ({ question: "ccee", newLeader: false, right }));
    expect(leaderKnowledge(answers).find(({ question }) => question === "ccee")?.others).toBeNull();
    expect(leaderKnowledge([...answers, { question: "ccee", newLeader: false, right: true }]).find(({ question }) => question === "ccee")?.others?.value).toBe(1);
  });

  it("count an LEA at its furthest stage, and reach among those it is meant for alone", () => {
    const { resources, findings } = resourceReach([{ resource: "g", cds: "1", stage: "used-again" }, { resource: "g", cds: "1", stage: "opened" }, { resource: "g", cds: "9", stage: "used" }], { g: ["1", "2"], h: [] });
    expect(resources).toEqual([
      { resource: "g", leas: { "told-of": 2, opened: 2, used: 2, "used-again": 1 }, reach: 0.5 },
      { resource: "h", leas: { "told-of": 0, opened: 0, used: 0, "used-again": 0 }, reach: null },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["not-meant-for"]);
  });
});
