import { isIsoDate, isSingleDistrictCounty, SsosError, type Outcome } from "@ssos/model";

/** Whether a county superintendent owed a summary on a date, and why. */
export interface SummaryDuty {
  /** `eligible`: the summary was owed; `not-eligible`: it was not. */
  readonly owed: Outcome;
  readonly because: "summary-required" | "single-district-county-exempt" | "before-the-duty" | "end-of-exemption-unknown";
  readonly citation: string;
  readonly openQuestion?: string;
}

/** First day of the first school year with the duty (EC 52066(i)(1)). */
const DUTY_FROM = "2018-07-01";
/** The compilation of 2023 (for 2023-24) cites the exemption of single-district counties as paragraph (3). */
const EXEMPTION_SEEN_UNTIL = "2024-06-30";
/** In the text in force from this day, paragraph (3) is another, and no exemption is left. */
const EXEMPTION_GONE_BY = "2026-07-09";

/**
 * Decides whether a county superintendent owed the summary of EC 52066(i) on a date.
 *
 * Superintendents with a single school district were exempt: the compilation of 2023 says so itself, and holds
 * 51 of 58 counties. Today's text has no such exemption; when it went was not read.
 *
 * @param county - code, CDS code or name
 * @param asOf - ISO date
 * @returns `cannot-determine` for single-district counties between the two texts that were read
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * summaryDuty("Alpine", "2023-09-01").because // => "single-district-county-exempt"
 * summaryDuty("Alpine", "2026-09-01").owed // => "eligible"
 * summaryDuty("Alpine", "2025-09-01").owed // => "cannot-determine"
 * ```
 */
export function summaryDuty(county: string, asOf: string): SummaryDuty {
  if (!isIsoDate(asOf)) throw new SsosError("invalid-date", { found: asOf, expected: "a calendar date YYYY-MM-DD" });
  const citation = "EC 52066(i)";
  if (asOf < DUTY_FROM) return { owed: "not-eligible", because: "before-the-duty", citation };
  if (!isSingleDistrictCounty(county) || asOf >= EXEMPTION_GONE_BY) return { owed: "eligible", because: "summary-required", citation };
  if (asOf <= EXEMPTION_SEEN_UNTIL) return { owed: "not-eligible", because: "single-district-county-exempt", citation: "EC 52066(i)(3)@2023-07-10" };
  return { owed: "cannot-determine", because: "end-of-exemption-unknown", citation, openQuestion: "When the exemption of county superintendents with a single district ended was not read: it stands in the compilation of 2023 and not in the text in force from 2026-07-09." };
}
