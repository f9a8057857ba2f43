import type { DashboardFacts, IndicatorResult, LeaFacts } from "../accountability/facts.ts";
import { STATE_INDICATORS, type StateIndicator } from "../accountability/state-indicator.ts";
import { checkArgument } from "../findings/check-argument.ts";
import type { Lea } from "../institutions/lea.ts";
import { leaKindOf } from "../institutions/ownership-code.ts";
import { isStudentGroup, type StudentGroup } from "../students/student-group.ts";
import type { DashboardYear } from "../time/dashboard-year.ts";
import type { IndicatorRecord } from "./indicator-record.ts";
import type { DashboardReading } from "./read-dashboard.ts";
import type { RejectedRow } from "./scan-options.ts";

/** What {@link factsFromRecords} may be told besides the records. */
export interface FactsOptions {
  /** LEAs with their kinds and names, as from a directory; they come out even without a row. Others are derived from their rows. */
  readonly leas?: readonly Lea[];
  /** Which indicators' files were given, by year; without it, those of which there is any record. */
  readonly given?: DashboardReading["given"];
  /** Rows that could not be used: their facts are not given, rather than absent. */
  readonly rejected?: readonly RejectedRow[];
}

type Results = Partial<Record<StudentGroup, Partial<Record<StateIndicator, IndicatorResult>>>>;
interface Building {
  lea: Lea;
  readonly years: Map<DashboardYear, { readonly results: Results; readonly notGiven: StateIndicator[] }>;
}

/**
 * Gathers the records of Dashboard files into the facts of each LEA: districts, county offices and charter schools.
 *
 * **When to use** between reading files and determining; a whole {@link DashboardReading} may be handed over,
 * and then files, rejected rows and records go together. Rows of other schools and of the State make no facts.
 * The results are the records themselves, so that nothing is copied.
 *
 * @param source - the reading of a set of files, or records alone
 * @param options - a directory of LEAs; with records alone also what was given and rejected
 * @returns by CDS code; an indicator whose file was given and that has no row for a group is absent, and one whose row
 *   was rejected has a result without values, so that nobody takes the damage for a missing Red
 * @throws SsosError `wrong-argument` for what is neither a list of records nor a reading, such as a promise that was not awaited
 * @example
 * ```ts
 * const content = "cds\trtype\tdistrictname\ttype\tstudentgroup\tstatuslevel\treportingyear\n27660840000000\tD\tKing City Union\tED\tSWD\t1\t2022\n"
 * const [facts] = factsFromRecords(readDashboardSync([{ name: "suspdownload2022.txt", content }]))
 * facts?.lea // => { cds: "27660840000000", name: "King City Union", kind: "district" }
 * facts?.dashboards[2022]?.results.SWD?.susp?.statusLevel // => 1
 * facts?.dashboards[2022]?.indicatorsGiven // => ["susp"]
 * ```
 */
export function factsFromRecords(source: DashboardReading | readonly IndicatorRecord[], options: FactsOptions = {}): LeaFacts[] {
  if (!Array.isArray(source)) checkArgument(source, "source", { records: "list", given: "object", rejected: "list" });
  const [records, given, rejected] = "records" in source ? [source.records, options.given ?? source.given, options.rejected ?? source.rejected] : [source, options.given ?? givenBy(source), options.rejected ?? []];
  const leas = new Map<string, Building>();
  for (const lea of options.leas ?? []) leas.set(lea.cds, { lea, years: new Map() });

  const named: ReadonlySet<string> = new Set(leas.keys());
  let current: Building | undefined;
  for (const record of records) {
    if (typeof Object(record).cds !== "string") checkArgument(record, `records[${records.indexOf(record)}]`, { cds: "text" });
    if (record.group === null || record.supplement !== undefined || record.recordType === "state") continue;
    // The mark of charter schools is asked of every row, as the selection does, so that the rows' order decides nothing.
    if (record.recordType === "school" && !record.charter && !named.has(record.cds)) continue;
    if (current?.lea.cds !== record.cds) {
      current = leas.get(record.cds);
      if (current === undefined) {
        const lea = leaOf(record);
        if (lea === undefined) continue;
        current = { lea, years: new Map() };
        leas.set(record.cds, current);
      }
    }
    const { results } = yearOf(current, record.dashboardYear);
    (results[record.group] ??= {})[record.indicator] = record;
  }
  for (const row of rejected) markNotGiven(leas, row);

  const years = (Object.keys(given).map(Number) as DashboardYear[]).sort((left, right) => left - right);
  return [...leas.values()]
    .sort((left, right) => (left.lea.cds < right.lea.cds ? -1 : left.lea.cds > right.lea.cds ? 1 : 0))
    .map(({ lea, years: found }) => {
      const dashboards: Partial<Record<DashboardYear, DashboardFacts>> = {};
      for (const year of years) {
        const facts = found.get(year);
        const indicators = given[year] ?? [];
        dashboards[year] = { indicatorsGiven: facts === undefined || facts.notGiven.length === 0 ? indicators : indicators.filter((indicator) => !facts.notGiven.includes(indicator)), results: facts?.results ?? {} };
      }
      return { lea, dashboards };
    });
}

function yearOf(building: Building, year: DashboardYear): { readonly results: Results; readonly notGiven: StateIndicator[] } {
  const known = building.years.get(year);
  if (known !== undefined) return known;
  const made = { results: {}, notGiven: [] };
  building.years.set(year, made);
  return made;
}

/** A damaged row leaves a result without values; one that does not say its group leaves the whole indicator open for the LEA. */
function markNotGiven(leas: ReadonlyMap<string, Building>, { kind, cds, group, file, line }: RejectedRow): void {
  const building = cds === undefined ? undefined : leas.get(cds);
  const { subject, supplement, dashboardYear } = kind;
  if (building === undefined || subject === "enrolment" || supplement !== undefined) return;
  const { results, notGiven } = yearOf(building, dashboardYear);
  if (group === undefined) {
    if (!notGiven.includes(subject)) notGiven.push(subject);
  } else if (isStudentGroup(group)) {
    const result = (results[group] ??= {});
    result[subject] ??= { row: { file, line } };
  }
}

/** An LEA as its own rows describe it: the authorizer and the county of a charter school are left to the code's prefix. */
function leaOf({ cds, charter, schoolName, districtName, countyName }: IndicatorRecord): Lea | undefined {
  const kind = leaKindOf({ cds, charter });
  if (kind === undefined) return undefined;
  const name = (kind === "charter" ? schoolName : districtName) || schoolName;
  return { cds, name, kind, ...(countyName === "" ? {} : { county: countyName }) };
}

function givenBy(records: readonly IndicatorRecord[]): DashboardReading["given"] {
  const found: Partial<Record<DashboardYear, Set<StateIndicator>>> = {};
  for (const { dashboardYear, indicator, supplement } of records) if (supplement === undefined) (found[dashboardYear] ??= new Set()).add(indicator);
  return Object.fromEntries(Object.entries(found).map(([year, indicators]) => [year, STATE_INDICATORS.filter((indicator) => indicators.has(indicator))]));
}
