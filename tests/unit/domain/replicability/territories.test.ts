import { describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../../../src/analysis/analysisApi.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { findMatches, isNoneClose } from '../../../../src/domain/replicability/findMatches.ts';
import { matchVariableIds } from '../../../../src/domain/replicability/matchVariableIds.ts';
import {
  collectMatchValues,
  createTerritoryMatchTable,
  defaultMatchWeights,
  isMatchable,
  matchedIndicatorIds,
} from '../../../../src/domain/replicability/matchVariables.ts';
import {
  computePairDistances,
  computeSimilarity,
} from '../../../../src/domain/replicability/pairDistances.ts';
import { findZone } from '../../../../src/domain/territory/findZone.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const { territory, surroundings, outlines } = readPublishedData();
const api = createAnalysisApi();
api.setTerritory(territory);
api.setSurroundings(surroundings);
api.setOutlines(outlines);
const zones = territory.zones.epci;
const isWhole = (row: number) => isMatchable(zones, row);
const table = createTerritoryMatchTable(
  collectMatchValues(
    territory,
    zones,
    (indicatorId) => api.computeIndicator({ indicatorId, mesh: 'epci' }).column,
  ),
  isWhole,
);

describe('the territories matched', () => {
  it('by indicators of the registry, and a weight for each variable on every axis', () => {
    for (const id of matchedIndicatorIds) expect(indicatorById(id)?.id).toBe(id);
    for (const weights of Object.values(defaultMatchWeights)) {
      expect(Object.keys(weights).sort()).toEqual([...matchVariableIds].sort());
    }
    expect(table.variables.map(({ id }) => id)).toEqual([...matchVariableIds]);
  });

  it('every complete EPCI has every variable', () => {
    zones.codes.forEach((code, row) => {
      if (!isMatchable(zones, row)) return;
      for (const { id, columns } of table.variables) {
        for (const column of columns) expect(column[row], `${id} of ${code}`).not.toBeNaN();
      }
    });
  });

  it.each([
    ['245400676', true, 'Métropole du Grand Nancy'],
    ['245501176', false, 'CC du Territoire de Fresnes-en-Woëvre'],
  ])('%s: five complete EPCI, and whether any is close (none: %s)', (code, isAlone, name) => {
    const origin = findZone(zones, code);
    expect(zones.names[origin]).toBe(name);
    const weights = defaultMatchWeights.access;
    const isCandidate = (row: number) => isMatchable(zones, row);
    const matches = findMatches({ table, weights, origin, isCandidate });
    expect(matches).toHaveLength(5);
    for (const { row, used } of matches) {
      expect(isMatchable(zones, row)).toBe(true);
      expect(used).toBe(matchVariableIds.length);
    }
    const { medianNearest } = computePairDistances(table, weights, isCandidate);
    expect(isNoneClose(matches, medianNearest)).toBe(isAlone);
  });
});

describe('the EPCI most like a zone', () => {
  const nearest = async (members: Uint32Array) => (await api.findSimilarEpci([members]))[0];

  it('of an EPCI is its first match, and never itself', async () => {
    const isCandidate = (row: number) => isMatchable(zones, row);
    for (const code of ['245501176', '245400676', '200033025']) {
      const origin = findZone(zones, code);
      const weights = defaultMatchWeights.any;
      const [match] = findMatches({ table, weights, origin, isCandidate });
      const similar = await nearest(zones.members[origin] ?? new Uint32Array());
      expect(similar?.row).toBe(match?.row);
      const pairs = computePairDistances(table, weights, isCandidate);
      expect(similar?.isClose).toBe(!isNoneClose(match ? [match] : [], pairs.medianNearest));
      expect(similar?.similarity).toBeCloseTo(computeSimilarity(pairs, match?.distance ?? 0), 9);
    }
  });

  it('of any other zone shares no commune with it', async () => {
    const { commune, livingArea, department } = territory.zones;
    for (const members of [
      ...commune.members.slice(0, 5),
      ...livingArea.members,
      ...department.members,
    ]) {
      const similar = await nearest(members);
      const own = new Set(members);
      expect(similar).not.toBeNull();
      const other = zones.members[similar?.row ?? -1] ?? new Uint32Array();
      expect(other.some((row) => own.has(row))).toBe(false);
    }
  });

  it('of all communes together is none', async () => {
    expect(await nearest(Uint32Array.from(territory.communes.codes.keys()))).toBeNull();
  });
});
