import { PRIORITIES, STATE_INDICATORS, STUDENT_GROUPS, type Lea, type Priority, type StateIndicator, type StudentGroup } from "@ssos/model";
import { z } from "zod";
import type { Written } from "../plan/amount.ts";
import type { Cell, CellValue } from "../plan/goal.ts";
import type { GroupIndicator, SchoolName } from "../plan/summary.ts";

export const written: z.ZodType<Written> = z.union([z.string(), z.number()]);
export const group: z.ZodType<StudentGroup> = z.enum(STUDENT_GROUPS);
export const indicator: z.ZodType<StateIndicator> = z.enum(STATE_INDICATORS);
export const priority: z.ZodType<Priority> = z.literal([...PRIORITIES]);
export const cds = z.string().regex(/^\d{14}$/);
export const schoolYear = z.string().regex(/^\d{4}-\d{2}$/);

export const groupIndicator: z.ZodType<GroupIndicator> = z.strictObject({ group, indicator, school: z.string().exactOptional() });
export const schoolName: z.ZodType<SchoolName> = z.strictObject({ cds: z.string().exactOptional(), name: z.string() });

const cellValue: z.ZodType<CellValue> = z.strictObject({
  value: written,
  unit: z.enum(["points", "percent", "count", "rating", "other"]),
  year: z.string().exactOptional(),
  group: group.exactOptional(),
  school: z.string().exactOptional(),
});

export const cell: z.ZodType<Cell> = z.strictObject({ text: z.string(), values: z.array(cellValue).exactOptional() });

export const lea: z.ZodType<Lea> = z.strictObject({
  cds,
  name: z.string(),
  kind: z.enum(["district", "coe", "charter"]),
  county: z.string().exactOptional(),
  districtType: z.enum(["elementary", "high", "unified"]).exactOptional(),
  authorizer: z.string().exactOptional(),
  countyOfLocation: z.string().exactOptional(),
});
