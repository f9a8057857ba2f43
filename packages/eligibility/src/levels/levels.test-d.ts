import { expectTypeOf, test } from "vitest";
import type { GivenLevel, Level } from "@ssos/model";
import { compareLevels, distanceToColour, explainLevel, levelByCuts, performanceLevel, type LevelComparison, type LevelFindingCode, type LevelInput, type LevelRulesByYear } from "../index.ts";

declare const rules: LevelRulesByYear;

test("levels are codes, findings are exported unions", () => {
  const level = performanceLevel({ dashboardYear: 2023, indicator: "susp", institution: { kind: "district" } }, rules);
  expectTypeOf(level.colour).toEqualTypeOf<Level>();
  expectTypeOf(level.findings[0]?.code).toEqualTypeOf<LevelFindingCode | undefined>();
  expectTypeOf(levelByCuts(1, [1, 2, 3, 4], "higher-is-better")).toEqualTypeOf<GivenLevel>();
  expectTypeOf(explainLevel).parameters.toEqualTypeOf<[LevelInput, LevelRulesByYear]>();
  expectTypeOf(compareLevels([], rules)).toEqualTypeOf<LevelComparison>();
});

test("wrong inputs do not compile", () => {
  const result: LevelInput = { dashboardYear: 2023, indicator: "susp", institution: { kind: "district" } };
  // @ts-expect-error -- an indicator that is none of the State's
  performanceLevel({ ...result, indicator: "attendance" }, rules);
  // @ts-expect-error -- counts are numbers; the readers turn cells into them
  performanceLevel({ ...result, numerator: "12" }, rules);
  // @ts-expect-error -- the institution decides the table and cannot be left out
  performanceLevel({ dashboardYear: 2023, indicator: "susp" }, rules);
  // @ts-expect-error -- colours are named
  distanceToColour({ result, target: 2 }, rules);
  // @ts-expect-error -- results cannot be written to
  performanceLevel(result, rules).colour = 5;
});
