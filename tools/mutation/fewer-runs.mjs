// A property that fails has noticed the mutant: no search for the smallest example, and few examples per property.
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 25, endOnFailure: true });
