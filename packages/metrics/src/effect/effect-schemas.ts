import { z } from "zod";
import type { GapObservation } from "./gap-change.ts";
import type { GroupObservation } from "./observation.ts";

const result = z.number().nullable();
const pupils = z.number().min(0).nullable();
const cds = z.string().regex(/^\d{14}$/);

/** Schema of {@link GroupObservation}. */
export const groupObservationSchema: z.ZodType<GroupObservation> = z.strictObject({
  cds,
  group: z.string(),
  indicator: z.string(),
  year: z.int(),
  identified: z.boolean(),
  leaAssisted: z.boolean(),
  before: result.exactOptional(),
  baseline: result,
  after: result,
  aboveCut: result.exactOptional(),
  covariates: z.array(z.number()).exactOptional(),
  pupils: pupils.exactOptional(),
});

const side = z.strictObject({ before: result, after: result, pupils: pupils.exactOptional() });

/** Schema of {@link GapObservation}. */
export const gapObservationSchema: z.ZodType<GapObservation> = z.strictObject({ cds, group: side, others: side });
