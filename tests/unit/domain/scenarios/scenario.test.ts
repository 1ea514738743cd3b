import { describe, expect, it } from 'vitest';
import { stepDecay } from '../../../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../../../src/domain/access/floatingCatchment.ts';
import { travelMatrixFromDense } from '../../../../src/domain/access/travelMatrix.ts';
import { addChange, describeEffect } from '../../../../src/domain/scenarios/describeEffect.ts';
import {
  computeAccessChange,
  createReachTable,
} from '../../../../src/domain/scenarios/reachTable.ts';
import {
  applyScenario,
  checkChange,
  sumDeltas,
} from '../../../../src/domain/scenarios/scenario.ts';
import {
  adjustSupply,
  closePractice,
  moveSupply,
  openHealthCentre,
  openTeleconsultation,
  runMobileUnit,
} from '../../../../src/domain/scenarios/supplyGestures.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';

// Three communes: A 1,000 people, B 500 at 12 minutes from both, C 2,000 out of A's reach.
const travel = travelMatrixFromDense([
  [0, 12, 40],
  [12, 0, 12],
  [40, 12, 0],
]);
const demand = [1000, 500, 2000];
const decay = stepDecay();
const table = createReachTable({ travel, demand, decay, coreRows: [0, 1, 2] });
const [a, b, c] = ['A', 'B', 'C'].map(zoneCode) as [
  ReturnType<typeof zoneCode>,
  ReturnType<typeof zoneCode>,
  ReturnType<typeof zoneCode>,
];

describe('a change of supply, by hand', () => {
  it('gives each commune its part of the place', () => {
    // A is shared by 1000 + 500·2/3 = 1333.33 people: 0.00075 each in A, 0.0005 in B, none in C.
    expect([...computeAccessChange(table, [[0, 1]])]).toEqual([
      expect.closeTo(0.00075, 12),
      expect.closeTo(0.0005, 12),
      0,
    ]);
    // B is shared by 500 + (1000 + 2000)·2/3 = 2500: two doctors give 0.0008 in B, 0.000533 beside.
    const [inA, inB, inC] = computeAccessChange(table, [[1, 2]]);
    expect(inB).toBeCloseTo(0.0008, 12);
    expect(inA).toBeCloseTo(0.0016 / 3, 12);
    expect(inC).toBe(inA);
  });

  it('is what a full computation finds', () => {
    const before = computeFloatingCatchment({ supply: [2, 1, 4], demand, travel, decay });
    const after = computeFloatingCatchment({ supply: [0, 3, 4.5], demand, travel, decay });
    const change = computeAccessChange(table, [
      [0, -2],
      [1, 2],
      [2, 0.5],
    ]);
    after.forEach((value, row) => {
      expect((before[row] ?? 0) + (change[row] ?? 0)).toBeCloseTo(value, 12);
    });
  });
});

describe('gestures', () => {
  const rowOf = (commune: string) => ['A', 'B', 'C'].indexOf(commune);

  it('add and take away what they say', () => {
    expect([...applyScenario([2, 1, 4], [adjustSupply('gp', a, 1)], rowOf)]).toEqual([3, 1, 4]);
    expect([...applyScenario([2, 1, 4], [closePractice('gp', c, 4)], rowOf)]).toEqual([2, 1, 0]);
    expect([...applyScenario([2, 1, 4], [openHealthCentre(b, 3)], rowOf)]).toEqual([2, 4, 4]);
    const unit = runMobileUnit('gp', [
      { commune: a, days: 2 },
      { commune: b, days: 3 },
    ]);
    const shared = applyScenario([2, 1, 4], [unit], rowOf);
    expect(shared[0]).toBeCloseTo(2.4, 12);
    expect(shared[1]).toBeCloseTo(1.6, 12);
  });

  it('conserve what they move, and the time a point takes', () => {
    const sum = (change: Parameters<typeof sumDeltas>[0][number]) =>
      [...sumDeltas([change]).values()].reduce((whole, amount) => whole + amount, 0);
    expect(sum(moveSupply('gp', a, c, 1.5))).toBe(0);
    expect(sum(openTeleconsultation(b, 2200, a))).toBe(0);
    expect(sum(openTeleconsultation(b, 2200, null))).toBe(0.5);
  });

  it('are refused with each reason at once', () => {
    const supplyAt = (_: string, commune: string) => [2, 1, 4][rowOf(commune)];
    expect(checkChange([], adjustSupply('gp', a, 1), supplyAt)).toEqual([]);
    expect(checkChange([], adjustSupply('gp', a, 0), supplyAt)[0]?.code).toBe('nothing');
    expect(checkChange([], adjustSupply('gp', a, Number.NaN), supplyAt)[0]?.code).toBe(
      'notANumber',
    );
    expect(checkChange([], adjustSupply('gp', a, 1001), supplyAt)[0]?.code).toBe('tooMany');
    const elsewhere = moveSupply('gp', a, zoneCode('Z'), 3);
    expect(checkChange([], elsewhere, supplyAt)).toEqual([
      { code: 'belowZero', commune: 'A', left: 2 },
      { code: 'unknownCommune', commune: 'Z' },
    ]);
    const closed = [closePractice('gp', a, 2)];
    expect(checkChange(closed, adjustSupply('gp', a, -1), supplyAt)).toEqual([
      { code: 'belowZero', commune: 'A', left: 0 },
    ]);
    // Nurses are not doctors.
    expect(checkChange(closed, adjustSupply('nurse', a, -1), supplyAt)).toEqual([]);
    const full = Array.from({ length: 40 }, () => adjustSupply('gp', a, 1));
    expect(checkChange(full, adjustSupply('gp', a, 1), supplyAt)[0]?.code).toBe('tooManyChanges');
  });
});

