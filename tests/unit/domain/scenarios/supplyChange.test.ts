import { describe, expect, it } from 'vitest';
import type { ScenarioChange } from '../../../../src/domain/scenarios/scenario.ts';
import { computeSupplyChange } from '../../../../src/domain/scenarios/supplyChange.ts';
import {
  adjustSupply,
  closePractice,
  moveSupply,
  openTeleconsultation,
} from '../../../../src/domain/scenarios/supplyGestures.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';

const [a, b, c] = [zoneCode('52001'), zoneCode('52002'), zoneCode('52003')];
const codes: string[] = [a, b, c];

// Two doctors in A give 6,000 consultations (3,000 each), one in B gives 5,000, none in C.
const supply = { listed: [2, 1, 0], given: [6000, 5000, 0], givenByNew: 4400 };
const changesOf = (...changes: ScenarioChange[]) => {
  const found = computeSupplyChange(supply, changes, (code) => codes.indexOf(code));
  return codes.map((_, row) => found.get(row) ?? 0);
};

describe('the supply that a scenario adds', () => {
  it('is what new ones give, and what those who leave gave', () => {
    expect(changesOf(adjustSupply('gp', c, 2))).toEqual([0, 0, 8800]);
    expect(changesOf(adjustSupply('gp', a, -1))).toEqual([-3000, 0, 0]);
    expect(changesOf(closePractice('gp', a, 2))).toEqual([-6000, 0, 0]);
  });

  it('goes along with whoever moves', () => {
    expect(changesOf(moveSupply('gp', a, c, 1))).toEqual([-3000, 0, 3000]);
    expect(changesOf(moveSupply('gp', b, c, 0.5))).toEqual([0, -2500, 2500]);
    // There and back again.
    expect(changesOf(moveSupply('gp', b, c, 1), moveSupply('gp', c, b, 1))).toEqual([0, 0, 0]);
  });

  it('is the mean of those present where new ones have joined them', () => {
    // 6,000 + 4,400 for three: one who leaves takes a third along.
    expect(changesOf(adjustSupply('gp', a, 1), adjustSupply('gp', a, -1))[0]).toBeCloseTo(
      4400 - 10_400 / 3,
      9,
    );
  });

  it('of a teleconsultation point is the time it gives, taken or new', () => {
    expect(changesOf(openTeleconsultation(c, 2000, a))).toEqual([-2000, 0, 2000]);
    expect(changesOf(openTeleconsultation(c, 2000, null))).toEqual([0, 0, 2000]);
    expect(changesOf(openTeleconsultation(c, 0, a))).toEqual([0, 0, 0]);
    // No more than there is: the point gives what it could take.
    expect(changesOf(openTeleconsultation(c, 7000, a))).toEqual([-6000, 0, 6000]);
  });

  it('of a teleconsultation point stays when the doctors leave, and nobody takes it along', () => {
    const point = openTeleconsultation(a, 1000, b);
    expect(changesOf(point, closePractice('gp', a, 2))).toEqual([1000 - 6000, -1000, 0]);
    // One of two moves with the half of 6,000; the 1,000 of the point are not theirs.
    expect(changesOf(point, moveSupply('gp', a, c, 1))).toEqual([1000 - 3000, -1000, 3000]);
  });

  it('never goes below none, and ignores communes that are not there', () => {
    expect(changesOf(adjustSupply('gp', b, -3))).toEqual([0, -5000, 0]);
    expect(changesOf(adjustSupply('gp', zoneCode('99999'), 3))).toEqual([0, 0, 0]);
  });
});
