import type { StateIndicator } from "@ssos/model";

/** @internal Whether an indicator is judged by an average (distance from standard), not by a rate. */
export const isAverage = (indicator: StateIndicator): boolean => indicator === "ela" || indicator === "math" || indicator === "science";
