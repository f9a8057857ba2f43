import { z } from "zod";
import type { PrintedPlan, PrintedPrior, PrintedRow, PrintedTable1, PrintedTable2 } from "../printed/printed-plan.ts";
import { written } from "./cells.ts";

const amount = written.nullable().exactOptional();
const text = z.string().exactOptional();

const table1: z.ZodType<PrintedTable1> = z.looseObject({
  baseGrant: amount,
  scGrant: amount,
  projectedPct: amount,
  carryoverPct: amount,
  totalPct: amount,
  lcff: amount,
  otherState: amount,
  local: amount,
  federal: amount,
  totalFunds: amount,
  personnel: amount,
  nonPersonnel: amount,
  concentrationAddOn15: amount,
});

const table2: z.ZodType<PrintedTable2> = z.looseObject({
  plannedContributing: amount,
  plannedPctServices: amount,
  plannedPct: amount,
  leaWide: amount,
  limited: amount,
  schoolwide: amount,
});

const prior: z.ZodType<PrintedPrior> = z.looseObject({
  year: text,
  baseGrant: amount,
  scGrant: amount,
  carryoverPct: amount,
  item10: amount,
  actualContributing: amount,
  item8: amount,
  item11: amount,
  item12: amount,
  item13: amount,
  plannedContributing: amount,
  difference4minus7: amount,
  plannedPctServices: amount,
  difference8minus5: amount,
});

const row: z.ZodType<PrintedRow> = z.looseObject({ action: z.union([z.string(), z.number()]).exactOptional(), lcff: amount, scope: z.string().nullable().exactOptional() });

/** Schema of transcribed action tables. */
export const printedPlanSchema: z.ZodType<PrintedPlan> = z.looseObject({
  id: z.string(),
  lea: text,
  cds: text,
  planYear: text,
  table1: table1.exactOptional(),
  table2: table2.exactOptional(),
  prior: prior.exactOptional(),
  contributingRows: z.array(row).exactOptional(),
});
