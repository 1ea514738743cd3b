import { describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../../../src/analysis/analysisApi.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { findMatches, isNoneClose } from '../../../../src/domain/replicability/findMatches.ts';
import {
  createTerritoryMatchTable,
  defaultMatchWeights,
  isMatchable,
  matchedIndicators,
  matchVariableIds,
} from '../../../../src/domain/replicability/matchVariables.ts';
import { computePairDistances } from '../../../../src/domain/replicability/pairDistances.ts';
import { findZone } from '../../../../src/domain/territory/findZone.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const { territory, surroundings, outlines } = readPublishedData();
const api = createAnalysisApi();
api.setTerritory(territory);
api.setSurroundings(surroundings);
api.setOutlines(outlines);
const zones = territory.zones.epci;
const table = createTerritoryMatchTable(
  territory,
  zones,
  (indicatorId) => api.computeIndicator({ indicatorId, mesh: 'epci' }).column.values,
);

describe('the territories matched', () => {
  it('by indicators of the registry, and a weight for each variable on every axis', () => {
    for (const { id } of matchedIndicators) expect(indicatorById(id)?.id).toBe(id);
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
