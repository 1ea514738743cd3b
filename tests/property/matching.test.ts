import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDistancesFrom, findMatches } from '../../src/domain/replicability/findMatches.ts';
import { createMatchTable } from '../../src/domain/replicability/matchTable.ts';

const size = 12;
const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const variables = fc
  .array(fc.array(figure, { minLength: size, maxLength: size }), { minLength: 2, maxLength: 6 })
  .map((columns) => columns.map((values, at) => ({ id: `v${at}`, values })));
const weightsOf = (ids: readonly { id: string }[], seed: number) =>
  Object.fromEntries(ids.map(({ id }, at) => [id, ((seed >> at) % 4) + 1]));
const tableOf = (list: readonly { id: string; values: number[] }[]) => createMatchTable(list, size);
const anyone = () => true;

function expectSame(seen: number | undefined, expected: number): void {
  if (Number.isNaN(expected)) expect(seen).toBeNaN();
  else expect(seen).toBeCloseTo(expected, 9);
}

describe('matching territories', () => {
  it('puts a zone at 0 from itself, and is symmetric', () => {
    fc.assert(
      fc.property(variables, fc.nat(), fc.nat(size - 1), fc.nat(size - 1), (list, seed, a, b) => {
        const table = tableOf(list);
        const weights = weightsOf(list, seed);
        const own = computeDistancesFrom(table, weights, a)[a] ?? 0;
        expect(own === 0 || Number.isNaN(own)).toBe(true);
        expect(computeDistancesFrom(table, weights, a)[b]).toBe(
          computeDistancesFrom(table, weights, b)[a],
        );
      }),
    );
  });

  it('does not depend on the order of variables', () => {
    fc.assert(
      fc.property(variables, fc.nat(), (list, seed) => {
        const weights = weightsOf(list, seed);
        const one = computeDistancesFrom(tableOf(list), weights, 0);
        const other = computeDistancesFrom(tableOf([...list].reverse()), weights, 0);
        for (const [row, distance] of one.entries()) expectSame(other[row], distance);
      }),
    );
  });

  it('does not depend on the order of zones', () => {
    fc.assert(
      fc.property(variables, fc.nat(), (list, seed) => {
        const weights = weightsOf(list, seed);
        const reversed = list.map(({ id, values }) => ({ id, values: [...values].reverse() }));
        const one = computeDistancesFrom(tableOf(list), weights, 0);
        const other = computeDistancesFrom(tableOf(reversed), weights, size - 1);
        for (const [row, distance] of one.entries()) expectSame(other[size - 1 - row], distance);
      }),
    );
  });

  it('does not change with the unit of a variable', () => {
    fc.assert(
      fc.property(variables, fc.nat(), fc.constantFrom(0.5, 3, 1000), (list, seed, factor) => {
        const weights = weightsOf(list, seed);
        const [first, ...others] = list;
        if (!first) return;
        const scaled = { ...first, values: first.values.map((value) => value * factor + 7) };
        const one = computeDistancesFrom(tableOf(list), weights, 0);
        const other = computeDistancesFrom(tableOf([scaled, ...others]), weights, 0);
        for (const [row, distance] of one.entries()) expectSame(other[row], distance);
      }),
    );
  });

  it('drops a variable of weight 0 exactly', () => {
    fc.assert(
      fc.property(variables, fc.nat(), (list, seed) => {
        const [first, ...others] = list;
        if (!first) return;
        const weights = { ...weightsOf(list, seed), [first.id]: 0 };
        expect(computeDistancesFrom(tableOf(list), weights, 0)).toEqual(
          computeDistancesFrom(tableOf(others), weights, 0),
        );
        const ask = { weights, origin: 0, isCandidate: anyone };
        expect(findMatches({ table: tableOf(list), ...ask })).toEqual(
          findMatches({ table: tableOf(others), ...ask }),
        );
      }),
    );
  });
});
