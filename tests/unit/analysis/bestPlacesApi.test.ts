import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../../src/analysis/analysisApi.ts';
import type {
  BestPlacesFound,
  BestPlacesRequest,
} from '../../../src/domain/scenarios/bestPlaces.ts';
import { placementObjectives } from '../../../src/domain/scenarios/placesQuestion.ts';
import { adjustSupply } from '../../../src/domain/scenarios/supplyGestures.ts';
import { zoneCode } from '../../../src/domain/territory/zone.ts';
import { handMadeTerritory } from '../../fixtures/handMadeTerritory.ts';
import { readPublishedData } from '../../fixtures/readPublishedData.ts';

const { territory, surroundings } = readPublishedData();
const api = createAnalysisApi();

const ten: BestPlacesRequest = {
  objective: 'shortfall',
  goal: { count: 10 },
  amount: 4400,
  candidates: 'all',
  ownCandidates: [],
  keepsSites: true,
  base: { profession: 'gp', changes: [] },
};

async function search(request: BestPlacesRequest): Promise<BestPlacesFound> {
  for (let calls = 0; calls < 200; calls += 1) {
    const found = await api.advanceBestPlaces(request);
    if (!found) throw new Error('There are no surroundings');
    if (found.done === found.total) return found;
  }
  throw new Error('The search has no end');
}

const communesOf = ({ places }: BestPlacesFound) => places.map(({ commune }) => commune);

beforeAll(() => {
  api.setTerritory(territory);
  api.setSurroundings(surroundings);
});

describe('the best places', () => {
  it('are not looked for without the surroundings', async () => {
    const empty = createAnalysisApi();
    empty.setTerritory(handMadeTerritory);
    expect(await empty.advanceBestPlaces(ten)).toBeNull();
  });

  it.each(placementObjectives)(
    '%s: what the scenario of them does is what was announced',
    async (objective) => {
      const found = await search({ ...ten, objective });
      expect(found.count).toBeGreaterThan(0);
      expect(found.count).toBeLessThanOrEqual(10);
      expect(found.places.reduce((sum, { times }) => sum + times, 0)).toBe(found.count);
      const worths = found.places.map(({ worth }) => worth);
      expect(worths).toEqual(worths.toSorted((a, b) => b - a));
      expect(worths[0]).toBeGreaterThan(0);
      expect(found.value).toBeGreaterThan(0);
      expect(found.upperBound).toBeGreaterThanOrEqual(found.value);
      const changes = found.places.map(({ commune, times }) => adjustSupply('gp', commune, times));
      const answer = await api.computeScenario({ profession: 'gp', changes });
      const { before, after } = answer?.effect ?? {};
      if (!before || !after) throw new Error('There is no effect');
      if (objective === 'shortfall') {
        expect(before.shortfall - after.shortfall).toBeCloseTo(found.value, 3);
        expect(before.shortfall).toBeCloseTo(found.missing, 3);
      }
      if (objective === 'fairness') {
        const people = before.people.below + before.people.near + before.people.above;
        const raised = (after.worstDecileMean - before.worstDecileMean) * (people / 10);
        // The mean is looked for at levels of a sixteenth.
        expect(Math.abs(raised / found.value - 1)).toBeLessThan(0.05);
      }
    },
  );

  it('keep to the candidates, and to the changes already made', async () => {
    const own = [...territory.communes.codes.slice(100, 140)];
    const listed = await search({
      ...ten,
      candidates: 'own',
      ownCandidates: own,
      goal: { count: 3 },
    });
    expect(listed.candidateCount).toBe(40);
    expect(own).toEqual(expect.arrayContaining(communesOf(listed)));
    const pharmacies = await search({ ...ten, candidates: 'pharmacy' });
    expect(pharmacies.candidateCount).toBeLessThan(400);
    expect(pharmacies.value).toBeLessThanOrEqual((await search(ten)).upperBound);
    const [first = zoneCode('')] = communesOf(await search(ten));
    const base = { profession: 'gp', changes: [adjustSupply('gp', first, 20)] } as const;
    const next = await search({ ...ten, base });
    expect(next.missing).toBeLessThan((await search(ten)).missing);
    expect(communesOf(next)).not.toContain(first);
  });

  it.each(placementObjectives)(
    '%s: measured again bring what was said, and otherwise by other trips',
    async (objective) => {
      const request = { ...ten, objective };
      const { places, value } = await search(request);
      expect(await api.measurePlaces(request, places)).toBeCloseTo(value, 3);
      const slower = { ...request, base: { ...request.base, travelModelId: 'high' as const } };
      const measured = await api.measurePlaces(slower, places);
      expect(measured).toBeGreaterThan(0);
      expect(Math.abs((measured ?? 0) / value - 1)).toBeGreaterThan(0.001);
    },
  );

  it('are as few as bring what is wanted', async () => {
    const found = await search({ ...ten, goal: { share: 0.2 } });
    expect(found.value).toBeGreaterThanOrEqual(0.2 * found.missing);
    expect(found.fewest).toBeGreaterThan(0);
    expect(found.fewest).toBeLessThanOrEqual(found.count);
    const fewer = await search({ ...ten, goal: { count: found.count - 1 } });
    expect(fewer.value).toBeLessThan(0.2 * found.missing);
  });
});
