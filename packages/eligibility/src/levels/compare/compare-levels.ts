import { STATE_INDICATORS, type Level } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";
import { explainLevel } from "../explain/explain-level.ts";
import { levelInputOf } from "../level-input-of.ts";
import type { PerformanceLevel } from "../level-input.ts";
import type { LevelRulesByYear } from "../level-rules.ts";
import { rowLevels } from "../row-levels.ts";
import { causeOf } from "./cause-of.ts";
import type { LevelComparison, LevelDifference, LevelKind } from "./level-difference.ts";
import { publishedTrace } from "./published-trace.ts";

/** Gathers a comparison row by row, for files that are read as a stream. */
export interface LevelComparer {
  readonly add: (record: IndicatorRecord) => void;
  readonly result: () => LevelComparison;
}

/** How often a level was compared, differed, and was computed where none is published. */
interface Tally {
  readonly what: LevelKind;
  compared: number;
  differ: number;
  unpublished: number;
}

/** How a comparison is kept in bounds. */
export interface CompareLevelsOptions {
  /** How many differences are listed, each with two traces; all are counted. 10,000 unless told: a file of another year differs in every row of the State. */
  readonly differencesListed?: number;
}

const DIFFERENCES_LISTED = 10_000;

const KINDS: readonly LevelKind[] = ["status", "change", "colour"];
const tally = (what: LevelKind): Tally => ({ what, compared: 0, differ: 0, unpublished: 0 });

/**
 * Starts a comparison of published levels with the rules, to which rows are added one by one.
 *
 * **When to use** with `scan` on a statewide year, whose records need not be kept; `compareLevels` takes records at once.
 *
 * @param rules - rules by Dashboard year, such as `allLevelRules`
 * @param options - how many differences are listed
 * @example
 * ```ts
 * levelComparer(allLevelRules).result().statuses // => { compared: 0, agree: 0, differ: 0 }
 * ```
 */
export function levelComparer(rules: LevelRulesByYear, options: CompareLevelsOptions = {}): LevelComparer {
  const { differencesListed = DIFFERENCES_LISTED } = options;
  const [statuses, changes, colours] = [tally("status"), tally("change"), tally("colour")];
  const differences: LevelDifference[] = [];
  const levelOfRow = rowLevels(rules);
  let notCompared = 0;
  let notListed = 0;
  const compare = (counts: Tally, record: IndicatorRecord, published: Level, level: Level, computed: PerformanceLevel): void => {
    if (published === 0) {
      if (level !== 0 && record.group !== null) counts.unpublished += 1;
    } else if (computed.findings[0]?.code === "table-not-known") notCompared += 1;
    else {
      counts.compared += 1;
      if (level === published) return;
      counts.differ += 1;
      if (differences.length >= differencesListed) notListed += 1;
      else differences.push(differenceOf(record, counts.what, published, level, computed, rules));
    }
  };
  const add = (record: IndicatorRecord): void => {
    if (record.supplement !== undefined) return;
    const computed = levelOfRow(record);
    compare(statuses, record, record.statusLevel ?? 0, computed.statusLevel, computed);
    compare(changes, record, record.changeLevel ?? 0, computed.changeLevel, computed);
    compare(colours, record, record.colour ?? 0, computed.colour, computed);
  };
  const count = ({ compared, differ }: Tally) => ({ compared, agree: compared - differ, differ });
  const result = (): LevelComparison => ({
    statuses: count(statuses),
    changes: count(changes),
    colours: count(colours),
    differences: differences.toSorted(byKey),
    notListed,
    notCompared,
    unpublished: { statuses: statuses.unpublished, changes: changes.unpublished, colours: colours.unpublished },
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
 * @param options - how many differences are listed
 * @example
 * ```ts
 * compareLevels([], allLevelRules).differences // => []
 * ```
 */
export function compareLevels(records: Iterable<IndicatorRecord>, rules: LevelRulesByYear, options: CompareLevelsOptions = {}): LevelComparison {
  const comparer = levelComparer(rules, options);
  for (const record of records) comparer.add(record);
  return comparer.result();
}

function differenceOf(record: IndicatorRecord, what: LevelKind, published: Level, level: Level, computed: PerformanceLevel, rules: LevelRulesByYear): LevelDifference {
  const { dashboardYear, indicator, cds, row } = record;
  return {
    dashboardYear,
    indicator,
    cds,
    group: record.group ?? record.otherGroup ?? "",
    what,
    published,
    computed: level,
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
