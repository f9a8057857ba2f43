import { MINIMUM_DISPLAY_SIZE, type DashboardYear, type GivenLevel, type Level } from "@ssos/model";
import { faultOf } from "./check-facts.ts";
import { levelByCuts } from "./level-by-cuts.ts";
import { levelFinding, type LevelFinding } from "./level-finding.ts";
import type { LevelInput } from "./level-input.ts";
import type { IndicatorRules, LevelRulesByYear, TableKey } from "./level-rules.ts";
import type { LevelTable } from "./level-table.ts";
import { judgedChange, judgedRate } from "./judged-rate.ts";
import { applicableTable } from "./rules/applicable-table.ts";
import { isAutomaticOrange } from "./rules/automatic-orange.ts";
import { cellOf, gridInForce } from "./rules/grid-in-force.ts";
import { SECOND_WORST, statusCappedAtLow } from "./rules/low-participation.ts";
import { colourMinimum } from "./rules/minimum-size.ts";
import { isSmallPopulation, smallPopulationChange } from "./rules/small-population.ts";
import { isUncertifiedHigh } from "./rules/uncertified-status.ts";

/**
 * Everything that a level rests on, step by step; the public functions show parts of it.
 *
 * @internal
 */
export interface Judgement {
  statusLevel: Level;
  changeLevel: Level;
  colour: Level;
  /** The change level as the table in force counts it: a small population's is 2 to 4. */
  column: Level;
  rate: number | null;
  change: number | null;
  rules: IndicatorRules | null;
  tableKey: TableKey | null;
  table: LevelTable | null;
  /** Pupils that decide whether a result is shown, and those that decide whether it gets a colour. */
  shownSize: number | null;
  priorShownSize: number | null;
  size: number | null;
  priorSize: number | null;
  minimum: number | null;
  /** Minimum size met in both years; null when that is not known. */
  sizesMet: boolean | null;
  small: boolean;
  automaticOrange: boolean;
  uncertifiedHigh: boolean;
  finding: LevelFinding | null;
}

const newJudgement = (rules: IndicatorRules | null, finding: LevelFinding | null): Judgement => ({
  statusLevel: 0,
  changeLevel: 0,
  colour: 0,
  column: 0,
  rate: null,
  change: null,
  rules,
  tableKey: null,
  table: null,
  shownSize: null,
  priorShownSize: null,
  size: null,
  priorSize: null,
  minimum: null,
  sizesMet: null,
  small: false,
  automaticOrange: false,
  uncertifiedHigh: false,
  finding,
});

/** @internal Judges one result by the rules of its year and indicator. */
export function judge(input: LevelInput, rulesByYear: LevelRulesByYear): Judgement {
  const year = rulesByYear[input.dashboardYear as DashboardYear];
  if (year === undefined) return newJudgement(null, levelFinding("year-not-covered", input, "dashboardYear", input.dashboardYear, Object.keys(rulesByYear).join(", ")));
  const rules = year.indicators[input.indicator];
  if (rules === undefined) return newJudgement(null, levelFinding("indicator-not-reported", input, "indicator", input.indicator));
  return judgeBy(rules, year.dashboardYear, input);
}

/** @internal The one place where the rules of this folder come together; for many results whose rules are looked up once. */
export function judgeBy(rules: IndicatorRules, year: DashboardYear, input: LevelInput): Judgement {
  const fault = faultOf(input, rules);
  if (fault !== undefined) return newJudgement(rules, fault);
  const judgement = newJudgement(rules, null);
  judgement.automaticOrange = isAutomaticOrange(rules, input);
  judgement.uncertifiedHigh = isUncertifiedHigh(rules, input);

  const choice = applicableTable(rules, input);
  if (choice.ok) {
    judgement.tableKey = choice.key;
    judgement.table = choice.table;
    judgeStatus(judgement, input, rules, choice.table);
    if (rules.reports === "colour") judgeColour(judgement, input, rules, choice.table, year);
  } else {
    judgement.finding = levelFinding(choice.code, input, choice.field, choice.code === "table-not-known" ? input.indicator : undefined);
  }
  if (judgement.uncertifiedHigh) judgement.statusLevel = SECOND_WORST;
  if (judgement.automaticOrange) judgement.colour = SECOND_WORST;
  // What is assigned without regard to the rate needs none of the facts that the rate lacks.
  if (judgement.uncertifiedHigh || judgement.automaticOrange) judgement.finding = null;
  return judgement;
}

