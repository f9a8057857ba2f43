import { DASHBOARD_YEARS, STUDENT_GROUPS } from "@ssos/model";
import { cdsSchema, leaKindSchema, prioritySchema } from "@ssos/model/schemas";
import { z } from "zod";
import type { HistoryYear, NameInUse, SupportHistory } from "./support-history.ts";
import type { RecordSource, YearRecord } from "./year-record.ts";

const year = z.literal(DASHBOARD_YEARS);
const groups = z.partialRecord(z.enum(STUDENT_GROUPS), z.array(prioritySchema));
const methods = z.strictObject({ 1: z.boolean().exactOptional(), 2: z.boolean().exactOptional(), 3: z.boolean().exactOptional(), 4: z.boolean().exactOptional() });
const status = z.enum(["general", "differentiated"]);
const source: z.ZodType<RecordSource> = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(["official-list", "determination"]),
  published: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, "YYYY-MM or YYYY-MM-DD").exactOptional(),
});

/** Schema of {@link YearRecord}: what one source says about an LEA and a Dashboard. */
export const yearRecordSchema: z.ZodType<YearRecord> = z.strictObject({
  cds: cdsSchema,
  name: z.string().exactOptional(),
  kind: leaKindSchema.exactOptional(),
  year,
  reportedIn: year,
  source,
  status: status.exactOptional(),
  label: z.string().exactOptional(),
  yearOfAssistance: z.int().min(1).exactOptional(),
  groups: groups.exactOptional(),
  methods: methods.exactOptional(),
  threeOfFourPrinted: z.boolean().exactOptional(),
});

const historyYearSchema: z.ZodType<HistoryYear> = z.strictObject({
  year,
  presence: z.enum(["listed", "not-listed", "not-given"]),
  status: status.exactOptional(),
  label: z.string().exactOptional(),
  yearOfAssistance: z.int().min(1).exactOptional(),
  groups: groups.exactOptional(),
  methods: methods.exactOptional(),
  threeOfFourPrinted: z.boolean().exactOptional(),
  sources: z.array(source),
});
const nameInUse: z.ZodType<NameInUse> = z.strictObject({ name: z.string(), years: z.array(year) });

/** Schema of {@link SupportHistory}. */
export const supportHistorySchema: z.ZodType<SupportHistory> = z.strictObject({
  cds: cdsSchema,
  name: z.string().exactOptional(),
  kind: leaKindSchema,
  formerCodes: z.array(z.string()),
  names: z.array(nameInUse),
  years: z.array(historyYearSchema),
});
