import { describe, expect, test } from 'vitest';
import { findBadNames } from './namingRules.ts';
import { listCode } from './sourceFile.ts';

/** The names of scripts are those of their commands. */
const isCommand = (path: string) => /^scripts\/[a-z]+(-[a-z]+)*\.ts$/.test(path);

/** Names that say what a file is better than any of its exports would. */
const namedAfterTheWhole = [
  // Phrases in which a zone is named: `ofZone`, `inZone`… together, a grammar.
  'src/i18n/frenchGrammar.ts',
  // Families of indicators, each with its own name.
  'src/domain/indicators/need.ts',
  'src/domain/indicators/officialAccess.ts',
];

test('files are named after what they export; none is an index, a barrel or a drawer', () => {
  const code = [...listCode('src'), ...listCode('scripts')].filter(({ path }) => !isCommand(path));
  const excepted = code.filter(({ path }) => namedAfterTheWhole.includes(path));
  const others = code.filter((file) => !excepted.includes(file));
  expect(others.flatMap(findBadNames)).toEqual([]);
  // An exception that is none any more has to go.
  expect(excepted.map((file) => findBadNames(file).length)).toEqual(
    namedAfterTheWhole.map(() => 1),
  );
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
    ['src/domain/access/matrix.ts', 'export const computeNearest = 1;'],
    ['src/ui/Histogram.tsx', 'export function HistogramBar() { return null; }'],
    ['src/domain/access/matrix.ts', 'export const nearest = 1, choice = 2;'],
  ];
  test.each(bad)('%s: %s', (path, text) => {
    expect(findBadNames({ path, text }).length).toBeGreaterThan(0);
  });

  const good: [path: string, text: string][] = [
    ['src/domain/access/matrix.ts', 'export interface Matrix { rows: number }'],
    ['src/domain/access/distanceDecay.ts', 'export const stepDecay = 1, linearDecay = 2;'],
    ['src/domain/access/floatingCatchment.ts', 'export function computeFloatingCatchment() {}'],
    ['src/domain/statistics/intervals.ts', 'export const rateInterval = 1, wilsonInterval = 2;'],
    ['src/ui/Histogram.tsx', 'export function Histogram() { return null; }'],
    ['src/main.tsx', 'console.log(1);'],
  ];
  test.each(good)('no fault in %s: %s', (path, text) => {
    expect(findBadNames({ path, text })).toEqual([]);
  });
});
