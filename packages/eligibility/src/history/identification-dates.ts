import type { ByDashboardYear, Confidence } from "@ssos/model";

/** The day from which a Dashboard's identifications count. */
export interface IdentificationDate {
  /** ISO date. */
  readonly on: string;
  /** `day` when the day itself is sourced, `month` when only the month is and its last day stands for it. */
  readonly precision: "day" | "month" | "statutory-deadline";
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
}

/**
 * When LEAs were identified, by Dashboard. The days to 2022 are the last of the month of release; that of 2023 and
 * of 2026 are the day by which the law had the Dashboard finished.
 */
export const IDENTIFICATION_DATES: ByDashboardYear<IdentificationDate> = {
  2017: { on: "2017-12-31", precision: "month", sources: ["cde-assistance-status-2017"], confidence: "derived" },
  2018: { on: "2018-12-31", precision: "month", sources: ["cde-assistance-status-2018"], confidence: "derived" },
  2019: { on: "2019-12-31", precision: "month", sources: ["cde-assistance-status-2019"], confidence: "derived" },
  2022: { on: "2022-12-31", precision: "month", sources: ["cde-assistance-status-2022"], confidence: "derived" },
  2023: { on: "2023-12-15", precision: "statutory-deadline", sources: ["EC 52064.5(f)(2)"], confidence: "derived" },
  2024: { on: "2024-11-21", precision: "day", sources: ["press-dashboard-release-2024"], confidence: "reported" },
  2025: { on: "2025-11-13", precision: "day", sources: ["press-dashboard-release-2025"], confidence: "reported" },
  2026: { on: "2026-10-15", precision: "statutory-deadline", sources: ["EC 52064.5(f)(2)"], confidence: "derived" },
};
