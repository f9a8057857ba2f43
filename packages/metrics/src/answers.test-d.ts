import { describe, expectTypeOf, it } from "vitest";
import { controlChart, identifiedCounts, matchedEffect, recordsFromLists, summariseSupport, type AssistanceRecord, type Estimate, type MatchedEffect, type SupportSummary, type YearCounts } from "./index.ts";

describe("answers", () => {
  it("give an effect only where the question was answered", () => {
    const answer = matchedEffect([]);
    expectTypeOf(answer).not.toHaveProperty("effect");
    if (answer.answered) {
      expectTypeOf(answer).toEqualTypeOf<MatchedEffect>();
      expectTypeOf(answer.effect).toEqualTypeOf<Estimate>();
    } else expectTypeOf(answer.refusals[0]?.code).extract<string>().toEqualTypeOf<"nothing-to-compare" | "too-few-identified" | "too-few-comparisons" | "baseline-not-alike" | "trends-differ-before" | "assignment-not-by-cut" | "no-earlier-year" | "covariates-not-usable" | "duplicate-observation">();
  });

  it("do not let limits be read off a refused control chart", () => {
    const chart = controlChart([], { kind: "p" });
    expectTypeOf(chart).not.toHaveProperty("points");
  });

  it("take plain records and give plain counts", () => {
    expectTypeOf(recordsFromLists([]).records).toEqualTypeOf<readonly AssistanceRecord[]>();
    expectTypeOf(identifiedCounts([], 2023)).toEqualTypeOf<YearCounts>();
    expectTypeOf(summariseSupport([], [])).toEqualTypeOf<SupportSummary>();
    // @ts-expect-error -- there was no Dashboard in 2020
    identifiedCounts([], 2020);
  });
});
