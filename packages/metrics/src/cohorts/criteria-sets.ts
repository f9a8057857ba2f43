import type { ByDashboardYear, Confidence, DashboardYear, Finding } from "@ssos/model";

/** One set of assistance criteria, as far as comparisons over years are concerned. */
export interface CriteriaSet {
  /** Years with the same id were decided by the same criteria. */
  readonly id: string;
  /** What sets it apart, in a sentence. */
  readonly differs: string;
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
}

/** Which criteria decided each year's list. No two years so far share all of them. */
export const CRITERIA_SETS: ByDashboardYear<CriteriaSet> = {
  2017: { id: "2017", differs: "districts only; no chronic absenteeism, college/career or local indicators", sources: ["cde-assistance-status-2017"], confidence: "derived" },
  2018: { id: "2018", differs: "county offices, chronic absenteeism, college/career and local indicators join; English learner progress has no colour", sources: ["cde-assistance-status-2018"], confidence: "derived" },
  2019: { id: "2019", differs: "English learner progress counts by status", sources: ["cde-assistance-criteria-2019", "cde-assistance-status-2019"], confidence: "verified" },
  2022: { id: "2022", differs: "status alone, without change; priorities 4, 5 and 6; no local indicators", sources: ["cde-assistance-criteria-2022", "cde-assistance-status-2022"], confidence: "verified" },
  2023: { id: "2023", differs: "colours return; college/career counts by status; assistance lasts two years", sources: ["cde-assistance-criteria-2023", "cde-assistance-status-2023"], confidence: "verified" },
  2024: { id: "2024", differs: "long-term English learners join; college/career counts by colour; data submission joins", sources: ["cde-assistance-criteria-2024"], confidence: "verified" },
  2025: { id: "2025", differs: "long-term English learners count on progress only", sources: ["cde-assistance-criteria-2025"], confidence: "verified" },
};

/** Codes of findings about comparisons over years. */
export type ComparabilityCode = "criteria-differ" | "criteria-unknown";

/**
 * Says which of the years compared were decided by different criteria, so that a difference in
 * numbers is not taken for a change in schools: 333 LEAs in 2019 and 617 in 2022 are no trend.
 *
 * @param years - Dashboard years to be compared, in any order
 * @param sets - criteria by year
 * @returns one warning for each neighbouring pair of years with different or unknown criteria; empty when all are comparable
 * @example
 * ```ts
 * comparabilityWarnings([2019, 2022]).map((finding) => finding.code) // => ["criteria-differ"]
 * comparabilityWarnings([2023]) // => []
 * ```
 */
export function comparabilityWarnings(years: readonly DashboardYear[], sets: ByDashboardYear<CriteriaSet> = CRITERIA_SETS): Finding<ComparabilityCode>[] {
  const sorted = [...new Set(years)].sort((left, right) => left - right);
  return sorted.slice(1).flatMap((year, index): Finding<ComparabilityCode>[] => {
    const earlier = sorted[index] as DashboardYear; // index counts the years before the last
    const [before, after] = [sets[earlier], sets[year]];
    const place = { path: `years/${earlier}-${year}` };
    if (before === undefined || after === undefined) {
      const unknown = before === undefined ? earlier : year;
      return [{ code: "criteria-unknown", severity: "warning", place, found: String(unknown), message: `The criteria of ${unknown} are not known here; the numbers of ${earlier} and ${year} may not be comparable.` }];
    }
    if (before.id === after.id) return [];
    return [{ code: "criteria-differ", severity: "warning", place, found: `${earlier}: ${before.differs}; ${year}: ${after.differs}`, message: `${earlier} and ${year} were decided by different criteria; a difference in numbers is not a trend.` }];
  });
}
