import type { LevelRules } from "../level-rules.ts";
import { chronicAbsenteeism2018 } from "../tables/chronic-absenteeism.ts";
import { graduation2018, graduationAlternative2018 } from "../tables/graduation.ts";
import { elaRules, mathRules } from "./shared/academic.ts";
import { chronicRules, collegeCareerRules, graduationRules } from "./shared/rates.ts";
import { suspensionRules } from "./shared/suspension.ts";

/**
 * The Dashboard of 2018: high school cut points begin, chronic absenteeism and college/career get their first
 * colours (college/career not yet by the three-by-five method), English learner progress is between two tests.
 */
export const levelRules2018: LevelRules = {
  dashboardYear: 2018,
  indicators: {
    ela: elaRules,
    math: mathRules,
    grad: { ...graduationRules, tables: { all: graduation2018, alternative: graduationAlternative2018 }, smallPopulation: "recode" },
    chronic: { ...chronicRules, tables: { all: chronicAbsenteeism2018 } },
    susp: suspensionRules,
    cci: { ...collegeCareerRules, smallPopulation: "none" },
  },
};
