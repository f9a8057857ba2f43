import type { Written } from "../plan/amount.ts";
import { expenditureDifference, percentageDifference } from "../tables/annual-update.ts";
import { actualToIncrease, carryoverDollars, carryoverPercentage, currentTotalPercentage } from "../tables/carryover.ts";
import { contributingPlanned, plannedToIncrease, totalOfTypes } from "../tables/contributing.ts";
import type { Figure } from "../tables/figure.ts";
import type { Readings } from "../tables/formulas.ts";
import { projectedPercentage, totalOfFunds, totalOfPersonnel, totalPercentage } from "../tables/planned.ts";
import { rowsOf, type PrintedPlan } from "./printed-plan.ts";

/** The items that printed tables allow to recalculate: `T1_SUM` and `T1_PERS` are the two ways to the total of Table 1. */
export const PRINTED_ITEMS = ["I3", "TOTALREQ", "PLANPCT", "TYPE", "T1_SUM", "T1_PERS", "I4", "T4_DIFF", "T4_PCTDIFF", "I10", "I11", "I12", "I13"] as const;

/** An item of printed tables. */
export type PrintedItem = (typeof PRINTED_ITEMS)[number];

/** One printed cell with the ways in which it can be calculated. @internal */
export interface ItemCalculation {
  readonly item: PrintedItem;
  readonly printed: Written | null | undefined;
  /**
   * The first is the one reported. A second one counts the carryover brought in unrounded, as spreadsheets hold it,
   * where the first counts it as typed in hundredths: adopted plans do either.
   */
  readonly figures: readonly [Figure, ...Figure[]];
  /** Path of the printed cell. */
  readonly path: string;
  readonly baseGrant: Written | null | undefined;
}

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** Lists the items of a plan with their calculations. @internal */
export function itemsOf(plan: PrintedPlan, carriedUnrounded: { readonly into: string | undefined; readonly from: string | undefined }, readings: Readings): ItemCalculation[] {
  const [one, two, prior] = [plan.table1 ?? {}, plan.table2 ?? {}, plan.prior ?? {}];
  const rows = rowsOf(plan);
  const table1 = { ...pick("baseGrant", one.baseGrant), ...pick("supplementalConcentration", one.scGrant), ...pick("carryoverPercentage", one.carryoverPct) };
  const table5 = (carryover: Written | null | undefined) => ({
    ...pick("baseGrant", prior.baseGrant),
    ...pick("supplementalConcentration", prior.scGrant),
    ...pick("carryoverPercentage", carryover),
    ...pick("actual", prior.actualContributing),
    ...pick("actualPercentage", prior.item8),
    ...pick("planned", prior.plannedContributing),
    ...pick("plannedPercentage", prior.plannedPctServices),
  });
  const both = (calculate: (table: ReturnType<typeof table5>) => Figure): [Figure, ...Figure[]] => [
    calculate(table5(prior.carryoverPct)),
    ...(carriedUnrounded.from === undefined ? [] : [calculate(table5(carriedUnrounded.from))]),
  ];
  const funds = { ...pick("lcff", one.lcff), ...pick("otherState", one.otherState), ...pick("local", one.local), ...pick("federal", one.federal) };
  const items: ItemCalculation[] = [
    { item: "I3", printed: one.projectedPct, figures: [projectedPercentage(table1)], path: "table1/projectedPct", baseGrant: one.baseGrant },
    {
      item: "TOTALREQ",
      printed: one.totalPct,
      figures: [totalPercentage(table1), ...(carriedUnrounded.into === undefined ? [] : [totalPercentage(table1, { carryover: carriedUnrounded.into })])],
      path: "table1/totalPct",
      baseGrant: one.baseGrant,
    },
    {
      item: "PLANPCT",
      printed: two.plannedPct,
      figures: [
        plannedToIncrease({
          baseGrant: given(one.baseGrant),
          planned: given(two.plannedContributing) ?? (rows.length > 0 ? (contributingPlanned(rows).value ?? undefined) : undefined),
          plannedPercentage: given(two.plannedPctServices),
        }),
      ],
      path: "table2/plannedPct",
      baseGrant: one.baseGrant,
    },
    { item: "T1_SUM", printed: one.totalFunds, figures: [totalOfFunds(funds)], path: "table1/totalFunds", baseGrant: one.baseGrant },
    {
      item: "T1_PERS",
      printed: one.totalFunds,
      figures: [totalOfPersonnel({ ...pick("personnel", one.personnel), ...pick("nonPersonnel", one.nonPersonnel) })],
      path: "table1/totalFunds",
      baseGrant: one.baseGrant,
    },
    {
      item: "T4_DIFF",
      printed: prior.difference4minus7,
      figures: [expenditureDifference({ ...pick("planned", prior.plannedContributing), ...pick("actual", prior.actualContributing) }, readings)],
      path: "prior/difference4minus7",
      baseGrant: prior.baseGrant,
    },
    {
      item: "T4_PCTDIFF",
      printed: prior.difference8minus5,
      figures: [percentageDifference({ ...table5(undefined) }, readings).figure],
      path: "prior/difference8minus5",
      baseGrant: prior.baseGrant,
    },
    { item: "I10", printed: prior.item10, figures: both(currentTotalPercentage), path: "prior/item10", baseGrant: prior.baseGrant },
    { item: "I11", printed: prior.item11, figures: [actualToIncrease(table5(prior.carryoverPct))], path: "prior/item11", baseGrant: prior.baseGrant },
    { item: "I12", printed: prior.item12, figures: both((table) => carryoverDollars(table, readings)), path: "prior/item12", baseGrant: prior.baseGrant },
    { item: "I13", printed: prior.item13, figures: both((table) => carryoverPercentage(table, readings)), path: "prior/item13", baseGrant: prior.baseGrant },
  ];
  const types = [two.leaWide, two.limited, two.schoolwide];
  if (types.some((type) => type !== undefined && type !== null)) {
    items.push({
      item: "TYPE",
      printed: two.plannedContributing,
      figures: [totalOfTypes({ leaWide: given(two.leaWide), limited: given(two.limited), schoolwide: given(two.schoolwide) })],
      path: "table2",
      baseGrant: one.baseGrant,
    });
  }
  if (rows.length > 0)
    items.push({ item: "I4", printed: two.plannedContributing, figures: [contributingPlanned(rows)], path: "table2/plannedContributing", baseGrant: one.baseGrant });
  const order = (item: ItemCalculation) => PRINTED_ITEMS.indexOf(item.item);
  return items.filter((item) => (item.item !== "T1_SUM" && item.item !== "T1_PERS") || readyFor(item)).sort((left, right) => order(left) - order(right));
}

/** The total of Table 1 is checked only by parts that were transcribed at all. */
const readyFor = (item: ItemCalculation): boolean => item.figures[0].missing.length < (item.item === "T1_SUM" ? 4 : 2);

function pick<Key extends string>(key: Key, value: Written | null | undefined): { readonly [K in Key]?: Written } {
  return (value === undefined || value === null ? {} : { [key]: value }) as { readonly [K in Key]?: Written };
}
