import { describe, expect, it } from 'vitest';
import type { ElderlyHome, HospitalAbroad } from '../../../../src/domain/supply/careSite.ts';
import { selectElderlyHomes } from '../../../../src/domain/supply/selectElderlyHomes.ts';
import { selectNearestAbroad } from '../../../../src/domain/supply/selectNearestAbroad.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';

function home(id: string, kind: ElderlyHome['kind'], places: number | null, commune: string) {
  const at = { longitude: 5, latitude: 48 };
  const ownership = 'public' as const;
  return { id, name: id, kind, ownership, places, commune: zoneCode(commune), ...at };
}

describe('homes of some communes', () => {
  const homes = [
    home('small', 'ehpad', 20, '99001'),
    home('elsewhere', 'ehpad', 90, '99003'),
    home('autonomy', 'autonomyHome', 60, '99002'),
    home('unknown', 'ehpad', null, '99001'),
    home('large', 'ehpad', 80, '99002'),
  ];

  it('come by kind, the largest first, those of unknown size last, others not at all', () => {
    const found = selectElderlyHomes(homes, new Set([zoneCode('99001'), zoneCode('99002')]));
    expect(found.map(({ id }) => id)).toEqual(['large', 'small', 'unknown', 'autonomy']);
  });
});

describe('the nearest hospital abroad', () => {
  const at = (id: string, latitude: number): HospitalAbroad => ({
    id,
    name: id,
    town: id,
    country: 'BE',
    emergency: 'yes',
    longitude: 5,
    latitude,
  });

  it('is measured to the hospital itself', () => {
    // A tenth of a degree of latitude is 11.12 km.
    const nearest = selectNearestAbroad([at('far', 48.5), at('near', 48.1)], [5, 48]);
    expect(nearest?.hospital.id).toBe('near');
    expect(nearest?.distanceKm).toBeCloseTo(11.12, 2);
  });

  it('is none where there is none', () => {
    expect(selectNearestAbroad([], [5, 48])).toBeNull();
  });
});
