import { expect, test } from "vitest";
import { countsOf } from "./test-counts.mjs";

const report = (changes) => ({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [], ...changes });

test("adds up what ran", () => {
  expect(countsOf(report({ numFailedTests: 2, numTodoTests: 1 }), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test("a file that could not be loaded is a failure", () => {
  expect(countsOf(report({ testResults: [{ status: "failed", assertionResults: [] }] }), 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("an exit status that nothing explains is a failure, as is a run without a report", () => {
  expect(countsOf(report({}), 1).failed).toBe(1);
  expect(countsOf(report({}), 0).failed).toBe(0);
  expect(countsOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
