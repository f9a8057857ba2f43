// Stands for fast-check while mutants run: a property that asks for more examples than a few gets the few as well.
// A property that fails has noticed the mutant: no search for the smallest example, and the same examples in every run,
// so that a survivor is one tomorrow as well.
import fastCheck from "../../node_modules/fast-check/lib/fast-check.js";

const FEW = 25;
const assert = (property, options) => fastCheck.assert(property, { ...options, numRuns: Math.min(options?.numRuns ?? FEW, FEW), seed: 20, endOnFailure: true });

export * from "../../node_modules/fast-check/lib/fast-check.js";
export { assert };
export default { ...fastCheck, assert };
