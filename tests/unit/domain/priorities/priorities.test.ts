import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { listUnranked } from '../../../../src/domain/priorities/listUnranked.ts';
import { computeNeedScores } from '../../../../src/domain/priorities/needScores.ts';
import { needSign } from '../../../../src/domain/priorities/needSign.ts';
import {
  defaultPriorityWeights,
  selectPriorityIndicators,
} from '../../../../src/domain/priorities/priorityIndicators.ts';
import { rankByNeed } from '../../../../src/domain/priorities/rankByNeed.ts';
import { computeRankingStability } from '../../../../src/domain/priorities/rankingStability.ts';
import type { ZoneSet } from '../../../../src/domain/territory/territory.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { columnOf } from '../../../fixtures/handMadeTerritory.ts';

const scores = (...values: number[]) => Float64Array.from(values);
const { NaN: none } = Number;

describe('rankByNeed', () => {
  it('weighs, shows what each part adds, and ranks the most need first', () => {
    // Zone 0: (3·1 + 1·−1) / 4 = 0.5; zone 1: (3·0 + 1·2) / 4 = 0.5; zone 2: (3·2 + 1·3) / 4 = 2.25
    const ranked = rankByNeed([
      { scores: scores(1, 0, 2), weight: 3 },
      { scores: scores(-1, 2, 3), weight: 1 },
    ]);
    expect(ranked.map(({ row, score, rank }) => [row, score, rank])).toEqual([
      [2, 2.25, 1],
      [0, 0.5, 2],
      [1, 0.5, 2],
    ]);
    expect(ranked.map(({ contributions }) => [...contributions])).toEqual([
      [1.5, 0.75],
      [0.75, -0.25],
      [0, 0.5],
    ]);
  });

  it('skips what a zone lacks and counts it; a zone that lacks most of it is not ranked', () => {
    // Zone 0 lacks a quarter of the weights: 1·3/3; zone 1 lacks three quarters; zone 2 lacks half.
    const ranked = rankByNeed([
      { scores: scores(1, none, none), weight: 3 },
      { scores: scores(none, 2, 3), weight: 1 },
      { scores: scores(none, none, 1), weight: 0 },
    ]);
    expect(ranked.map(({ row, score, missing }) => [row, score, missing])).toEqual([[0, 1, 1]]);
    const half = rankByNeed([
      { scores: scores(2), weight: 1 },
      { scores: scores(none), weight: 1 },
    ]);
    expect(half.map(({ score, missing }) => [score, missing])).toEqual([[2, 1]]);
  });

  it('ranks nobody when nothing weighs', () => {
    expect(rankByNeed([{ scores: scores(1, 2), weight: 0 }])).toEqual([]);
    expect(rankByNeed([])).toEqual([]);
  });
});

describe('computeRankingStability', () => {
  it('is sure of a zone that leads on everything, and of none to whom all hangs on the weights', () => {
    // Eleven zones for ten places. Zone 0 leads on both; zones 1 to 8 are far above the last two, which
    // are each other's mirror: 1·w1 − 1·w2 against −1·w1 + 1·w2, so that the larger weight decides.
    const first = scores(3, 2, 2, 2, 2, 2, 2, 2, 2, 1, -1);
    const second = scores(3, 2, 2, 2, 2, 2, 2, 2, 2, -1, 1);
    const weighed = [
      { scores: first, weight: 4 },
      { scores: second, weight: 4 },
    ];
    const stays = computeRankingStability(weighed);
    expect(stays.get(0)).toEqual({ among: 1, best: 1, worst: 1 });
    // Eight zones share the second rank.
    expect(stays.get(8)).toEqual({ among: 1, best: 2, worst: 2 });
    expect(stays.get(9)).toMatchObject({ best: 10, worst: 11 });
    const [ninth = 0, tenth = 0] = [stays.get(9)?.among, stays.get(10)?.among];
    expect(ninth + tenth).toBeCloseTo(1, 12);
    expect(Math.abs(ninth - 0.5)).toBeLessThan(0.08);
    expect(computeRankingStability(weighed)).toEqual(stays);
  });

  it('turns the order where ± 30 % is enough, and not where it is not', () => {
    // The last place: zone 9 scores w1, zone 10 scores r·w2. With r = 2 even 0.7·2 > 1.3; with r = 1.5,
    // w1 / w2 > 1.5 happens (1.3 / 0.7 = 1.86) but seldom.
    const others = Array.from({ length: 9 }, () => 3);
    const staysOf = (r: number) =>
      computeRankingStability([
        { scores: scores(...others, 1, 0), weight: 5 },
        { scores: scores(...others, 0, r), weight: 5 },
      ]).get(9)?.among ?? none;
    expect(staysOf(2)).toBe(0);
    expect(staysOf(1.5)).toBeGreaterThan(0);
    expect(staysOf(1.5)).toBeLessThan(0.15);
  });

  it('has all among the first ten where there are no more than ten, and none when nothing weighs', () => {
    const stays = computeRankingStability([{ scores: scores(1, 2, none), weight: 1 }]);
    expect([...stays]).toEqual([
      [1, { among: 1, best: 1, worst: 1 }],
      [0, { among: 1, best: 2, worst: 2 }],
    ]);
    expect(computeRankingStability([{ scores: scores(1, 2), weight: 0 }]).size).toBe(0);
  });
});

