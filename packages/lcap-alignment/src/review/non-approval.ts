import type { Confidence } from "@ssos/model";
import type { Lcap } from "../plan/lcap.ts";

/** A consequence of a plan that is not approved. */
export interface Consequence {
  readonly text: string;
  readonly citation: string;
  readonly confidence: Confidence;
}

/** What follows, by kind of LEA. */
const CONSEQUENCES: Readonly<Record<"district" | "coe", readonly Consequence[]>> = {
  district: [
    { text: "The county superintendent gives technical assistance towards a plan that can be approved.", citation: "EC 52071(b)", confidence: "verified" },
    { text: "A budget overview for parents that is not approved holds the plan's approval back.", citation: "EC 52064.1(c)(2)", confidence: "verified" },
  ],
  coe: [
    { text: "The Superintendent of Public Instruction gives technical assistance towards a plan that can be approved.", citation: "EC 52071.5(a)", confidence: "verified" },
    { text: "A budget overview for parents that is not approved holds the plan's approval back.", citation: "EC 52064.1(c)(2)", confidence: "verified" },
  ],
};

/**
 * Tells what happens when a plan is not approved.
 *
 * @param plan - the plan
 * @returns an empty list for charter schools, whose plans nobody approves
 * @example
 * ```ts
 * consequencesOfNonApproval({ lea: { cds: "27661590000000", name: "x", kind: "district" } })[0]?.citation // => "EC 52071(b)"
 * consequencesOfNonApproval({ lea: { cds: "27661590123456", name: "y", kind: "charter" } }) // => []
 * ```
 */
export function consequencesOfNonApproval(plan: Pick<Lcap, "lea">): readonly Consequence[] {
  return plan.lea.kind === "charter" ? [] : CONSEQUENCES[plan.lea.kind];
}
