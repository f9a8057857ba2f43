import { STATE_INDICATORS, STUDENT_GROUPS, type DashboardFacts, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import { indicatorNumber } from "./indicator-number.ts";
import { levelCounts } from "./level-counts.ts";

/**
 * For every level test, the groups in which it holds and those in which a missing fact leaves it open:
 * two numbers a test, bit g for group g of `STUDENT_GROUPS`. A rule is then asked of all groups at once.
 * @internal
 */
export type LevelTruths = Uint16Array;

/** Two numbers for each indicator, measure (colour, status) and number of worst levels (1, 2). @internal */
export const LEVEL_TRUTHS = STATE_INDICATORS.length * 2 * 2 * 2;

/** Where the groups of a test stand: those in which it holds, and after them those in which it is open. @internal */
export function truthsAt({ indicator, measure, worstLevels }: LevelTest): number {
  return ((indicatorNumber(indicator) * 2 + (measure === "colour" ? 0 : 1)) * 2 + (worstLevels - 1)) * 2;
}

/** @internal */
export interface TestToRead {
  readonly test: LevelTest;
  readonly at: number;
}

/** @internal */
export interface GroupToRead {
  readonly bit: number;
  readonly minimumSize: number;
}

/** Which tests are asked of which groups. @internal */
export interface LevelTests {
  readonly tests: readonly TestToRead[];
  /** The same by `indicatorNumber`; none where nothing tests the indicator. */
  readonly byIndicator: readonly (readonly TestToRead[] | undefined)[];
  readonly groupByCode: ReadonlyMap<string, GroupToRead>;
  /** All of the groups. */
  readonly groupBits: number;
}

/** @internal */
export function levelTests(tests: readonly LevelTest[], groups: readonly StudentGroup[], minimumSize: (group: StudentGroup) => number): LevelTests {
  const toRead = tests.map((test): TestToRead => ({ test, at: truthsAt(test) }));
  const of = (indicator: StateIndicator) => toRead.filter(({ test }) => test.indicator === indicator);
  const groupByCode = new Map<string, GroupToRead>(groups.map((group) => [group, { bit: groupBit(group), minimumSize: minimumSize(group) }]));
  return { tests: toRead, byIndicator: STATE_INDICATORS.map((indicator) => (of(indicator).length === 0 ? undefined : of(indicator))), groupByCode, groupBits: groups.reduce((bits, group) => bits | groupBit(group), 0) };
}

/** @internal */
export const groupBit = (group: StudentGroup): number => 1 << STUDENT_GROUPS.indexOf(group);

/** Reads the results of a Dashboard into the truths of the tests; other tests' are left alone. @internal */
export function readLevelTruths(truths: LevelTruths, { tests, byIndicator, groupByCode, groupBits }: LevelTests, { indicatorsGiven, results }: DashboardFacts): void {
  let anyNotGiven = false;
  for (const { test, at } of tests) {
    const given = indicatorsGiven.includes(test.indicator);
    truths[at] = 0;
    // Where a file was given, no row means no result.
    truths[at + 1] = given ? 0 : groupBits;
    if (!given) anyNotGiven = true;
  }
  // Over the results that there are: asking an object for what it does not have is the slowest of questions.
  for (const code in results) {
    const group = groupByCode.get(code);
    if (group === undefined) continue;
    const { bit, minimumSize } = group;
    const ofGroup = results[code as StudentGroup];
    for (const indicator in ofGroup) {
      const asked = byIndicator[indicatorNumber(indicator)];
      const result = ofGroup[indicator as StateIndicator];
      if (asked === undefined || result === undefined) continue;
      for (const { test, at } of asked) {
        if (anyNotGiven) add(truths, at + 1, 0, bit);
        const truth = levelCounts(result, test, minimumSize);
        if (truth === "yes") add(truths, at, bit, 0);
        else if (truth === "unknown") add(truths, at + 1, bit, 0);
      }
    }
  }
}

function add(truths: LevelTruths, at: number, bits: number, without: number): void {
  truths[at] = ((truths[at] ?? 0) & ~without) | bits;
}
