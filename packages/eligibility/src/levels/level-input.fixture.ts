import fc from "fast-check";
import { STUDENT_GROUPS, type StateIndicator } from "@ssos/model";
import type { LevelInput } from "./level-input.ts";

/** A fact, or null for one that is not given. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const RATES: readonly StateIndicator[] = ["elpi", "grad", "chronic", "susp", "cci"];

const counts = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })).map(([left, right]) => ({ numerator: Math.min(left, right), denominator: Math.max(left, right) }));

const institution = fc.record({
  kind: fc.constantFrom("district", "coe", "charter", "school", "state"),
  suspensionType: fc.constantFrom("ES", "MS", "HS", "ED", "HD", "UD"),
  highSchoolCuts: fc.boolean(),
  alternativeSchool: fc.boolean(),
} as const);

const group = (indicator: StateIndicator) => (indicator === "elpi" ? fc.constantFrom("EL" as const, "LTEL" as const) : fc.constantFrom(...STUDENT_GROUPS));

const year = fc.constantFrom(2017, 2018, 2019, 2022, 2023, 2024, 2025);

const marks = { sizeCount: maybe(fc.nat({ max: 60 })), priorSizeCount: maybe(fc.nat({ max: 60 })), sizeMet: maybe(fc.boolean()), lowParticipation: maybe(fc.boolean()), certified: maybe(fc.boolean()) };

/** Results by counts, as an LEA's own data would have them. */
export const rateInputs: fc.Arbitrary<LevelInput> = fc.constantFrom(...RATES).chain((indicator) =>
  fc
    .record({ dashboardYear: year, group: group(indicator), institution, now: counts, before: maybe(counts), ...marks })
    .map(({ now, before, ...rest }) => ({ ...rest, indicator, ...now, priorNumerator: before?.numerator ?? null, priorDenominator: before?.denominator ?? null })),
);

const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);

/** Academic results by average distance from standard, with or without a printed change. */
export const averageInputs: fc.Arbitrary<LevelInput> = fc.record({
  indicator: fc.constantFrom("ela" as const, "math" as const),
  dashboardYear: year,
  group: fc.constantFrom(...STUDENT_GROUPS),
  institution,
  status: maybe(tenths(-250, 150)),
  priorStatus: maybe(tenths(-250, 150)),
  change: maybe(tenths(-60, 60)),
  unrounded: fc.boolean(),
  denominator: maybe(fc.integer({ min: 0, max: 400 })),
  priorDenominator: maybe(fc.integer({ min: 0, max: 400 })),
  sizeMet: maybe(fc.boolean()),
  priorSizeMet: maybe(fc.boolean()),
  pairShareMethod: maybe(fc.constantFrom("", "2")),
  lowestScoresAdded: maybe(fc.nat({ max: 20 })),
});

/** Any result. */
export const levelInputs: fc.Arbitrary<LevelInput> = fc.oneof(rateInputs, averageInputs);
