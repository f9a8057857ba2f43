import type { z } from "zod";

/** The parts of a schema of the packages: those say which record they check, not that they are objects of zod's. */
export const shapeOf = (schema: z.ZodType): z.core.$ZodShape => (schema as z.ZodObject).shape;
