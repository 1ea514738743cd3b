import { describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../../src/analysis/analysisApi.ts';
import {
  closePractice,
  moveSupply,
  openHealthCentre,
} from '../../../src/domain/scenarios/supplyGestures.ts';
import { supplyBases } from '../../../src/domain/supply/supplyBasis.ts';
import { findZone } from '../../../src/domain/territory/findZone.ts';
import type { Surroundings } from '../../../src/domain/territory/territory.ts';
import { zoneCode } from '../../../src/domain/territory/zone.ts';
import { readPublishedData } from '../../fixtures/readPublishedData.ts';

const [stenay, verdun, dun] = ['55502', '55545', '55167'].map(zoneCode) as [
  ReturnType<typeof zoneCode>,
  ReturnType<typeof zoneCode>,
  ReturnType<typeof zoneCode>,
];
const { territory, surroundings } = readPublishedData();
const { places } = surroundings;

function openApi(around: Surroundings | null) {
  const api = createAnalysisApi();
  api.setTerritory(territory);
  api.setSurroundings(around);
  return api;
}

describe('a scenario in the worker', () => {
  it('has no answer without the surroundings', async () => {
    const request = { profession: 'gp', changes: [] } as const;
    expect(await openApi(null).computeScenario(request)).toBeNull();
    const answer = await openApi(surroundings).computeScenario(request);
    expect(answer?.added).toBe(0);
    expect(answer?.change.every((value) => value === 0)).toBe(true);
  });

  it.each(supplyBases)(
    'is what a whole computation finds, commune by commune: %s',
    async (supplyBasis) => {
      const present = surroundings.supply.get('gp')?.[findZone(places, stenay)] ?? 0;
      const changes = [
        closePractice('gp', stenay, present),
        moveSupply('gp', verdun, dun, 2),
        openHealthCentre(stenay, 3),
      ];
      const before = openApi(surroundings);
      const answer = await before.computeScenario({ profession: 'gp', supplyBasis, changes });
      const request = { indicatorId: 'access-gp', mesh: 'commune', supplyBasis } as const;

      // The same by hand: who leaves takes along what one of those present gives.
      const gps = Float64Array.from(surroundings.supply.get('gp') ?? []);
      const given = surroundings.calibration.impliedActivity.values.slice();
      const [atStenay, atVerdun, atDun] = [stenay, verdun, dun].map((code) =>
        findZone(places, code),
      ) as [number, number, number];
      const moved = (2 * (given[atVerdun] ?? 0)) / (gps[atVerdun] ?? 1);
      given[atStenay] = 3 * 4400;
      given[atVerdun] = (given[atVerdun] ?? 0) - moved;
      given[atDun] = (given[atDun] ?? 0) + moved;
      gps[atStenay] = 3;
      gps[atVerdun] = (gps[atVerdun] ?? 0) - 2;
      gps[atDun] = (gps[atDun] ?? 0) + 2;
      const after = openApi({
        ...surroundings,
        supply: new Map([...surroundings.supply, ['gp', gps]]),
        calibration: {
          ...surroundings.calibration,
          impliedActivity: { ...surroundings.calibration.impliedActivity, values: given },
        },
      });
      const [was, is] = [before, after].map((api) => api.computeIndicator(request).column.values);
      let largest = 0;
      is?.forEach((value, row) => {
        if (Number.isNaN(value)) return;
        const found = (was?.[row] ?? 0) + (answer?.change[row] ?? 0);
        largest = Math.max(largest, Math.abs(found - value));
      });
      expect(largest).toBeLessThan(1e-9);
      expect(answer?.effect?.before.people.near).toBe(130_166);
    },
  );
});
