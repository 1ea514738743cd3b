import { describe, expect, test } from 'vitest';
import { findBadNames, findMisnamedFiles } from './namingRules.ts';
import { listCode } from './sourceFile.ts';

/** Names that say what a file is better than any of its exports would. */
const namedAfterTheWhole = [
  // Phrases in which a zone is named: `ofZone`, `inZone`… together, a grammar.
  'src/i18n/frenchGrammar.ts',
  // Families of indicators, each with its own name.
  'src/domain/indicators/need.ts',
  'src/domain/indicators/officialAccess.ts',
];

test('no file is an index, a barrel or a drawer; folders are in kebab-case', () => {
  const code = [...listCode('src'), ...listCode('scripts')];
  expect(code.flatMap(findBadNames)).toEqual([]);
});

test('the files of the application are named after what they export', () => {
  const misnamed = listCode('src').filter((file) => findMisnamedFiles(file).length > 0);
  const isExcepted = (path: string) => namedAfterTheWhole.includes(path);
  const faults = misnamed.filter(({ path }) => !isExcepted(path)).flatMap(findMisnamedFiles);
  expect(faults).toEqual([]);
  // An exception that is none any more has to go.
  const used = misnamed.map(({ path }) => path).filter(isExcepted);
  expect(used).toEqual([...namedAfterTheWhole].sort());
});

describe('the rules see', () => {
  const bad: [path: string, text: string][] = [
    ['src/domain/access/index.ts', 'export const index = 1;'],
    ['src/domain/access/matrix.ts', "export * from './travelMatrix.ts';"],
    ['src/domain/access/matrix.ts', "export { matrix } from './travelMatrix.ts';"],
    ['src/domain/access/matrix.ts', 'export default function matrix() {}'],
    ['src/domain/utils/matrix.ts', 'export const matrix = 1;'],
    ['src/domain/access/matrixHelpers.ts', 'export const matrixHelper = 1;'],
    ['src/domain/travelAccess/matrix.ts', 'export const matrix = 1;'],
  ];
  test.each(bad)('%s: %s', (path, text) => {
    expect(findBadNames({ path, text })).toHaveLength(1);
  });

  const misnamed: [path: string, text: string][] = [
    ['src/domain/access/matrix.ts', 'export const computeNearest = 1;'],
    ['src/domain/access/matrix.ts', 'export const nearest = 1, choice = 2;'],
    ['src/ui/Histogram.tsx', 'export function HistogramBar() { return null; }'],
  ];
  test.each(misnamed)('%s: %s', (path, text) => {
    expect(findMisnamedFiles({ path, text })).toHaveLength(1);
  });

  const good: [path: string, text: string][] = [
    ['src/domain/access/matrix.ts', 'export interface Matrix { rows: number }'],
    ['src/domain/access/distanceDecay.ts', 'export const stepDecay = 1, linearDecay = 2;'],
    ['src/domain/access/floatingCatchment.ts', 'export function computeFloatingCatchment() {}'],
    ['src/domain/statistics/intervals.ts', 'export const rateInterval = 1, wilsonInterval = 2;'],
    ['src/i18n/sections/access.fr.ts', 'export const accessFr = {};'],
    ['src/ui/Histogram.tsx', 'export function Histogram() { return null; }'],
    ['src/main.ts', 'console.log(1);'],
  ];
  test.each(good)('no fault in %s: %s', (path, text) => {
    expect([...findBadNames({ path, text }), ...findMisnamedFiles({ path, text })]).toEqual([]);
  });
});
