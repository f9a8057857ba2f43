/**
 * Adds up a vitest JSON report. A file that could not be loaded has no tests, and
 * an error outside a test none either: each counts as one failure, so that a red
 * run never shows zero of them.
 *
 * @param report - the parsed report, or undefined when the run wrote none
 * @param status - exit status of the run
 */
export function countsOf(report, status) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
