import { isCountyOfficeCds, type LeaKind } from "@ssos/model";
import type { IndicatorDetails, IndicatorRecord } from "@ssos/model/files";
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
  const { details } = record;
  return {
    dashboardYear: record.dashboardYear,
    indicator: record.indicator,
    group: record.group,
    institution: institutionOf(record),
    numerator: record.numerator,
    denominator: record.denominator,
    priorNumerator: record.priorNumerator,
    priorDenominator: record.priorDenominator,
    status: record.status,
    priorStatus: record.priorStatus,
    change: record.change,
    sizeCount: details?.testers ?? details?.disabilityCodeCount ?? null,
    priorSizeCount: details?.priorTesters ?? details?.priorDisabilityCodeCount ?? null,
    sizeMet: record.sizeMet,
    priorSizeMet: record.priorSizeMet,
    lowParticipation: details?.below50Percent ?? details?.below95Percent ?? null,
    pairShareMethod: details?.pairShareMethod ?? null,
    lowestScoresAdded: details?.lowestScoresAdded ?? null,
    certified: typeof details?.certifyFlag === "boolean" ? !details.certifyFlag : null,
    row: record.row,
  };
}

function institutionOf(record: IndicatorRecord): LevelInstitution {
  const kind: LeaKind | "school" | "state" = record.recordType === "state" ? "state" : record.recordType === "school" ? (record.charter ? "charter" : "school") : isCountyOfficeCds(record.cds) ? "coe" : "district";
  const academic = record.indicator === "ela" || record.indicator === "math";
  return {
    kind,
    suspensionType: record.suspensionType,
    highSchoolCuts: academic ? (record.details?.highSchoolCuts ?? false) : null,
    alternativeSchool: record.alternativeSchool,
  };
}
