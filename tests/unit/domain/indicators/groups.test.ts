import { describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../../../src/analysis/analysisApi.ts';
import { indicators } from '../../../../src/domain/indicators/indicators.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const { territory, surroundings, outlines, experiments } = readPublishedData();
const api = createAnalysisApi();
api.setTerritory(territory);
api.setSurroundings(surroundings);
api.setOutlines(outlines);
api.setExperiments(experiments ?? null);
const { epci } = territory.zones;

/** A category has no value for a group, and a published figure none but its mesh's. */
const computable = indicators.filter(
  ({ aggregation }) => aggregation !== 'publishedOnly' && aggregation !== 'populationByClass',
);

describe('an indicator of groups of communes', () => {
  it.each(computable.map(({ id }) => id))(
    '%s: a group of an EPCI’s communes is that EPCI',
    (id) => {
      const ofMesh = api.computeIndicator({ indicatorId: id, mesh: 'epci' });
      const [ofGroups] = api.computeGroups([{ indicatorId: id }], epci.members);
      expect(ofGroups?.column.values).toEqual(ofMesh.column.values);
      expect(ofGroups?.column.status).toEqual(ofMesh.column.status);
      expect(ofGroups?.whole).toBe(ofMesh.whole);
      for (const row of [0, 20, 43]) {
        expect(ofGroups?.base100?.values[row]).toEqual(
          ofMesh.base100 && expect.closeTo(ofMesh.base100.values[row] ?? Number.NaN, 9),
        );
      }
    },
  );

  it('a median is not made up for a group', () => {
    const [income] = api.computeGroups([{ indicatorId: 'median-income' }], epci.members);
    expect(income?.column.values.every(Number.isNaN)).toBe(true);
  });
});
