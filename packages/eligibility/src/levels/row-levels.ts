import type { IndicatorRecord } from "@ssos/model/files";
import { judgeBy } from "./judgement.ts";
import { levelInputOf } from "./level-input-of.ts";
import type { PerformanceLevel } from "./level-input.ts";
import type { IndicatorRules, LevelRulesByYear } from "./level-rules.ts";
import { levelOf, performanceLevel } from "./performance-level.ts";

/**
 * Makes a function that computes the levels of rows of Dashboard files, one after the other.
 *
 * **When to use** for a whole file or State: the answers are those of `performanceLevel(levelInputOf(record), rules)`, and the
 * rules of an indicator are looked up once for the rows of its file, which stand together.
 *
 * @param rules - rules by Dashboard year, such as `allLevelRules`
 * @returns a function of a row as the readers give it, with its details or those of `LEVEL_DETAILS`
 * @example
 * ```ts
 * const content = "cds\trtype\ttype\tstudentgroup\tcurrnumer\tcurrdenom\treportingyear\n27660840000000\tD\tUD\tALL\t212\t6000\t2023\n"
 * const levelOfRow = rowLevels(allLevelRules)
 * const statuses: number[] = []
 * scanSync(content, { record: (record) => statuses.push(levelOfRow(record).statusLevel) }).account.used // => 1
 * statuses // => [3]
 * ```
 */
export function rowLevels(rules: LevelRulesByYear): (record: IndicatorRecord) => PerformanceLevel {
  let indicator: string | undefined;
  let year: number | undefined;
  let found: IndicatorRules | undefined;
  return (record) => {
    if (record.indicator !== indicator || record.dashboardYear !== year) {
      ({ indicator, dashboardYear: year } = record);
      found = rules[record.dashboardYear]?.indicators[record.indicator];
    }
    const input = levelInputOf(record);
    return found === undefined ? performanceLevel(input, rules) : levelOf(judgeBy(found, record.dashboardYear, input));
  };
}