describe('listUnranked', () => {
  const zones: ZoneSet = {
    mesh: 'epci',
    codes: ['a', 'b', 'c', 'd', 'e'].map(zoneCode),
    names: ['a', 'b', 'c', 'd', 'e'],
    members: [],
    insideShare: Float64Array.of(1, 1, 1, 0.89, 1),
    population: Float64Array.of(900, 900, 499, 499, 0),
  };

  it('names every zone that is not ranked once, with its first reason, reason by reason', () => {
    // b lacks a value, c is small, d straddles and is small, e has nobody and no value.
    const result = { column: columnOf([1, null, 2, 3, null]) };
    expect(listUnranked(zones, [result], [{ row: 0 }])).toEqual([
      { row: 3, reason: 'straddling' },
      { row: 2, reason: 'fewInhabitants' },
      { row: 4, reason: 'fewInhabitants' },
      { row: 1, reason: 'missing' },
    ]);
    const everyRow = [...zones.codes.keys()].map((row) => ({ row }));
    expect(listUnranked(zones, [result], everyRow)).toEqual([]);
  });
});

describe('computeNeedScores', () => {
  const zones: ZoneSet = {
    mesh: 'epci',
    codes: ['a', 'b', 'c', 'd', 'e', 'f'].map(zoneCode),
    names: ['a', 'b', 'c', 'd', 'e', 'f'],
    members: [],
    insideShare: Float64Array.of(1, 0.95, 1, 0.89, 1, 1),
    population: Float64Array.of(900, 900, 900, 900, 499, 900),
  };

  it('leaves out straddling zones, small ones and small counts, from the middle too', () => {
    // d straddles, e is small, f has 9 events; of 1, 2 and 4 the median is 2, deviations 1, 0, 2: 1
    const result = {
      column: columnOf([1, 2, 4, 1000, 1000, 1000]),
      rateParts: {
        count: Float64Array.of(10, 10, 10, 10, 10, 9),
        population: new Float64Array(6).fill(900),
      },
    };
    const [a, b, c, ...others] = computeNeedScores(zones, result, -1);
    expect(a).toBeCloseTo(1 / 1.4826, 12);
    expect(b).toBe(0);
    expect(c).toBeCloseTo(-2 / 1.4826, 12);
    expect(others.every(Number.isNaN)).toBe(true);
  });
});

describe('which way an indicator says more need', () => {
  it.each([
    ['apl-gp', -1],
    ['access-gp', -1],
    ['density-nurse', -1],
    ['apl-gp-gap-65', 1],
    ['nearest-emergency-km', 1],
    ['share-75-plus', 1],
    ['median-income', -1],
    ['population', 0],
    ['population-density', 0],
    ['count-gp', 0],
    ['zoning-gp', 0],
    ['car-commuting', 0],
  ])('%s: %i', (id, sign) => {
    const indicator = indicatorById(id);
    expect(indicator && needSign(indicator)).toBe(sign);
  });

  it('starts from indicators that can be weighed by EPCI, one of them of supply', () => {
    const ids = selectPriorityIndicators('epci').map(({ id }) => id);
    for (const { indicatorId } of defaultPriorityWeights) expect(ids).toContain(indicatorId);
    expect(selectPriorityIndicators('commune').map(({ id }) => id)).not.toContain('median-income');
  });
});
