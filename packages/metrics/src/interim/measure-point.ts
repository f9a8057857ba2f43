import type { Finding } from "@ssos/model";

/** One observation of a measure. */
export interface MeasurePoint {
  /** When: an ISO date, or any label; points are taken in the order given. */
  readonly at: string;
  /** A number, or for shares the count; null when nothing was measured. */
  readonly value: number | null;
  /** What the value is out of: pupils for shares, days or pupils for rates. Absent for plain numbers. */
  readonly size?: number;
}

/** Why a chart is refused, or what it left out. */
export type MeasureCode = "too-few-points" | "point-missing" | "small-group" | "size-missing" | "impossible-value" | "no-variation" | "target-worse-than-baseline" | "times-out-of-order";

/** A question about a measure that was not answered. */
export interface MeasureRefusal {
  readonly answered: false;
  readonly refusals: readonly Finding<MeasureCode>[];
}

/** @internal */
export const measureFinding = (code: MeasureCode, severity: "error" | "warning" | "info", path: string, message: string, found?: string, expected?: string): Finding<MeasureCode> => ({
  code,
  severity,
  place: { path },
  ...(found === undefined ? {} : { found }),
  ...(expected === undefined ? {} : { expected }),
  message,
});
