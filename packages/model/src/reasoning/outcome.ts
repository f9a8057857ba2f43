/**
 * The four answers to whether something holds for somebody. `cannot-determine` always
 * comes with the facts that would settle it; `not-applicable` with the reason.
 */
export type Outcome = "eligible" | "not-eligible" | "cannot-determine" | "not-applicable";

/** The answer of one method: one of the four, or `not-evaluated` because no fact was given for it. */
export type MethodOutcome = Outcome | "not-evaluated";

/** All four answers. */
export const OUTCOMES: readonly Outcome[] = ["eligible", "not-eligible", "cannot-determine", "not-applicable"];
