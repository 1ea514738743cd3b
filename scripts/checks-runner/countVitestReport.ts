import { relative } from 'node:path';
import type { CheckResult } from './checkResult.ts';

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  testResults: {
    /** Absolute path of the test file. */
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string }[];
  }[];
}

const skippedStatuses = new Set(['pending', 'skipped', 'todo', 'disabled']);

/** `tests/unit/access/x.test.ts` belongs to the suite `unit`. */
function suiteOf(testFile: string, projectFolder: string): string {
  return relative(projectFolder, testFile).split(/[\\/]/)[1] ?? testFile;
}

/**
 * One result per folder of `tests/`. A file that fails as a whole (it does not load, or a hook throws)
 * counts as one failure; an expected suite without a test, likewise: tests that vanish are not tests
 * that pass.
 */
export function countVitestReport(
  report: VitestReport,
  expectedSuites: readonly string[],
  projectFolder: string,
): CheckResult[] {
  const results = new Map<string, CheckResult>(
    expectedSuites.map((name) => [name, { name, passed: 0, failed: 0, skipped: 0, notes: [] }]),
  );
  for (const file of report.testResults) {
    const name = suiteOf(file.name, projectFolder);
    const result = results.get(name) ?? { name, passed: 0, failed: 0, skipped: 0, notes: [] };
    results.set(name, result);
    const statuses = file.assertionResults.map(({ status }) => status);
    const failed = statuses.filter((status) => status === 'failed').length;
    result.passed += statuses.filter((status) => status === 'passed').length;
    result.failed += failed;
    result.skipped += statuses.filter((status) => skippedStatuses.has(status)).length;
    if (file.status === 'failed' && failed === 0) {
      result.failed += 1;
      const reason = file.message?.split('\n')[0] || 'it fails outside its tests';
      result.notes.push(`${relative(projectFolder, file.name)}: ${reason}`);
    }
  }
  for (const result of results.values()) {
    if (result.passed + result.failed > 0) continue;
    result.failed = 1;
    result.notes.push('no test ran');
  }
  return [...results.values()];
}
