import type { LevelRules } from "../level-rules.ts";
import { elaRules, mathRules } from "./shared/academic.ts";
import { chronicRules, collegeCareerRules, elpiRules, graduationRules } from "./shared/rates.ts";
import { suspensionRules } from "./shared/suspension.ts";

/**
 * The Dashboard of 2025: the tables of 2024, of which only chronic absenteeism and the high schools' suspension
 * were seen for the year. Science is coloured for information; its cut scores (State Board, March 2025) are not known here.
 */
export const levelRules2025: LevelRules = {
  dashboardYear: 2025,
  indicators: {
    ela: { ...elaRules, carried: ["grades-3-8", "high-school"] },
    math: { ...mathRules, carried: ["grades-3-8", "high-school"] },
    elpi: { ...elpiRules, carried: ["all"] },
    grad: { ...graduationRules, carried: ["all"] },
    chronic: chronicRules,
    susp: { ...suspensionRules, carried: ["ES", "MS", "ED", "HD", "UD"] },
    cci: { ...collegeCareerRules, carried: ["all"] },
    science: { ...elpiRules, tables: {} },
  },
};
