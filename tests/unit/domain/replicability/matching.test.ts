import { describe, expect, it } from 'vitest';
import { explainMatch } from '../../../../src/domain/replicability/explainMatch.ts';
import {
  closenessFactor,
  computeDistancesFrom,
  findMatches,
  isNoneClose,
} from '../../../../src/domain/replicability/findMatches.ts';
import { isWeakLikeness } from '../../../../src/domain/replicability/isWeakLikeness.ts';
import { createMatchTable } from '../../../../src/domain/replicability/matchTable.ts';
import {
  computePairDistances,
  computeSimilarity,
} from '../../../../src/domain/replicability/pairDistances.ts';
import { isCapped, standardise } from '../../../../src/domain/statistics/standardise.ts';

// Ages 10, 12, 20: median 12, MAD = median(2, 0, 8) = 2, scale 2.9652; z = −0.6745, 0, 2.698.
// APL 2, 3, 4: median 3, MAD 1, scale 1.4826; z = −0.6745, 0, 0.6745.
// Classes: A and C rural, B half rural, half urban.
const table = createMatchTable(
  [
    { id: 'age', values: [10, 12, 20] },
    { id: 'apl', values: [2, 3, 4] },
    {
      id: 'class',
      shares: [
        [1, 0.5, 1],
        [0, 0.5, 0],
      ],
    },
  ],
  3,
);
const weights = { age: 2, apl: 1, class: 1 };
const anyone = () => true;

describe('territories matched by hand', () => {
  it('makes variables comparable by median and MAD, clipped at 3', () => {
    expect([...(table.variables[0]?.columns[0] ?? [])]).toEqual([
      expect.closeTo(-0.6745, 4),
      0,
      expect.closeTo(2.698, 3),
    ]);
    expect([2.99, -2.99, 3, -3, Number.NaN].map(isCapped)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect([...standardise([1, 2, 3, 100])]).toEqual([
      expect.closeTo(-1.0117, 4),
      expect.closeTo(-0.3372, 4),
      expect.closeTo(0.3372, 4),
      3,
    ]);
    expect(standardise([1, Number.NaN, 3])[1]).toBeNaN();
    expect([...standardise([5, 5, 5])]).toEqual([0, 0, 0]);
    // MAD 0: mean absolute deviation 1/5·5 = 1, × 1.2533.
    expect(standardise([0, 0, 0, 0, 5])[4]).toBe(3);
    expect(standardise([0, 0, 0, 0, 5], (row) => row < 4)[4]).toBe(0);
  });

  it('is a weighted mean of absolute differences', () => {
    // A–B: (2·0.6745 + 0.6745 + 0.5) / 4 = 0.6309; A–C: (2·3.3725 + 1.349 + 0) / 4 = 2.0235
    // B–C: (2·2.698 + 0.6745 + 0.5) / 4 = 1.6426
    const distances = [...computeDistancesFrom(table, weights, 0)];
    expect(distances[0]).toBe(0);
    expect(distances[1]).toBeCloseTo(0.6309, 3);
    expect(distances[2]).toBeCloseTo(2.0235, 3);
    const matches = findMatches({ table, weights, origin: 0, isCandidate: anyone, count: 1 });
    // Without age B is at 0.587 and C at 0.6745; without APL B is nearer; without class B is nearer.
    expect(matches).toEqual([
      { row: 1, distance: expect.closeTo(0.6309, 3), used: 3, stability: 1 },
    ]);
  });

  it('says how often a match stays when any one variable is dropped', () => {
    // With APL alone the two are not equal; dropping APL leaves classes, which put C first for A.
    const two = { apl: 1, class: 1 };
    // A–B (0.6745 + 0.5)/2 = 0.587, A–C (1.349 + 0)/2 = 0.6745: B first; without APL C is first.
    const [first] = findMatches({ table, weights: two, origin: 0, isCandidate: anyone, count: 1 });
    expect(first).toMatchObject({ row: 1, stability: 0.5 });
  });

  it('places a distance among all pairs', () => {
    const pairs = computePairDistances(table, weights, anyone);
    expect(pairs.count).toBe(3);
    expect(pairs.medianNearest).toBeCloseTo(0.6309, 3);
    expect(computeSimilarity(pairs, 0)).toBe(1);
    expect(computeSimilarity(pairs, 0.6309)).toBeCloseTo(2.5 / 3, 9);
    expect(computeSimilarity(pairs, 1.8)).toBeCloseTo(1 / 3, 9);
    expect(computeSimilarity(pairs, 6)).toBe(0);
    expect(computeSimilarity(pairs, Number.NaN)).toBeNaN();
  });

  it('tells the two biggest differences, and what was skipped', () => {
    const reasons = explainMatch(table, weights, 0, 2);
    expect(reasons.biggestDifferences.map(({ variableId }) => variableId)).toEqual(['age', 'apl']);
    expect(reasons.alike.map(({ variableId }) => variableId)).toEqual(['class']);
    const sum = explainMatch(table, weights, 0, 1);
    expect(sum.biggestDifferences[0]?.contribution).toBeCloseTo((2 * 0.6745) / 4, 3);
    const holed = createMatchTable([{ id: 'age', values: [1, Number.NaN, 3] }], 3);
    expect(explainMatch(holed, { age: 1 }, 0, 1).skipped).toEqual(['age']);
    expect(
      findMatches({ table: holed, weights: { age: 1 }, origin: 1, isCandidate: anyone }),
    ).toEqual([]);
  });

  it.each([
    [0.5, true],
    [0.744, true],
    // Said "75 %", as 75 % is.
    [0.746, false],
    [0.75, false],
    [1, false],
    [Number.NaN, false],
  ])('calls a likeness of %d weak: %s', (similarity, isWeak) => {
    expect(isWeakLikeness(similarity)).toBe(isWeak);
  });

  it('says when nobody is close', () => {
    const match = { row: 1, used: 1, stability: 1 };
    expect(isNoneClose([{ ...match, distance: closenessFactor }], 1)).toBe(false);
    expect(isNoneClose([{ ...match, distance: closenessFactor + 1e-9 }], 1)).toBe(true);
    expect(isNoneClose([], 1)).toBe(true);
  });

  it('refuses what makes no sense', () => {
    expect(() => createMatchTable([{ id: 'age', values: [1] }], 2)).toThrow(
      'age has 1 zones; expected 2',
    );
    expect(() => computeDistancesFrom(table, { age: -1 }, 0)).toThrow('expected 0 or more');
  });
});
