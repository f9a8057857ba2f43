import { z } from "zod";
import type { ChartSpec } from "./chart-spec.ts";

/** Schema of {@link ChartSpec}: what every chart has; the rest is for Vega-Lite's own schema, which `$schema` names. */
export const chartSpecSchema: z.ZodType<ChartSpec> = z.looseObject({
  $schema: z.literal("https://vega.github.io/schema/vega-lite/v6.json"),
  title: z.strictObject({ text: z.string(), subtitle: z.array(z.string()).exactOptional(), anchor: z.literal("start") }),
  description: z.string().min(1),
  data: z.strictObject({ values: z.array(z.record(z.string(), z.unknown())) }),
});
