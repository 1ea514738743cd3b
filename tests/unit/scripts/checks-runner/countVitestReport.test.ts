import { expect, test } from 'vitest';
import {
  countVitestReport,
  type VitestReport,
} from '../../../../scripts/checks-runner/countVitestReport.ts';

const file = (
  name: string,
  statuses: string[],
  status = 'passed',
): VitestReport['testResults'][0] => ({
  name: `/project/tests/${name}`,
  status,
  message: status === 'failed' ? 'Cannot find module\n    at somewhere' : '',
  assertionResults: statuses.map((each) => ({ status: each })),
});

test('tests are counted by suite', () => {
  const report = {
    testResults: [
      file('unit/access/a.test.ts', ['passed', 'passed']),
      file('unit/b.test.ts', ['passed', 'failed', 'skipped'], 'failed'),
      file('data/c.test.ts', ['passed']),
    ],
  };
  expect(countVitestReport(report, ['unit', 'data'], '/project')).toEqual([
    { name: 'unit', passed: 3, failed: 1, skipped: 1, notes: [] },
    { name: 'data', passed: 1, failed: 0, skipped: 0, notes: [] },
  ]);
});

test('a file that does not load is a failure, even beside tests that pass', () => {
  const report = {
    testResults: [file('unit/a.test.ts', [], 'failed'), file('unit/b.test.ts', ['passed'])],
  };
  expect(countVitestReport(report, ['unit'], '/project')).toEqual([
    {
      name: 'unit',
      passed: 1,
      failed: 1,
      skipped: 0,
      notes: ['tests/unit/a.test.ts: Cannot find module'],
    },
  ]);
});

test('a suite of which nothing ran is a failure', () => {
  const report = { testResults: [file('unit/a.test.ts', ['skipped'])] };
  expect(
    countVitestReport(report, ['unit', 'data'], '/project').map(({ failed }) => failed),
  ).toEqual([1, 1]);
});
