import { checkArgument, DASHBOARD_YEARS, minimumSizeOf, SsosError, STATE_INDICATORS, STUDENT_GROUPS, type DashboardFacts, type DashboardYear, type IndicatorResult, type LeaFacts, type LeaKind, type Level, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import type { PackedDashboard, PackedFacts } from "./any-facts.ts";
import { checkedFacts, dashboardOf } from "./checked-facts.ts";
import { sizeMet } from "./level-counts.ts";
import { LEVEL_TRUTHS, levelTests, readLevelTruths, type LevelTests } from "./level-truths.ts";

/**
 * Packs what criteria ask of the facts of LEAs, the levels and sizes, into less than 400 bytes an LEA and Dashboard.
 *
 * **When to use** to determine the same LEAs again and again, as when criteria are compared, or to hand many LEAs to a
 * worker: {@link determineAll} of packed facts gives the same answers without walking the records. For one pass,
 * determine the facts themselves; only their traces name the rows.
 *
 * @param facts - facts of each LEA; they are not changed, and later changes to them are not seen
 * @returns in the same order
 * @throws SsosError `wrong-argument` where JavaScript hands in something else than facts
 * @throws SsosError `not-a-level` for a colour or status that is not a level of 0 to 5
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const results = { SWD: { ela: { colour: 1 }, math: { colour: 2 }, susp: { colour: 1 } } } as const
 * const packed = packFacts([{ lea, dashboards: { 2023: { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results } } }])
 * determineAll(packed, { dashboardYear: 2023 }).map(({ outcome }) => outcome) // => ["eligible"]
 * ```
 */
export function packFacts(facts: readonly LeaFacts[]): PackedFacts[] {
  const readings = new Map<string, LevelTests>();
  const readingOf = (kind: LeaKind, year: DashboardYear): LevelTests => {
    const key = `${kind} ${year}`;
    const known = readings.get(key) ?? levelTests(EVERY_TEST, STUDENT_GROUPS, (group) => minimumSizeOf(group, kind, year) ?? Infinity);
    readings.set(key, known);
    return known;
  };
  checkArgument(facts, "facts", "list");
  return facts.map((entry, index) => {
    const { lea } = checkedFacts(entry, index);
    const packed: Partial<Record<DashboardYear, PackedDashboard>> = {};
    for (const year of DASHBOARD_YEARS) {
      const dashboard = dashboardOf(entry, year);
      if (dashboard === undefined) continue;
      if ("truths" in dashboard) {
        packed[year] = dashboard;
        continue;
      }
      const { indicatorsGiven, results, localIndicators, dataSubmission } = dashboard;
      const reading = readingOf(lea.kind, year);
      const truths = new Uint16Array(LEVEL_TRUTHS);
      readLevelTruths(truths, reading, dashboard);
      packed[year] = { indicatorsGiven, levels: packLevels(results, reading, `${lea.cds}/${year}`), truths, ...(localIndicators === undefined ? {} : { localIndicators }), ...(dataSubmission === undefined ? {} : { dataSubmission }) };
    }
    return { lea, dashboards: packed };
  });
}

const EVERY_TEST: readonly LevelTest[] = STATE_INDICATORS.flatMap((indicator) => (["colour", "status"] as const).flatMap((measure) => ([1, 2] as const).map((worstLevels) => ({ indicator, measure, worstLevels }))));

function packLevels(results: DashboardFacts["results"], { groupByCode }: LevelTests, place: string): Uint16Array {
  const levels = new Uint16Array(STUDENT_GROUPS.length * STATE_INDICATORS.length);
  for (const group of STUDENT_GROUPS) {
    const ofGroup = results[group];
    if (ofGroup === undefined) continue;
    const minimumSize = groupByCode.get(group)?.minimumSize ?? Infinity;
    for (const indicator of STATE_INDICATORS) {
      const result = ofGroup[indicator];
      if (result !== undefined) levels[levelAt(group, indicator)] = packResult(result, minimumSize, `${place}/${group}/${indicator}`);
    }
  }
  return levels;
}

/** Where a result stands among packed levels. @internal */
export const levelAt = (group: StudentGroup, indicator: StateIndicator): number => STUDENT_GROUPS.indexOf(group) * STATE_INDICATORS.length + STATE_INDICATORS.indexOf(indicator);

// A packed result, from the lowest bit: 1 bit that there is a row, 3 bits each for colour and status (the level plus one,
// 0 not given), 2 bits each for the minimum size and for the mark of lists that say only Red or not (1 yes, 2 no, 0 not given).
const [COLOUR, STATUS, SIZE, RED] = [1, 4, 7, 9];


function packResult(result: IndicatorResult, minimumSize: number, place: string): number {
  const size = { yes: 1, no: 2, unknown: 0 }[sizeMet(result, minimumSize)];
  const red = result.red === undefined ? 0 : result.red ? 1 : 2;
  return 1 | (packedLevel(result.colour, place) << COLOUR) | (packedLevel(result.statusLevel, place) << STATUS) | (size << SIZE) | (red << RED);
}

function packedLevel(level: Level | null | undefined, column: string): number {
  if (level === undefined || level === null) return 0;
  if (!(Number.isInteger(level) && level >= 0 && level <= 5)) throw new SsosError("not-a-level", { found: String(level), expected: "a whole number from 0 to 5", column });
  return level + 1;
}

/** How many numbers {@link measured} may give: 0 to one less. @internal */
export const MEASURED = 128;

/** The part of a packed result that tests of a measure look at. @internal */
export function measured(packed: number, measure: LevelTest["measure"]): number {
  const red = packed >> RED;
  return measure === "colour" ? (red << 3) | ((packed >> COLOUR) & 7) : (red << 5) | ((packed >> STATUS) & 31);
}

/** What a packed result says; undefined for 0, where there is no row. @internal */
export function unpackResult(packed: number): IndicatorResult | undefined {
  if (packed === 0) return undefined;
  const [colour, status, size, red] = [(packed >> COLOUR) & 7, (packed >> STATUS) & 7, (packed >> SIZE) & 3, (packed >> RED) & 3];
  return {
    ...(colour === 0 ? {} : { colour: (colour - 1) as Level }),
    ...(status === 0 ? {} : { statusLevel: (status - 1) as Level }),
    ...(size === 0 ? {} : { sizeMet: size === 1 }),
    ...(red === 0 ? {} : { red: red === 1 }),
  };
}

/** The result of a group on an indicator; undefined where there is no row. @internal */
export function resultOf(dashboard: DashboardFacts | PackedDashboard, group: StudentGroup, indicator: StateIndicator): IndicatorResult | undefined {
  return "levels" in dashboard ? unpackResult(dashboard.levels[levelAt(group, indicator)] ?? 0) : dashboard.results[group]?.[indicator];
}
