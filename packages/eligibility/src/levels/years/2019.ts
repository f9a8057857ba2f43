import type { LevelRules } from "../level-rules.ts";
import { graduation2019, graduationAlternative2019 } from "../tables/graduation.ts";
import { elaRules, mathRules } from "./shared/academic.ts";
import { chronicRules, collegeCareerRules, elpiRules, graduationRules } from "./shared/rates.ts";
import { suspensionRules } from "./shared/suspension.ts";

/** The Dashboard of 2019: combined graduation rate, rounded twice; English learner progress by status, capped where fewer than 95 percent took part. */
export const levelRules2019: LevelRules = {
  dashboardYear: 2019,
  indicators: {
    ela: { ...elaRules, carried: ["grades-3-8", "high-school"] },
    math: { ...mathRules, carried: ["grades-3-8", "high-school"] },
    elpi: { ...elpiRules, reports: "status", participation: "cap-at-low" },
    grad: { ...graduationRules, tables: { all: graduation2019, alternative: graduationAlternative2019 }, rounding: "twice", smallPopulation: "recode" },
    chronic: chronicRules,
    susp: { ...suspensionRules, carried: ["MS", "HS", "HD", "UD"] },
    cci: { ...collegeCareerRules, carried: ["all"] },
  },
};
