import type { LevelRules } from "../level-rules.ts";
import { elaGrades3To8, mathGrades3To8 } from "../tables/academic.ts";
import { collegeCareer } from "../tables/college-career.ts";
import { englishLearnerProgress2017 } from "../tables/english-learner-progress.ts";
import { graduation2017 } from "../tables/graduation.ts";
import { suspensionTables } from "./shared/suspension.ts";

/**
 * The Dashboard of fall 2017: grades 3 to 8 only in the academic indicators, no chronic absenteeism,
 * status only in college/career. Fewer than 150 pupils counted for the all-students row alone, which
 * is seen in graduation and assumed for suspension.
 */
export const levelRules2017: LevelRules = {
  dashboardYear: 2017,
  indicators: {
    ela: { reports: "colour", tables: { "grades-3-8": elaGrades3To8 }, carried: [], rounding: "once", smallPopulation: "none", participation: "none", certification: "none", sizeCounts: "denominator", numeratorMayExceed: false },
    math: { reports: "colour", tables: { "grades-3-8": mathGrades3To8 }, carried: [], rounding: "once", smallPopulation: "none", participation: "none", certification: "none", sizeCounts: "denominator", numeratorMayExceed: false },
    elpi: { reports: "colour", tables: { all: englishLearnerProgress2017 }, carried: [], rounding: "once", smallPopulation: "none", participation: "automatic-orange", certification: "none", sizeCounts: "tested", numeratorMayExceed: true },
    grad: { reports: "colour", tables: { all: graduation2017 }, carried: [], rounding: "once", smallPopulation: "recode-all-students-only", participation: "none", certification: "none", sizeCounts: "denominator", numeratorMayExceed: false },
    susp: { reports: "colour", tables: suspensionTables, carried: ["HD", "UD"], rounding: "once", smallPopulation: "recode-all-students-only", participation: "none", certification: "automatic-orange", sizeCounts: "denominator", numeratorMayExceed: false },
    cci: { reports: "status", tables: { all: collegeCareer }, carried: [], rounding: "once", smallPopulation: "none", participation: "none", certification: "none", sizeCounts: "denominator", numeratorMayExceed: false },
  },
};
