import type { IndicatorResult } from "../accountability/facts.ts";
import type { Level } from "../accountability/level.ts";
import type { StateIndicator } from "../accountability/state-indicator.ts";
import type { RowPlace } from "../sources/source.ts";
import type { StudentGroup } from "../students/student-group.ts";
import type { DashboardYear } from "../time/dashboard-year.ts";

/** Whether a row is about the whole State, an LEA (district or county office) or a school (charter schools included). */
export type RecordType = "state" | "lea" | "school";

/** The kinds of institution that suspension rates are judged by: elementary, middle, high school or district, unified district. */
export type SuspensionType = "ES" | "MS" | "HS" | "ED" | "HD" | "UD";

/** Files beside the indicators' own: they hold further measures of the same indicator and no levels. */
export type Supplement =
  /** Fall 2017: results of grade 11, published before grade 11 was part of the indicator. */
  | "grade-11"
  /** 2018: the five-year graduation rate of the class of 2016-17. */
  | "five-year-rate"
  /** 2018: the first summative ELPAC, performance levels only. */
  | "elpac-levels";

/** What the rows of all Dashboard files say about themselves. */
export interface RecordEnvelope {
  readonly dashboardYear: DashboardYear;
  /** 14 digits, as in the file. */
  readonly cds: string;
  readonly recordType: RecordType;
  readonly schoolName: string;
  readonly districtName: string;
  readonly countyName: string;
  /** True on charter schools' rows. */
  readonly charter: boolean;
  /** The file's mark for county offices. It is missing on some of their rows (2023, 2024): decide by the CDS code. */
  readonly countyOffice: boolean;
  /** Dashboard Alternative School Status; null in files without the column (2017). */
  readonly alternativeSchool: boolean | null;
  /** The group, in the codes of Dashboard files; null where {@link otherGroup} names a code that accountability does not count. */
  readonly group: StudentGroup | null;
  readonly otherGroup?: string;
  readonly row: RowPlace;
}

/**
 * One row of a Dashboard file of an indicator, in the same form for all years.
 * Null is a blank cell, a column that the year's file does not have, or a level that the reader was asked to leave out; it is never a zero.
 */
export interface IndicatorRecord extends RecordEnvelope, IndicatorResult {
  readonly row: RowPlace;
  readonly indicator: StateIndicator;
  readonly supplement?: Supplement;
  readonly statusLevel: Level | null;
  readonly changeLevel: Level | null;
  readonly colour: Level | null;
  /** The cell of the five-by-five table as the file numbers it: 10 to 250, 0 for none. */
  readonly box: number | null;
  readonly status: number | null;
  readonly priorStatus: number | null;
  readonly change: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly priorNumerator: number | null;
  readonly priorDenominator: number | null;
  /** Current denominator meets the minimum size, by the file's own mark; null where the file has no such mark. */
  readonly sizeMet: boolean | null;
  readonly priorSizeMet: boolean | null;
  /** Minimum size met in both years, by the file's own mark. */
  readonly accountabilityMet: boolean | null;
  /** Suspension rate only. */
  readonly suspensionType: SuspensionType | null;
  /** What the indicator's file says beyond the columns above; absent when the reader was asked to leave it out. */
  readonly details?: IndicatorDetails;
  /** All cells as the file spells them; kept on demand, for writing the file back. */
  readonly cells?: readonly string[];
}

