import type { Step } from "./group-steps.ts";

/**
 * The steps of one trace after the other. Gathered in one array for all LEAs and copied once, a trace takes no more room
 * than it needs; an array of its own would be copied whenever it grows, which is most of the time that a trace takes.
 * @internal
 */
export interface StepList {
  readonly steps: Step[];
  count: number;
}

/** @internal */
export const newStepList = (): StepList => ({ steps: [], count: 0 });

/** @internal */
export function add(list: StepList, step: Step): void {
  list.steps[list.count] = step;
  list.count += 1;
}

/** @internal */
export function addAll(list: StepList, steps: readonly Step[]): void {
  for (const step of steps) add(list, step);
}

/** Starts the next trace. @internal */
export function startTrace(list: StepList): void {
  list.count = 0;
}

/** @internal */
export const gathered = ({ steps, count }: StepList): Step[] => steps.slice(0, count);
