import { allOf, anyOf, not, outcomeOf, type MethodOutcome, type Outcome, type Truth } from "@ssos/model";
import type { Method } from "../criteria/criteria.ts";
import { frozen } from "./frozen.ts";

/** Whether each way to meet the criteria is met; undefined for one without any facts. @internal */
export interface Ways {
  /** A group in enough priorities. */
  readonly groups: Truth | undefined;
  /** Local indicators not met for two or more years. */
  readonly local: Truth | undefined;
  /** One of each, in different priorities: method 3 without its clause "and neither method 1 nor 2 is met". */
  readonly groupAndLocal: Truth | undefined;
  readonly dataSubmission: Truth | undefined;
}

/** What the ways give by the State's methods. @internal */
export interface MethodAnswers {
  readonly groupAndLocal: Truth | undefined;
  /** Truth of each method that was evaluated. */
  readonly truths: Readonly<Partial<Record<Method, Truth>>>;
  /** Whether the criteria are met by any evaluated method; undefined when none was evaluated. */
  readonly meets: Truth | undefined;
  readonly outcome: Outcome;
  readonly byMethod: Readonly<Partial<Record<Method, MethodOutcome>>>;
  readonly evaluated: readonly Method[];
  readonly met: readonly Method[];
  /** Whether every method was evaluated. */
  readonly complete: boolean;
}

/** @internal */
export function methodAnswers(methods: readonly Method[], { groups, local, groupAndLocal, dataSubmission }: Ways): MethodAnswers {
  const truths: Partial<Record<Method, Truth>> = {};
  if (groups !== undefined) truths[1] = groups;
  if (local !== undefined) truths[2] = local;
  // "Only" on the State's lists: method 3 is for LEAs that meet neither of the first two.
  if (groupAndLocal !== undefined) truths[3] = allOf([groupAndLocal, not(groups ?? "unknown"), not(local ?? "unknown")]);
  if (dataSubmission !== undefined) truths[4] = dataSubmission;
  const ways = [groups, local, groupAndLocal, dataSubmission].filter((truth) => truth !== undefined);
  const meets = ways.length === 0 ? undefined : anyOf(ways);
  const byMethod: Partial<Record<Method, MethodOutcome>> = {};
  for (const method of methods) {
    const truth = truths[method];
    byMethod[method] = truth === undefined ? "not-evaluated" : outcomeOf(truth);
  }
  return frozen({
    groupAndLocal,
    truths,
    meets,
    outcome: outcomeOf(meets ?? "unknown"),
    byMethod,
    evaluated: methods.filter((method) => truths[method] !== undefined),
    met: methods.filter((method) => truths[method] === "yes"),
    complete: methods.every((method) => truths[method] !== undefined),
  });
}
