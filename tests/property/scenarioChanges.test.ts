import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAccessEffect } from '../../src/domain/scenarios/computeAccessEffect.ts';
import { checkChanges, type ScenarioChange } from '../../src/domain/scenarios/scenario.ts';
import { computeSupplyChange } from '../../src/domain/scenarios/supplyChange.ts';
import {
  adjustSupply,
  moveSupply,
  openTeleconsultation,
} from '../../src/domain/scenarios/supplyGestures.ts';
import type { Surroundings } from '../../src/domain/territory/territory.ts';
import { zoneCode } from '../../src/domain/territory/zone.ts';
import { anyChange } from '../fixtures/anyScenario.ts';

const size = 8;
const codes = Array.from({ length: size }, (_, at) => zoneCode(String(52_001 + at)));
const rowOf = (code: string) => codes.findIndex((known) => known === code);
const listed = fc.array(fc.nat(9), { minLength: size, maxLength: size });
const activity = fc.array(fc.integer({ min: 0, max: 6000 }), { minLength: size, maxLength: size });
const places = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: size, maxLength: size });
const people = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: size, maxLength: size });
const changes = fc.array(anyChange(codes), { maxLength: 12 });

const supplyOf = (heads: number[], each: number[]) => ({
  listed: heads,
  given: heads.map((count, row) => count * (each[row] ?? 0)),
  givenByNew: 4400,
});

const surroundingsOf = (
  at: [number, number][],
  population: number[],
  heads: number[],
): Surroundings => ({
  places: {
    codes,
    names: [...codes],
    // A hundredth of a degree is about a kilometre.
    longitudes: Float64Array.from(at, ([x]) => 5 + x / 75),
    latitudes: Float64Array.from(at, ([, y]) => 48 + y / 110),
    population: Float64Array.from(population),
  },
  coreRows: Uint32Array.from(codes.keys()),
  supply: new Map([['gp', Float64Array.from(heads)]]),
  calibration: {
    impliedActivity: {
      values: Float64Array.from(heads, (n) => n * 3000),
      status: new Uint8Array(size),
    },
    officialApl2023: { values: new Float64Array(size), status: new Uint8Array(size) },
    ridge: 1,
  },
});

const amountsOf = (supply: ReturnType<typeof supplyOf>, made: readonly ScenarioChange[]) => {
  const found = computeSupplyChange(supply, made, rowOf);
  return codes.map((_, row) => found.get(row) ?? 0);
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('changes of supply', () => {
  it('never leave less than nothing anywhere, whatever is asked', () => {
    fc.assert(
      fc.property(listed, activity, changes, (heads, each, made) => {
        const supply = supplyOf(heads, each);
        amountsOf(supply, made).forEach((amount, row) => {
          expect((supply.given[row] ?? 0) + amount).toBeGreaterThanOrEqual(-1e-6);
        });
      }),
    );
  });

  it('by moves and by points that take their time conserve the supply', () => {
    const move = fc
      .tuple(
        fc.constantFrom(...codes),
        fc.constantFrom(...codes),
        fc.integer({ min: 1, max: 300 }),
        fc.boolean(),
      )
      .map(([from, to, hundredths, isTime]) =>
        isTime
          ? openTeleconsultation(to, hundredths * 44, from)
          : moveSupply('gp', from, to, hundredths / 100),
      );
    fc.assert(
      fc.property(listed, activity, fc.array(move, { maxLength: 12 }), (heads, each, moves) => {
        const supplyAt = (_: string, code: string) => heads[rowOf(code)];
        const problems = checkChanges(moves, supplyAt);
        const held = moves.filter((_, at) => problems[at]?.length === 0);
        expect(sum(amountsOf(supplyOf(heads, each), held))).toBeCloseTo(0, 6);
      }),
    );
  });

  it('at different places may be made in any order', () => {
    fc.assert(
      fc.property(
        listed,
        activity,
        fc.array(fc.integer({ min: -300, max: 300 }), { minLength: size, maxLength: size }),
        fc.shuffledSubarray([...codes.keys()], { minLength: size }),
        (heads, each, hundredths, order) => {
          const made = codes.map((code, row) =>
            adjustSupply('gp', code, (hundredths[row] ?? 0) / 100),
          );
          const shuffled = order.flatMap((row) => made[row] ?? []);
          const supply = supplyOf(heads, each);
          expect(amountsOf(supply, shuffled)).toEqual(amountsOf(supply, made));
        },
      ),
    );
  });
});

describe('access', () => {
  it('is lowered for nobody by adding, and raised for nobody by removing', () => {
    fc.assert(
      fc.property(
        places,
        people,
        listed,
        fc.nat(size - 1),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('headcount' as const, 'implied' as const),
        (at, population, heads, row, hundredths, supplyBasis) => {
          const surroundings = surroundingsOf(at, population, heads);
          const changeBy = (amount: number) =>
            computeAccessEffect(surroundings, {
              profession: 'gp',
              supplyBasis,
              changes: [adjustSupply('gp', codes[row] ?? zoneCode(''), amount)],
            }).change;
          expect(changeBy(hundredths / 100).every((value) => value >= 0)).toBe(true);
          expect(changeBy(-hundredths / 100).every((value) => value <= 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of all people together changes by what is added, and not at all by a move', () => {
    fc.assert(
      fc.property(
        places,
        people,
        listed,
        fc.nat(size - 1),
        fc.nat(size - 1),
        (at, population, heads, from, to) => {
          const surroundings = surroundingsOf(at, population, heads);
          const given = (change: ScenarioChange) => {
            const effect = computeAccessEffect(surroundings, {
              profession: 'gp',
              changes: [change],
            });
            return [
              effect.added,
              sum(Array.from(effect.change, (value, row) => value * (population[row] ?? 0))),
            ];
          };
          const [a, b] = [codes[from] ?? zoneCode(''), codes[to] ?? zoneCode('')];
          const [added, received] = given(adjustSupply('gp', a, 2));
          expect(added).toBeCloseTo(8800, 6);
          expect(received).toBeCloseTo(8800, 4);
          const moved = given(moveSupply('gp', a, b, Math.min(1, heads[from] ?? 0)));
          for (const whole of moved) expect(whole).toBeCloseTo(0, 4);
        },
      ),
      { numRuns: 60 },
    );
  });
});
