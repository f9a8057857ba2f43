import { z } from "zod";
import type {
  ActionTables,
  AnnualUpdateRow,
  AnnualUpdateTable,
  CarryoverTable,
  ContributingTable,
  ContributingUpdateRow,
  ContributingUpdateTable,
  FundTotals,
  PlannedRow,
  PlannedTable,
  Scope,
} from "../plan/tables.ts";
import { written } from "./cells.ts";

const amount = written.exactOptional();
const text = z.string().exactOptional();
const scope: z.ZodType<Scope> = z.enum(["lea-wide", "schoolwide", "limited"]);
const totalsShape = { lcff: amount, otherState: amount, local: amount, federal: amount, total: amount, personnel: amount, nonPersonnel: amount };
const rowShape = { goal: z.string(), action: z.string(), title: text };

const totals: z.ZodType<FundTotals> = z.strictObject(totalsShape);

const plannedRow: z.ZodType<PlannedRow> = z.strictObject({
  ...rowShape,
  ...totalsShape,
  studentGroups: text,
  contributing: z.boolean().exactOptional(),
  scope: scope.exactOptional(),
  unduplicatedGroups: text,
  location: text,
  timeSpan: text,
  plannedPercentage: amount,
  estimatedCost: amount,
});

const planned: z.ZodType<PlannedTable> = z.strictObject({
  baseGrant: amount,
  supplementalConcentration: amount,
  projectedPercentage: amount,
  carryoverPercentage: amount,
  totalPercentage: amount,
  totals: totals.exactOptional(),
  rows: z.array(plannedRow),
});

const contributing: z.ZodType<ContributingTable> = z.strictObject({
  planned: amount,
  plannedPercentage: amount,
  plannedToIncrease: amount,
  totalsByType: z.strictObject({ total: amount, leaWide: amount, limited: amount, schoolwide: amount }).exactOptional(),
});

const annualUpdateRow: z.ZodType<AnnualUpdateRow> = z.strictObject({ ...rowShape, contributed: z.boolean().exactOptional(), planned: amount, actual: amount });
const annualUpdate: z.ZodType<AnnualUpdateTable> = z.strictObject({ plannedTotal: amount, actualTotal: amount, rows: z.array(annualUpdateRow) });

const contributingUpdateRow: z.ZodType<ContributingUpdateRow> = z.strictObject({
  ...rowShape,
  planned: amount,
  actual: amount,
  plannedPercentage: amount,
  actualPercentage: amount,
});
const contributingUpdate: z.ZodType<ContributingUpdateTable> = z.strictObject({
  supplementalConcentration: amount,
  planned: amount,
  actual: amount,
  difference: amount,
  plannedPercentage: amount,
  actualPercentage: amount,
  percentageDifference: amount,
  rows: z.array(contributingUpdateRow),
});

const carryover: z.ZodType<CarryoverTable> = z.strictObject({
  baseGrant: amount,
  supplementalConcentration: amount,
  carryoverPercentage: amount,
  totalPercentage: amount,
  actual: amount,
  actualPercentage: amount,
  actualToIncrease: amount,
  carryoverDollars: amount,
  nextCarryoverPercentage: amount,
});

/** Schema of the five action tables. */
export const actionTablesSchema: z.ZodType<ActionTables> = z.strictObject({
  planned,
  contributing: contributing.exactOptional(),
  annualUpdate: annualUpdate.exactOptional(),
  contributingUpdate: contributingUpdate.exactOptional(),
  carryover: carryover.exactOptional(),
});
