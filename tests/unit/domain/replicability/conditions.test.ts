import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProgramme } from '../../../../src/datasets/parseProgramme.ts';
import {
  selectConditionReading,
  selectConditions,
} from '../../../../src/domain/replicability/conditionReadings.ts';
import {
  type ConditionTicks,
  mostTickedZones,
  selectTicked,
  toggleCondition,
} from '../../../../src/domain/replicability/conditionTicks.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';

const file = new URL('../../../../data/programme.json', import.meta.url);
const parsed = parseProgramme(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error('programme.json does not parse');
const { conditions } = parsed.value;

describe('the documented conditions', () => {
  it('are thirteen for teleconsultation; elsewhere only those stated for all', () => {
    const teleconsultation = selectConditions(conditions, 'teleconsultation');
    expect(teleconsultation.conditions).toHaveLength(13);
    expect(teleconsultation.isDocumented).toBe(true);
    for (const kind of ['homeEquipment', null] as const) {
      const other = selectConditions(conditions, kind);
      expect(other.isDocumented).toBe(false);
      expect(other.conditions.map(({ id }) => id).sort()).toEqual([
        'co-construction',
        'droit-commun',
        'evaluation-systematique',
        'gouvernance-partagee',
      ]);
    }
  });

  it('are left to people unless the data hold something of them', () => {
    const readings = conditions.map((condition) => selectConditionReading(condition));
    expect(readings.filter((reading) => reading === null)).toHaveLength(7);
    expect(selectConditionReading({ id: 'soignant-aupres-du-patient' })).toBe('besidePatient');
    expect(selectConditionReading({ id: 'formation' })).toBeNull();
  });
});

describe('ticks', () => {
  const of = (code: string) => ({ mesh: 'epci' as const, zone: zoneCode(code) });

  it('are of one territory; a second press takes one back', () => {
    const once = toggleCondition([], of('1'), 'formation');
    const other = toggleCondition(once, of('2'), 'formation');
    const both = toggleCondition(other, of('1'), 'droit-commun');
    expect(selectTicked(both, of('1'))).toEqual(['droit-commun', 'formation']);
    expect(selectTicked(both, of('2'))).toEqual(['formation']);
    expect(selectTicked(both, { mesh: 'livingArea', zone: zoneCode('1') })).toEqual([]);
    expect(toggleCondition(other, of('2'), 'formation')).toEqual(once);
  });

  it('fit an address: never more territories than it has room for, and none without a tick', () => {
    const gesture = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(gesture), (gestures) => {
        const all = gestures.reduce<ConditionTicks[]>(
          (ticks, [zone, id]) => toggleCondition(ticks, of(String(zone)), id),
          [],
        );
        expect(all.length).toBeLessThanOrEqual(mostTickedZones);
        for (const { conditions: ticked } of all) expect(ticked.length).toBeGreaterThan(0);
      }),
    );
  });
});
