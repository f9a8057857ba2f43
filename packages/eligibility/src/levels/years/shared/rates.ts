import type { IndicatorRules } from "../../level-rules.ts";
import { chronicAbsenteeism } from "../../tables/chronic-absenteeism.ts";
import { collegeCareer } from "../../tables/college-career.ts";
import { englishLearnerProgress } from "../../tables/english-learner-progress.ts";
import { graduation } from "../../tables/graduation.ts";

/** English learner progress as judged since 2023: untested pupils stand in the denominator, so participation caps nothing. */
export const elpiRules: IndicatorRules = {
  reports: "colour",
  tables: { all: englishLearnerProgress },
  carried: [],
  rounding: "once",
  smallPopulation: "none",
  participation: "none",
  certification: "none",
  sizeCounts: "denominator",
  numeratorMayExceed: false,
};

/** Graduation as judged since 2023: one table for all kinds of school, an own grid under 150. */
export const graduationRules: IndicatorRules = { ...elpiRules, tables: { all: graduation }, smallPopulation: "own-grid" };

/** Chronic absenteeism as judged since 2019. */
export const chronicRules: IndicatorRules = { ...elpiRules, tables: { all: chronicAbsenteeism }, smallPopulation: "recode", certification: "automatic-orange" };

/** College/career as judged where it has a colour, since 2019. */
export const collegeCareerRules: IndicatorRules = { ...elpiRules, tables: { all: collegeCareer }, smallPopulation: "recode" };
