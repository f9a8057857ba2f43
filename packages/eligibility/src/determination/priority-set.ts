import { PRIORITIES, type Priority, type Truth } from "@ssos/model";

/** Which priorities are met, as bit sets: bit p for priority p. @internal */
export interface PrioritySet {
  /** Met for certain. */
  readonly met: number;
  /** Met or open. */
  readonly possible: number;
}

/** How many priorities a set holds. */
function sizeOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** @internal */
export function prioritiesIn(set: number): Priority[] {
  return PRIORITIES.filter((priority) => (set & (1 << priority)) !== 0);
}

/** Whether a group meets enough priorities. @internal */
export function enough(needed: number, { met, possible }: PrioritySet): Truth {
  return sizeOf(met) >= needed ? "yes" : sizeOf(possible) >= needed ? "unknown" : "no";
}
