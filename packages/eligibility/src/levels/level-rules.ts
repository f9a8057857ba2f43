import type { ByDashboardYear, DashboardYear, StateIndicator } from "@ssos/model";
import type { SuspensionType } from "@ssos/model/files";
import type { LevelTable } from "./level-table.ts";

/**
 * Which table of an indicator applies: one for all, the tables by kind of school
 * (grades 3 to 8 or high school cut points), the six suspension types, or the table of
 * alternative schools for graduation.
 */
export type TableKey = "all" | "grades-3-8" | "high-school" | "alternative" | SuspensionType;

/** How rates and changes are rounded to one decimal. */
export type RoundingWay = "once" | "twice";

/** What happens to populations of fewer than 150: see `smallPopulationChange`. */
export type SmallPopulationWay = "none" | "recode" | "recode-all-students-only" | "own-grid";

/** What low participation does to the English Learner Progress Indicator. */
export type ParticipationWay = "none" | "automatic-orange" | "cap-at-low";

/** What data that were not certified do. */
export type CertificationWay = "none" | "automatic-orange" | "status-high";

/** How one indicator is judged on one Dashboard. */
export interface IndicatorRules {
  /** Whether the Dashboard gives a colour or a status level only. */
  readonly reports: "colour" | "status";
  /** Empty while the State's tables are not known to these packages. */
  readonly tables: Readonly<Partial<Record<TableKey, LevelTable>>>;
  /** Keys of tables that were not seen for this year but taken from the nearest year that was: confidence `assumed`. */
  readonly carried: readonly TableKey[];
  readonly rounding: RoundingWay;
  readonly smallPopulation: SmallPopulationWay;
  readonly participation: ParticipationWay;
  readonly certification: CertificationWay;
  /** What is counted for showing a result at all: the denominator, or the pupils tested (fall 2017 English learner progress). */
  readonly sizeCounts: "denominator" | "tested";
  /** Whether a numerator above its denominator is legitimate; the rate then ends at 100. */
  readonly numeratorMayExceed: boolean;
}

/** The rules of one Dashboard; an indicator without levels that year is absent. */
export interface LevelRules {
  readonly dashboardYear: DashboardYear;
  readonly indicators: Readonly<Partial<Record<StateIndicator, IndicatorRules>>>;
}

/** Rules by Dashboard year, as the level functions take them; hand in your own to ask "what if". */
export type LevelRulesByYear = ByDashboardYear<LevelRules>;
