import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByNeed } from '../../src/domain/priorities/rankByNeed.ts';
import { computeRankingStability } from '../../src/domain/priorities/rankingStability.ts';
import { standardise } from '../../src/domain/statistics/standardise.ts';
import { decomposeTheil } from '../../src/domain/statistics/theil.ts';

const zoneCount = 12;
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
  { weight: 9, arbitrary: fc.integer({ min: -400, max: 400 }) },
);
const column = fc.array(value, { minLength: zoneCount, maxLength: zoneCount });
const weighed = fc.record({ column, weight: fc.integer({ min: 0, max: 10 }) });
const variables = fc.array(weighed, { minLength: 1, maxLength: 5 });

type Weighed = { column: number[]; weight: number };
const toVariables = (list: readonly Weighed[]) =>
  list.map(({ column: values, weight }) => ({ scores: standardise(values), weight }));
const byRow = (list: readonly Weighed[]) =>
  rankByNeed(toVariables(list)).sort((a, b) => a.row - b.row);

describe('the ranking of priorities', () => {
  it('does not change when a variable is told in another unit', () => {
    const change = fc.record({
      factor: fc.integer({ min: 1, max: 1000 }),
      shift: fc.integer({ min: -1000, max: 1000 }),
    });
    fc.assert(
      fc.property(variables, change, (list, { factor, shift }) => {
        const other = list.map(({ column: values, weight }) => ({
          column: values.map((own) => own * factor + shift),
          weight,
        }));
        const after = byRow(other);
        byRow(list).forEach(({ row, score }, at) => {
          expect(after[at]?.row).toBe(row);
          expect(after[at]?.score).toBeCloseTo(score, 9);
        });
      }),
    );
  });

  it('drops what weighs nothing exactly, from the scores and from their stability', () => {
    fc.assert(
      fc.property(variables, column, (list, extra) => {
        const kept = toVariables(list);
        const withNothing = [...kept, { scores: standardise(extra), weight: 0 }];
        const shown = (ranked: ReturnType<typeof rankByNeed>) =>
          ranked.map(({ row, score, rank, missing }) => ({ row, score, rank, missing }));
        expect(shown(rankByNeed(withNothing))).toEqual(shown(rankByNeed(kept)));
      }),
    );
  });

  it('does not depend on the order of the variables, nor of the zones', () => {
    fc.assert(
      fc.property(variables, (list) => {
        const before = byRow(list);
        const turned = byRow([...list].reverse());
        before.forEach(({ row, score }, at) => {
          expect(turned[at]?.row).toBe(row);
          expect(turned[at]?.score).toBeCloseTo(score, 12);
        });
        const mirrored = byRow(
          list.map(({ column: values, weight }) => ({ column: [...values].reverse(), weight })),
        );
        for (const { row, score, rank } of mirrored) {
          const twin = before.find((zone) => zone.row === zoneCount - 1 - row);
          expect(twin).toMatchObject({ score, rank });
        }
      }),
    );
  });

  it('adds up: a score is the sum of its parts, and ten at least stay among the first ten', () => {
    fc.assert(
      fc.property(variables, (list) => {
        const ranked = rankByNeed(toVariables(list));
        for (const { score, contributions } of ranked) {
          const sum = contributions.reduce((a, part) => a + (Number.isNaN(part) ? 0 : part), 0);
          expect(sum).toBeCloseTo(score, 12);
        }
        const stays = computeRankingStability(toVariables(list));
        expect(stays.size).toBe(ranked.length);
        const places = [...stays.values()].reduce((a, { among }) => a + among, 0);
        for (const { best, worst } of stays.values()) {
          expect(best).toBeGreaterThanOrEqual(1);
          expect(worst).toBeGreaterThanOrEqual(best);
          expect(worst).toBeLessThanOrEqual(ranked.length);
        }
        expect(places).toBeGreaterThanOrEqual(Math.min(10, ranked.length) - 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('Theil', () => {
  const row = fc.record({
    value: fc.oneof(
      fc.constant(Number.NaN),
      fc.integer({ min: 0, max: 5000 }).map((hundredths) => hundredths / 100),
    ),
    weight: fc.integer({ min: 0, max: 9000 }),
    group: fc.integer({ min: 0, max: 4 }),
  });
  const take = (rows: readonly { value: number; weight: number; group: number }[]) =>
    decomposeTheil(
      rows.map((one) => one.value),
      rows.map((one) => one.weight),
      rows.map((one) => one.group),
    );

  it('between and within groups are the whole, whatever the groups', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { between, within, total } = take(rows);
        const alone = take(rows.map((one) => ({ ...one, group: 0 }))).total;
        if (Number.isNaN(alone)) {
          expect(total).toBeNaN();
          return;
        }
        expect(between + within).toBeCloseTo(alone, 9);
        expect(total).toBeCloseTo(alone, 9);
        expect(Math.min(between, within)).toBeGreaterThan(-1e-9);
      }),
    );
  });
});
