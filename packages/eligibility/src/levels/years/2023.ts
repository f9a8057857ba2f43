import type { LevelRules } from "../level-rules.ts";
import { elaRules, mathRules } from "./shared/academic.ts";
import { chronicRules, collegeCareerRules, elpiRules, graduationRules } from "./shared/rates.ts";
import { suspensionRules } from "./shared/suspension.ts";

/** The Dashboard of 2023: colours are back, save in college/career. */
export const levelRules2023: LevelRules = {
  dashboardYear: 2023,
  indicators: {
    ela: elaRules,
    math: mathRules,
    elpi: elpiRules,
    grad: graduationRules,
    chronic: chronicRules,
    susp: { ...suspensionRules, carried: ["MS", "HS"] },
    cci: { ...collegeCareerRules, reports: "status", smallPopulation: "none" },
  },
};
