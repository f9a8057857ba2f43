// A property that fails has noticed the mutant: no search for the smallest example, and few examples per property,
// the same ones in every run, so that a survivor is one tomorrow as well.
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 25, seed: 20, endOnFailure: true });
