import type { LevelRules } from "../level-rules.ts";
import { elaRules, mathRules } from "./shared/academic.ts";
import { chronicRules, collegeCareerRules, elpiRules, graduationRules } from "./shared/rates.ts";
import { suspensionRules } from "./shared/suspension.ts";

/** The Dashboard of 2024: all seven indicators coloured; long-term English learners become a group. Science is shown without levels. */
export const levelRules2024: LevelRules = {
  dashboardYear: 2024,
  indicators: {
    ela: elaRules,
    math: mathRules,
    elpi: elpiRules,
    grad: graduationRules,
    chronic: chronicRules,
    susp: { ...suspensionRules, carried: ["MS"] },
    cci: collegeCareerRules,
  },
};
