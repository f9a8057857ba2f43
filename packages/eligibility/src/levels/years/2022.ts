import type { LevelRules } from "../level-rules.ts";
import { graduation2019 } from "../tables/graduation.ts";
import { elaRules, mathRules } from "./shared/academic.ts";
import { chronicRules, elpiRules, graduationRules } from "./shared/rates.ts";
import { suspensionRules } from "./shared/suspension.ts";

/** The Dashboard of 2022: status levels only, after two years without one; no college/career. */
export const levelRules2022: LevelRules = {
  dashboardYear: 2022,
  indicators: {
    ela: { ...elaRules, reports: "status" },
    math: { ...mathRules, reports: "status" },
    elpi: { ...elpiRules, reports: "status", participation: "cap-at-low" },
    grad: { ...graduationRules, reports: "status", tables: { all: graduation2019 }, smallPopulation: "none" },
    chronic: { ...chronicRules, reports: "status", smallPopulation: "none", certification: "status-high" },
    susp: { ...suspensionRules, reports: "status", smallPopulation: "none", certification: "status-high", carried: ["MS", "HS"] },
  },
};
