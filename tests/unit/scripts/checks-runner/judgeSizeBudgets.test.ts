import { expect, test } from 'vitest';
import { judgeSizeBudgets } from '../../../../scripts/checks-runner/judgeSizeBudgets.ts';

test('a budget holds from half of it to the whole of it', () => {
  const sizes = [49_999, 50_000, 100_000, 100_001];
  const verdicts = sizes.map(
    (size) => judgeSizeBudgets([{ name: 'x', size, sizeLimit: 100_000 }]).passed,
  );
  expect(verdicts).toEqual([0, 1, 1, 0]);
});

test('what is wrong is said with its figures', () => {
  const { notes } = judgeSizeBudgets([
    { name: 'Start', size: 120_000, sizeLimit: 90_000 },
    { name: 'All', size: 0, sizeLimit: 900_000 },
  ]);
  expect(notes).toEqual([
    'Start: 120.0 kB of 90.0 kB, too much',
    'All: 0.0 kB of 900.0 kB, the budget is too loose',
  ]);
});

test('no budget at all is a failure', () => {
  expect(judgeSizeBudgets([]).failed).toBe(1);
});