/** Further columns by indicator and year. Absent: the file has no such column; null: the cell is blank. */
export interface IndicatorDetails {
  /** The group's share of all pupils, in percent (college/career). */
  readonly groupPercent?: number | null;
  /** Fewer than 150: the three-by-five method was used (columns `smalldenom`, `safetynet`). */
  readonly smallPopulation?: boolean | null;
  /** High school cut points were used (`hscutpoints`). */
  readonly highSchoolCuts?: boolean | null;
  readonly pairShareMethod?: string | null;
  /** Points taken off for participation (2018, 2019). */
  readonly adjustment?: number | null;
  readonly priorAdjustment?: number | null;
  /** 2018, academic results of students with disabilities: those with a disability code that year, whom the minimum size counts. The denominator also holds pupils who left special education within two years. */
  readonly disabilityCodeCount?: number | null;
  readonly priorDisabilityCodeCount?: number | null;
  readonly noTest?: boolean | null;
  /** Participation: enrolled, tested, rate in percent. */
  readonly participationEnrolled?: number | null;
  readonly participationTested?: number | null;
  readonly participationRate?: number | null;
  /** Lowest obtainable scores added for participation below 95 percent, and the results without them. */
  readonly lowestScoresAdded?: number | null;
  readonly denominatorWithoutLowestScores?: number | null;
  readonly statusWithoutLowestScores?: number | null;
  readonly priorParticipationEnrolled?: number | null;
  readonly priorParticipationTested?: number | null;
  readonly priorParticipationRate?: number | null;
  readonly priorLowestScoresAdded?: number | null;
  readonly priorDenominatorWithoutLowestScores?: number | null;
  readonly priorStatusWithoutLowestScores?: number | null;
  /** Graduates of the fifth year counted in (`fiveyrnumer`). */
  readonly fiveYearGraduates?: number | null;
  /** Fall 2017: over how many years the prior rate was pooled (`1yr`, `2yr`, `3yr`, `N/A`). */
  readonly priorMethod?: string | null;
  readonly priorYear1Numerator?: number | null;
  readonly priorYear1Denominator?: number | null;
  readonly priorYear1Status?: number | null;
  readonly priorYear2Numerator?: number | null;
  readonly priorYear2Denominator?: number | null;
  readonly priorYear2Status?: number | null;
  readonly priorYear3Numerator?: number | null;
  readonly priorYear3Denominator?: number | null;
  readonly priorYear3Status?: number | null;
  /** Marks of data that were not certified or were in error (`certifyflag`, `priorcertifyflag`, `dataerrorflag`). */
  readonly certifyFlag?: boolean | null;
  readonly priorCertifyFlag?: boolean | null;
  readonly dataErrorFlag?: boolean | null;
  /** English learner progress: pupils who progressed, kept level 4, kept another level, declined. */
  readonly progressed?: number | null;
  readonly maintainedLevel4?: number | null;
  readonly maintainedOther?: number | null;
  readonly declined?: number | null;
  readonly progressedAlternate?: number | null;
  readonly maintainedLevel3Alternate?: number | null;
  readonly notProgressedAlternate?: number | null;
  readonly priorProgressed?: number | null;
  readonly priorMaintainedLevel4?: number | null;
  readonly priorMaintainedOther?: number | null;
  readonly priorDeclined?: number | null;
  readonly priorProgressedAlternate?: number | null;
  readonly priorMaintainedLevel3Alternate?: number | null;
  readonly priorNotProgressedAlternate?: number | null;
  /** The same as shares, in percent (2022). */
  readonly progressedPercent?: number | null;
  readonly maintainedLevel4Percent?: number | null;
  readonly maintainedOtherPercent?: number | null;
  readonly declinedPercent?: number | null;
  /** Fall 2017: annual testers, those who advanced or maintained, reclassified pupils, long-term English learners. */
  readonly testers?: number | null;
  readonly advanced?: number | null;
  readonly maintained?: number | null;
  readonly reclassified?: number | null;
  readonly longTermLearners?: number | null;
  readonly priorTesters?: number | null;
  readonly priorAdvanced?: number | null;
  readonly priorMaintained?: number | null;
  readonly priorReclassified?: number | null;
  readonly priorLongTermLearners?: number | null;
  /** Participation below 50 percent (fall 2017) or 95 percent (2019, 2022). */
  readonly below50Percent?: boolean | null;
  readonly below95Percent?: boolean | null;
  /** Pupils counted for participation below 95 percent (`curr95`, `prior95`; 2023 on). */
  readonly untested?: number | null;
  readonly priorUntested?: number | null;
  /** Size in words: `0 to 10`, `11 to 29`, `30 and Up`. */
  readonly sizeGroup?: string | null;
  readonly priorSizeGroup?: string | null;
  /** 2018: pupils by ELPAC performance level, and in all. */
  readonly level1Count?: number | null;
  readonly level2Count?: number | null;
  readonly level3Count?: number | null;
  readonly level4Count?: number | null;
  readonly levelTotal?: number | null;
  /** College/career: pupils approaching prepared and not prepared; prepared ones are the numerator. */
  readonly approachingPrepared?: number | null;
  readonly notPrepared?: number | null;
  readonly priorApproachingPrepared?: number | null;
  readonly priorNotPrepared?: number | null;
}

/** One row of a census enrolment file: a group's share of enrolment. */
export interface EnrolmentRecord extends RecordEnvelope {
  readonly totalEnrolment: number | null;
  readonly groupEnrolment: number | null;
  /** The group's share, in percent. */
  readonly percent: number | null;
  readonly cells?: readonly string[];
}