function judgeStatus(judgement: Judgement, input: LevelInput, rules: IndicatorRules, table: LevelTable): void {
  judgement.shownSize = (rules.sizeCounts === "tested" ? (input.sizeCount ?? input.denominator) : input.denominator) ?? null;
  judgement.rate = judgedRate(input, rules);
  if (judgement.rate === null) {
    if (judgement.shownSize === null || judgement.shownSize >= MINIMUM_DISPLAY_SIZE) judgement.finding = levelFinding("result-missing", input, "status");
    else if (judgement.shownSize === 0) judgement.finding = levelFinding("zero-denominator", input, "denominator", 0, "1 or more");
    return;
  }
  if (judgement.shownSize === null && typeof input.sizeCount !== "number" && typeof input.sizeMet !== "boolean") judgement.finding = levelFinding("size-missing", input, "denominator");
  if (judgement.shownSize !== null && judgement.shownSize < MINIMUM_DISPLAY_SIZE) return;
  const level = levelByCuts(judgement.rate, table.status, table.direction);
  judgement.statusLevel = rules.participation === "cap-at-low" && input.lowParticipation === true ? statusCappedAtLow(level) : level;
}

function judgeColour(judgement: Judgement, input: LevelInput, rules: IndicatorRules, table: LevelTable, year: DashboardYear): void {
  if (judgement.statusLevel === 0) return;
  judgement.priorShownSize = (rules.sizeCounts === "tested" ? (input.priorSizeCount ?? input.priorDenominator) : input.priorDenominator) ?? null;
  if (judgement.priorShownSize !== null && judgement.priorShownSize < MINIMUM_DISPLAY_SIZE) return;
  judgement.change = judgedChange(input, rules);
  if (judgement.change === null) {
    judgement.finding ??= unexplainedChange(input);
    return;
  }
  const changeLevel = levelByCuts(judgement.change, table.change, table.direction);
  const group = input.group === undefined ? "ALL" : input.group;
  const small = isSmallPopulation(rules.smallPopulation, input.denominator ?? 0, group);
  if (small && typeof input.denominator !== "number") {
    // Fewer than 150 pupils or more: the two have different changes or grids.
    judgement.finding ??= levelFinding("size-missing", input, "denominator");
    return;
  }
  judgement.small = small;
  judgement.column = judgement.small ? smallPopulationChange(changeLevel) : changeLevel;
  judgement.changeLevel = rules.smallPopulation === "own-grid" ? changeLevel : judgement.column;

  judgement.minimum = colourMinimum(group, input.institution.kind, year) ?? null;
  judgement.size = countedSize(input.sizeCount, input.denominator, rules);
  judgement.priorSize = countedSize(input.priorSizeCount, input.priorDenominator, rules);
  judgement.sizesMet = sizesMet(judgement, input, rules);
  if (judgement.sizesMet === null) judgement.finding ??= levelFinding("size-missing", input, rules.sizeCounts === "denominator" ? "priorDenominator" : judgement.size === null ? "sizeCount" : "priorSizeCount");
  if (judgement.sizesMet !== true) return;
  const cell = cellOf(gridInForce(table, judgement.small), judgement.statusLevel, judgement.changeLevel as GivenLevel);
  if (cell === null) judgement.finding = levelFinding("cell-not-applicable", input, "change", `status level ${judgement.statusLevel}, change level ${judgement.changeLevel}`);
  else judgement.colour = cell;
}

/** The pupils that the minimum size counts: null leaves it to the file's mark, and is never a denominator that is not what counts (303 rows of fall 2017 lie between the two). */
function countedSize(sizeCount: number | null | undefined, denominator: number | null | undefined, rules: IndicatorRules): number | null {
  return sizeCount ?? (rules.sizeCounts === "denominator" ? denominator : null) ?? null;
}

function sizesMet({ size, priorSize, minimum }: Judgement, input: LevelInput, rules: IndicatorRules): boolean | null {
  if (minimum === null) return false;
  const now = size === null ? (input.sizeMet ?? null) : size >= minimum;
  // The mark of fall 2017 (`nsize_met`) speaks for both years.
  const priorMark = input.priorSizeMet ?? (rules.sizeCounts === "tested" ? input.sizeMet : null) ?? null;
  const before = priorSize === null ? priorMark : priorSize >= minimum;
  if (now === false || before === false) return false;
  return now === null || before === null ? null : true;
}

/** Why there is no change: no prior result at all, or one that was rounded. */
function unexplainedChange(input: LevelInput): LevelFinding {
  return typeof input.priorStatus === "number" ? levelFinding("change-not-rebuildable", input, "change") : levelFinding("prior-year-missing", input, "priorStatus");
}
