import { countyOf, PRIORITIES, REGION_NAMES, STATE_INDICATORS, STUDENT_GROUPS, type DashboardYear } from "@ssos/model";
import { geographicAreaOf } from "../directory/geographic-areas.ts";
import { isIdentified, type AssistanceRecord, type AssistanceYear } from "./assistance-record.ts";
import { requireDistinct } from "./count-identified.ts";

/** What identified LEAs can be counted by. */
export const COUNT_DIMENSIONS = ["county", "region", "geographic-area", "group", "priority", "indicator", "method", "groups-met"] as const;

/** A dimension of {@link countIdentifiedBy}. */
export type CountDimension = (typeof COUNT_DIMENSIONS)[number];

/** Identified LEAs of one value of a dimension. */
export interface DimensionCount {
  /** County name, region, area, group code, priority number, indicator, method number or number of groups. */
  readonly value: string;
  readonly districts: number;
  readonly coes: number;
  readonly charters: number;
  /** LEAs of all kinds that the list holds under this value; null where an unidentified LEA has no such value. */
  readonly listed: number | null;
}

/** The answer of {@link countIdentifiedBy}. */
export interface DimensionCounts {
  readonly by: CountDimension;
  readonly year: DashboardYear;
  readonly counts: readonly DimensionCount[];
  /** Identified LEAs for which the dimension is a fact not given: no letters, no method columns, an unknown county. */
  readonly unknown: number;
}

/**
 * Counts identified LEAs by county, region, geographic area, group, priority, indicator or method.
 *
 * An LEA counts once under each value it has, so that groups, priorities and methods add up to more than the LEAs.
 * Regions and geographic areas are not verified; see {@link GEOGRAPHIC_AREAS}.
 *
 * @param records - one record an LEA
 * @param year - a Dashboard year
 * @param by - the dimension
 * @returns values without an identified LEA are left out, save for places, where all listed ones stand
 * @throws SsosError `duplicate-lea`
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2017: { status: "differentiated", groups: { SWD: [4, 5] } } } } as const
 * countIdentifiedBy([record], 2017, "priority").counts.map(({ value, districts }) => [value, districts]) // => [["4", 1], ["5", 1]]
 * countIdentifiedBy([record], 2017, "method").unknown // => 1
 * ```
 */
export function countIdentifiedBy(records: readonly AssistanceRecord[], year: DashboardYear, by: CountDimension): DimensionCounts {
  requireDistinct(records);
  const place = by === "county" || by === "region" || by === "geographic-area";
  const tallies = new Map<string, { districts: number; coes: number; charters: number; listed: number }>();
  let unknown = 0;
  for (const record of records) {
    const entry = record.years[year];
    if (entry === undefined) continue;
    const identified = isIdentified(entry.status) === true;
    const values = place ? placesOf(record, by) : identified ? valuesOf(entry, by) : [];
    if (identified && (values === undefined || values.length === 0)) unknown += 1;
    for (const value of new Set(values ?? [])) {
      const tally = tallies.get(value) ?? { districts: 0, coes: 0, charters: 0, listed: 0 };
      tally.listed += 1;
      if (identified) tally[record.kind === "coe" ? "coes" : record.kind === "charter" ? "charters" : "districts"] += 1;
      tallies.set(value, tally);
    }
  }
  const order = orderOf(by);
  const counts = [...tallies]
    .map(([value, tally]) => ({ value, districts: tally.districts, coes: tally.coes, charters: tally.charters, listed: place ? tally.listed : null }))
    .sort((left, right) => order(left.value) - order(right.value) || (left.value < right.value ? -1 : 1));
  return { by, year, counts, unknown };
}

function placesOf(record: AssistanceRecord, by: CountDimension): string[] {
  const county = countyOf(record.county) ?? countyOf(record.cds);
  if (county === undefined) return [];
  if (by === "county") return [county.name];
  if (by === "region") return [REGION_NAMES[county.region]];
  const area = geographicAreaOf(county.code);
  return area === undefined ? [] : [area.name];
}

/** Undefined where the list does not give the dimension at all. */
function valuesOf(entry: AssistanceYear, by: CountDimension): string[] | undefined {
  const met = Object.entries(entry.groups ?? {}).filter(([, priorities]) => priorities.length > 0);
  switch (by) {
    case "method":
      return entry.methods?.map(String);
    case "indicator":
      return entry.indicators === undefined ? undefined : Object.values(entry.indicators).flat();
    case "group":
      return entry.groups === undefined ? undefined : met.map(([group]) => group);
    case "priority":
      return entry.groups === undefined ? undefined : met.flatMap(([, priorities]) => priorities.map(String));
    default:
      return entry.groups === undefined ? undefined : [String(met.length)];
  }
}

function orderOf(by: CountDimension): (value: string) => number {
  const lists: Partial<Record<CountDimension, readonly (string | number)[]>> = { group: STUDENT_GROUPS, priority: PRIORITIES, indicator: STATE_INDICATORS, method: [1, 2, 3, 4] };
  const list = lists[by]?.map(String);
  return (value) => (list === undefined ? (by === "groups-met" ? Number(value) : 0) : list.indexOf(value));
}
