import type { LevelRulesByYear } from "../level-rules.ts";
import { levelRules2017 } from "./2017.ts";
import { levelRules2018 } from "./2018.ts";
import { levelRules2019 } from "./2019.ts";
import { levelRules2022 } from "./2022.ts";
import { levelRules2023 } from "./2023.ts";
import { levelRules2024 } from "./2024.ts";
import { levelRules2025 } from "./2025.ts";

/**
 * The rules of every Dashboard that is known.
 *
 * **When to use** as the second argument of the level functions where years vary; where only
 * one year is needed, `{ 2023: levelRules2023 }` keeps the other tables out of a bundle.
 */
export const allLevelRules: LevelRulesByYear = {
  2017: levelRules2017,
  2018: levelRules2018,
  2019: levelRules2019,
  2022: levelRules2022,
  2023: levelRules2023,
  2024: levelRules2024,
  2025: levelRules2025,
};
