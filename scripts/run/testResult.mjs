import { existsSync, readFileSync, rmSync } from 'node:fs';

/** Where scripts/testReporter.cjs leaves the counts when the tests have run to their end. */
const resultFile = 'build/test-result.json';

export function clearTestResult() {
  rmSync(resultFile, { force: true });
}

/** What `npm test` ends with. A failed check counts as one failure, and so do tests that broke off. */
export function summarise(failedSteps) {
  const counts = existsSync(resultFile)
    ? JSON.parse(readFileSync(resultFile, 'utf8'))
    : { passed: 0, failed: 1, skipped: 0 };
  const checks = failedSteps.filter((name) => name !== 'tests');
  const failed = counts.failed + checks.length;
  const line = `${counts.passed} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`;
  return { failed, text: [...failedSteps.map((name) => `✗ ${name}`), line].join('\n') };
}
