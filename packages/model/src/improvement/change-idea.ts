import type { PlanLinks } from "./problem-of-practice.ts";

/** A change to try, hung on a driver. */
export interface ChangeIdea {
  readonly id: string;
  /** Id of the driver. */
  readonly driver: string;
  readonly description: string;
  /** Not yet tested beyond a first try. */
  readonly prototype?: boolean;
  readonly plan?: PlanLinks;
}
