import { isCountyOfficeCds, type LeaKind } from "@ssos/model";
import type { IndicatorDetails, IndicatorRecord } from "@ssos/model/files";
import { isAverage } from "./is-average.ts";
import type { LevelInput, LevelInstitution } from "./level-input.ts";

/** The details of a row that levels and their comparison look at: reading these alone is faster (option `details` of the readers). */
export const LEVEL_DETAILS: readonly (keyof IndicatorDetails)[] = [
  "highSchoolCuts",
  "pairShareMethod",
  "lowestScoresAdded",
  "disabilityCodeCount",
  "priorDisabilityCodeCount",
  "testers",
  "priorTesters",
  "below50Percent",
  "below95Percent",
  "certifyFlag",
  "priorCertifyFlag",
  "dataErrorFlag",
];

/**
 * Takes a row of a Dashboard file as the facts of a level.
 *
 * The row's published levels stay behind: the level is computed anew. A blank mark (`hscutpoints`, `flag95pct`, `certifyflag`)
 * means no, by the record layouts.
 *
 * @param record - a row as the reader gives it, with its details or those of `LEVEL_DETAILS`
 * @example
 * ```ts
 * levelInputOf({ dashboardYear: 2023, indicator: "susp", cds: "27102720000000", recordType: "lea", schoolName: "", districtName: "Monterey County Office of Education", countyName: "Monterey", charter: false, countyOffice: false, alternativeSchool: false, group: "ALL", row: { file: "susp.txt", line: 2 }, statusLevel: null, changeLevel: null, colour: null, box: null, status: 3.5, priorStatus: null, change: null, numerator: 7, denominator: 200, priorNumerator: null, priorDenominator: null, sizeMet: null, priorSizeMet: null, accountabilityMet: null, suspensionType: "UD" }).institution.kind // => "coe"
 * ```
 */
export function levelInputOf(record: IndicatorRecord): LevelInput {
  const { indicator, details = NO_DETAILS } = record;
  // Each detail is asked of the indicators that can have it: the details of different files have different shapes.
  const academic = isAverage(indicator);
  const learners = indicator === "elpi";
  return {
    dashboardYear: record.dashboardYear,
    indicator,
    group: record.group,
    institution: institutionOf(record, academic && indicator !== "science" ? (details.highSchoolCuts ?? false) : null),
    numerator: record.numerator,
    denominator: record.denominator,
    priorNumerator: record.priorNumerator,
    priorDenominator: record.priorDenominator,
    status: record.status,
    priorStatus: record.priorStatus,
    change: record.change,
    sizeCount: (learners ? details.testers : academic ? details.disabilityCodeCount : null) ?? null,
    priorSizeCount: (learners ? details.priorTesters : academic ? details.priorDisabilityCodeCount : null) ?? null,
    sizeMet: record.sizeMet,
    priorSizeMet: record.priorSizeMet,
    lowParticipation: learners ? (details.below50Percent ?? details.below95Percent ?? null) : null,
    pairShareMethod: (academic ? details.pairShareMethod : null) ?? null,
    lowestScoresAdded: (academic ? details.lowestScoresAdded : null) ?? null,
    certified: typeof details.certifyFlag === "boolean" ? !details.certifyFlag : null,
    row: record.row,
  };
}

const NO_DETAILS: IndicatorDetails = {};

function institutionOf({ recordType, charter, cds, suspensionType, alternativeSchool }: IndicatorRecord, highSchoolCuts: boolean | null): LevelInstitution {
  const kind: LeaKind | "school" | "state" = recordType === "state" ? "state" : recordType === "school" ? (charter ? "charter" : "school") : isCountyOfficeCds(cds) ? "coe" : "district";
  return { kind, suspensionType, highSchoolCuts, alternativeSchool };
}
