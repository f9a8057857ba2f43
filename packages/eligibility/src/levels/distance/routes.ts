import type { GivenLevel } from "@ssos/model";
import type { Judgement } from "../judgement.ts";
import type { LevelRulesByYear } from "../level-rules.ts";
import type { Grid } from "../level-table.ts";
import { performanceLevel } from "../performance-level.ts";
import { oneDecimal } from "../rates/one-decimal.ts";
import { cellOf, gridInForce } from "../rules/grid-in-force.ts";
import type { DistanceRoute } from "./distance.ts";
import { firstFrom, type Scale } from "./scale.ts";

const LEVELS: readonly GivenLevel[] = [1, 2, 3, 4, 5];

/**
 * Walks the rows of the table in force: for each status level, the least change whose cell has the colour or a better one.
 *
 * @internal
 */
export function routesTo(scale: Scale, wanted: GivenLevel, best: Judgement, start: { readonly rate: number; readonly count: number | null }, rules: LevelRulesByYear): DistanceRoute[] {
  const { table } = best;
  if (table === null) return [];
  const grid = gridInForce(table, best.small);
  const levelAt = (index: number) => performanceLevel(scale.at(index), rules);
  const routes: (DistanceRoute & { readonly index: number })[] = [];
  let leastChange = 6;
  for (const statusLevel of LEVELS) {
    const changeLevel = LEVELS.find((level) => isWanted(grid, statusLevel, level, wanted));
    // A better status that asks for no less change is covered by the row before it.
    if (changeLevel === undefined || changeLevel >= leastChange) continue;
    const byStatus = firstFrom(scale.last, (index) => levelAt(index).statusLevel >= statusLevel);
    const byChange = firstFrom(scale.last, (index) => levelAt(index).changeLevel >= changeLevel);
    const index = Math.max(byStatus, byChange);
    if (index > scale.last) continue;
    const level = levelAt(index);
    if (level.colour < wanted) continue;
    leastChange = changeLevel;
    if (routes.some((route) => route.index === index)) continue;
    const count = scale.at(index).numerator ?? null;
    const pupils = start.count === null || count === null ? null : isBetter(start.count, count, table.direction === "higher-is-better") ? 0 : Math.abs(count - start.count);
    const rate = level.rate ?? 0;
    const points = isBetter(start.rate, rate, table.direction === "higher-is-better") ? 0 : oneDecimal(Math.abs(rate - start.rate));
    routes.push({ index, statusLevel, changeLevel, decidedBy: byStatus === byChange ? "both" : byStatus > byChange ? "status" : "change", rate, change: level.change ?? 0, count, pupils, points });
  }
  return routes.sort((left, right) => left.index - right.index).map(({ index: _index, ...route }) => route);
}

const isWanted = (grid: Grid, statusLevel: GivenLevel, changeLevel: GivenLevel, wanted: GivenLevel): boolean => {
  const cell = cellOf(grid, statusLevel, changeLevel);
  return cell !== null && cell >= wanted;
};

const isBetter = (value: number, bound: number, higherIsBetter: boolean): boolean => (higherIsBetter ? value >= bound : value <= bound);
