import type { Evidence } from "./problem-of-practice.ts";

/** The ribs of a fishbone diagram as schools use it; a team may name its own. */
export const CAUSE_CATEGORIES = ["people", "process", "policy", "curriculum", "environment", "resources"] as const;

/** A rib of the fishbone. */
export type CauseCategory = (typeof CAUSE_CATEGORIES)[number] | (string & {});

/** A cause that the team found behind a problem. */
export interface RootCause {
  readonly id: string;
  /** Id of the problem of practice. */
  readonly problem: string;
  readonly text: string;
  /** Its rib in the fishbone. */
  readonly category?: CauseCategory;
  /** A wider cause that it is a part of. */
  readonly parent?: string;
  /** Answers to why asked again and again, from the problem inwards; the last one is the root. */
  readonly whys?: readonly string[];
  readonly evidence?: readonly Evidence[];
  /** Share of partners who agree, in percent. */
  readonly agreementPercent?: number;
}

/** A force for or against a change, with its strength. */
export interface Force {
  readonly text: string;
  readonly direction: "driving" | "restraining";
  /** 1 weak to 5 strong. */
  readonly strength?: 1 | 2 | 3 | 4 | 5;
}

/** A force field analysis of one change. */
export interface ForceField {
  readonly id: string;
  /** The change that is weighed. */
  readonly change: string;
  readonly problem?: string;
  readonly forces: readonly Force[];
}

/** What weighs more in a force field. */
export interface ForceBalance {
  readonly driving: number;
  readonly restraining: number;
  /** How many forces carry no strength and are not counted. */
  readonly unweighed: number;
}

/**
 * Adds up the strengths of a force field. A force without strength is not counted, and said so.
 *
 * @param field - the analysis
 * @example
 * ```ts
 * forceBalance({ id: "f", change: "co-teaching", forces: [{ text: "board support", direction: "driving", strength: 4 }, { text: "vacancies", direction: "restraining" }] }) // => { driving: 4, restraining: 0, unweighed: 1 }
 * ```
 */
export function forceBalance(field: ForceField): ForceBalance {
  const total = (direction: Force["direction"]) => field.forces.reduce((sum, force) => sum + (force.direction === direction ? (force.strength ?? 0) : 0), 0);
  return { driving: total("driving"), restraining: total("restraining"), unweighed: field.forces.filter((force) => force.strength === undefined).length };
}
