/**
 * The three levels of the Statewide System of Support: resources open to every LEA,
 * assistance for those that meet criteria (differentiated assistance), and intensive
 * intervention where trouble persists.
 */
export const LEVELS_OF_SUPPORT = ["universal", "targeted", "intensive"] as const;

/** A level of support. */
export type LevelOfSupport = (typeof LEVELS_OF_SUPPORT)[number];

/** The provisions that each level rests on. */
export const CITATIONS_OF_LEVEL: Readonly<Record<LevelOfSupport, readonly string[]>> = {
  universal: ["EC 52059.5(b)", "EC 52064.5(h)(2)"],
  targeted: ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"],
  intensive: ["EC 52072(a)", "EC 52072.5(a)"],
};
