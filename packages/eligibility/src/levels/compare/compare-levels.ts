import { STATE_INDICATORS, type Level } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";
import { explainLevel } from "../explain/explain-level.ts";
import { levelInputOf } from "../level-input-of.ts";
import type { PerformanceLevel } from "../level-input.ts";
import type { LevelRulesByYear } from "../level-rules.ts";
import { performanceLevel } from "../performance-level.ts";
import { causeOf } from "./cause-of.ts";
import type { LevelComparison, LevelDifference, LevelKind } from "./level-difference.ts";
import { publishedTrace } from "./published-trace.ts";

/** Gathers a comparison row by row, for files that are read as a stream. */
export interface LevelComparer {
  readonly add: (record: IndicatorRecord) => void;
  readonly result: () => LevelComparison;
}

const FIELDS = { status: "statusLevel", change: "changeLevel", colour: "colour" } as const;
const KINDS: readonly LevelKind[] = ["status", "change", "colour"];

/**
 * Starts a comparison of published levels with the rules, to which rows are added one by one.
 *
 * **When to use** with `scan` on a statewide year, whose records need not be kept; `compareLevels` takes records at once.
 *
 * @param rules - rules by Dashboard year, such as `allLevelRules`
 * @example
 * ```ts
 * levelComparer(allLevelRules).result().statuses // => { compared: 0, agree: 0, differ: 0 }
 * ```
 */
export function levelComparer(rules: LevelRulesByYear): LevelComparer {
  const compared = { status: 0, change: 0, colour: 0 };
  const differ = { status: 0, change: 0, colour: 0 };
  const unpublished = { status: 0, change: 0, colour: 0 };
  const differences: LevelDifference[] = [];
  let notCompared = 0;
  const add = (record: IndicatorRecord): void => {
    if (record.supplement !== undefined) return;
    const computed = performanceLevel(levelInputOf(record), rules);
    for (const what of KINDS) {
      const field = FIELDS[what];
      const published = record[field] ?? 0;
      if (published === 0) {
        if (computed[field] !== 0 && record.group !== null) unpublished[what] += 1;
        continue;
      }
      if (computed.findings[0]?.code === "table-not-known") {
        notCompared += 1;
        continue;
      }
      compared[what] += 1;
      if (computed[field] === published) continue;
      differ[what] += 1;
      differences.push(differenceOf(record, what, published, computed, rules));
    }
  };
  const count = (what: LevelKind) => ({ compared: compared[what], agree: compared[what] - differ[what], differ: differ[what] });
  const result = (): LevelComparison => ({
    statuses: count("status"),
    changes: count("change"),
    colours: count("colour"),
    differences: differences.toSorted(byKey),
    notCompared,
    unpublished: { statuses: unpublished.status, changes: unpublished.change, colours: unpublished.colour },
  });
  return { add, result };
}

/**
 * Recomputes every published level of a set of rows and lists each disagreement with the reasons of both sides.
 *
 * Compared are the levels that the State publishes (a blank or 0 is none), of all groups that a file holds, also those that
 * accountability does not count. Supplements (grade 11, five-year rates) have no levels and are passed over.
 *
 * **When to use** to check a file, or these rules, before anybody relies on them.
 *
 * @param records - rows of Dashboard files with their details, in any order
 * @param rules - rules by Dashboard year, such as `allLevelRules`
 * @example
 * ```ts
 * compareLevels([], allLevelRules).differences // => []
 * ```
 */
export function compareLevels(records: Iterable<IndicatorRecord>, rules: LevelRulesByYear): LevelComparison {
  const comparer = levelComparer(rules);
  for (const record of records) comparer.add(record);
  return comparer.result();
}

function differenceOf(record: IndicatorRecord, what: LevelKind, published: Level, computed: PerformanceLevel, rules: LevelRulesByYear): LevelDifference {
  const { dashboardYear, indicator, cds, row } = record;
  return {
    dashboardYear,
    indicator,
    cds,
    group: record.group ?? record.otherGroup ?? "",
    what,
    published,
    computed: computed[FIELDS[what]],
    cause: causeOf(record, what, computed, rules),
    row,
    computedTrace: explainLevel(levelInputOf(record), rules).trace,
    publishedTrace: publishedTrace(record, what, rules),
  };
}

function byKey(left: LevelDifference, right: LevelDifference): number {
  const text = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return (
    left.dashboardYear - right.dashboardYear ||
    STATE_INDICATORS.indexOf(left.indicator) - STATE_INDICATORS.indexOf(right.indicator) ||
    text(left.cds, right.cds) ||
    text(left.group, right.group) ||
    KINDS.indexOf(left.what) - KINDS.indexOf(right.what)
  );
}
