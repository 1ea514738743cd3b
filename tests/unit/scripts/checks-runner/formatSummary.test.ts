import { expect, test } from 'vitest';
import { formatSummary } from '../../../../scripts/checks-runner/formatSummary.ts';

test('the last line adds everything up', () => {
  const summary = formatSummary([
    { name: 'types', passed: 1, failed: 0, skipped: 0, notes: [] },
    { name: 'unit', passed: 40, failed: 2, skipped: 3, notes: ['why'] },
  ]);
  expect(summary.split('\n').at(-1)).toBe('41 passed, 2 failed');
  expect(summary).toContain('✗ unit');
  expect(summary).toContain('3 skipped');
  expect(summary).toContain('  unit: why');
});
