import type { CheckResult } from './checkResult.ts';

/** The table of all checks, what failed without saying why, and as last line `N passed, N failed`. */
export function formatSummary(results: readonly CheckResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, passed, failed, skipped }) => {
    const mark = failed > 0 ? '✗' : '✓';
    const aside = skipped > 0 ? `   ${skipped} skipped` : '';
    return `${mark} ${name.padEnd(width)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed${aside}`;
  });
  const notes = results.flatMap(({ name, notes }) => notes.map((note) => `  ${name}: ${note}`));
  const passed = results.reduce((total, result) => total + result.passed, 0);
  const failed = results.reduce((total, result) => total + result.failed, 0);
  return [...rows, ...notes, '', `${passed} passed, ${failed} failed`].join('\n');
}