describe('a teleconsultation point is no head', () => {
  // Two doctors in A, none in B. 2,200 consultations are half a GP of 4,400.
  const supplyAt = (_: string, commune: string) => ({ A: 2, B: 0 })[commune];

  it('none can be taken away where there is only a point, and all can where some give their time', () => {
    const point = [openTeleconsultation(b, 2200, a)];
    expect(checkChange(point, adjustSupply('gp', b, -0.5), supplyAt)).toEqual([
      { code: 'belowZero', commune: 'B', left: 0 },
    ]);
    expect(checkChange(point, closePractice('gp', a, 2), supplyAt)).toEqual([]);
    expect(checkChange(point, adjustSupply('gp', a, -3), supplyAt)).toEqual([
      { code: 'belowZero', commune: 'A', left: 2 },
    ]);
  });

  it('takes the time that doctors have, less what they give already', () => {
    expect(checkChange([], openTeleconsultation(b, 8800, a), supplyAt)).toEqual([]);
    const point = [openTeleconsultation(b, 2200, a)];
    expect(checkChange(point, openTeleconsultation(b, 6600, a), supplyAt)).toEqual([]);
    expect(checkChange(point, openTeleconsultation(b, 8800, a), supplyAt)).toEqual([
      { code: 'noTimeLeft', commune: 'A', left: 1.5 },
    ]);
    // What a point gives is not time of the doctors of its commune: there are none.
    expect(checkChange(point, openTeleconsultation(a, 2200, b), supplyAt)).toEqual([
      { code: 'noTimeLeft', commune: 'B', left: 0 },
    ]);
  });
});

describe('the effect, by hand', () => {
  // 1.0 → 2.4 (near), 2.5 → 2.6 (crosses), 4.0 → 3.9, and a village without a figure.
  const apl = Float64Array.of(1, 2.5, 4, Number.NaN);
  const change = Float64Array.of(1.4, 0.1, -0.1, 0.3);
  const effect = describeEffect({ apl, change, population: [1000, 500, 8500, 0] });

  it('counts the people under, at and above the threshold, and what they lack', () => {
    expect(effect.before).toEqual({
      people: { below: 1000, near: 500, above: 8500 },
      shortfall: 1500,
      worstDecileMean: 1,
      p10: 1,
      p90: 4,
    });
    expect(effect.after.people).toEqual({ below: 0, near: 1500, above: 8500 });
    expect(effect.after.shortfall).toBeCloseTo(100, 9);
    expect(effect.after.worstDecileMean).toBeCloseTo(2.4, 12);
    expect(effect.crossings).toEqual({ up: [1], down: [] });
  });

  it('says who gains and who loses', () => {
    // Steps: under −0.5, −0.1, −0.01, 0.01, 0.1, 0.5, above.
    expect([...effect.peopleByChange]).toEqual([0, 8500, 0, 0, 500, 0, 1000]);
    expect(addChange(Float64Array.of(0.2), Float64Array.of(-0.5))[0]).toBe(0);
  });
});
