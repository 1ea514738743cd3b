import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../src/analysis/analysisApi.ts';
import { indicators } from '../../src/domain/indicators/indicators.ts';
import { readPublishedData } from '../fixtures/readPublishedData.ts';

const { territory, surroundings, outlines, experiments } = readPublishedData();
const api = createAnalysisApi();
api.setTerritory(territory);
api.setSurroundings(surroundings);
api.setOutlines(outlines);
api.setExperiments(experiments ?? null);

const { codes, population } = territory.communes;
const idsOf = (aggregation: string) =>
  indicators
    .filter((known) => known.aggregation === aggregation)
    .map(({ id }) => ({ indicatorId: id }));
const counts = idsOf('sum');
/**
 * One is a number of readings of the mean itself, so none of the means of its parts; the other is weighted by the
 * women in employment.
 */
const otherwiseWeighted = ['apl-readings-below', 'car-commuting'];
const means = idsOf('populationWeightedMean').filter(
  ({ indicatorId }) => !otherwiseWeighted.includes(indicatorId),
);

/** Any own zone, cut in any number of parts: each of its communes goes to one of them. */
const partition = fc
  .uniqueArray(fc.nat({ max: codes.length - 1 }), { minLength: 2, maxLength: 300 })
  .chain((rows) =>
    fc
      .array(fc.nat({ max: 4 }), { minLength: rows.length, maxLength: rows.length })
      .map((parts) => {
        const sorted = rows.toSorted((a, b) => a - b);
        const cut = [0, 1, 2, 3, 4].map((part) =>
          Uint32Array.from(sorted.filter((_, at) => parts[at] === part)),
        );
        return { whole: Uint32Array.from(sorted), parts: cut.filter(({ length }) => length > 0) };
      }),
  );

const peopleOf = (rows: Uint32Array) => rows.reduce((sum, row) => sum + (population[row] ?? 0), 0);

describe('an own zone cut in parts', () => {
  it('there are counts and means to be tested', () => {
    expect(counts.length).toBeGreaterThan(2);
    expect(means.length).toBeGreaterThan(3);
  });

  it('counts of the parts add up to that of the whole', () => {
    fc.assert(
      fc.property(partition, ({ whole, parts }) => {
        for (const { column } of api.computeGroups(counts, [whole, ...parts])) {
          const [of = Number.NaN, ...each] = column.values;
          // Where the source has no figure for a part, neither has it for the whole, or it counts what it has.
          const known = each.filter((value) => !Number.isNaN(value));
          if (known.length === 0) expect(of).toBeNaN();
          else
            expect(of).toBeCloseTo(
              known.reduce((sum, value) => sum + value, 0),
              6,
            );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('means of the parts, weighted by the people the data covers, are that of the whole', () => {
    fc.assert(
      fc.property(partition, ({ whole, parts }) => {
        const groups = [whole, ...parts];
        for (const { column, coverage } of api.computeGroups(means, groups)) {
          const [of = Number.NaN, ...each] = column.values;
          const weights = parts.map(
            (rows, at) => peopleOf(rows) * (coverage ? (coverage[at + 1] ?? 0) : 1),
          );
          const known = each.flatMap((value, at) =>
            Number.isNaN(value) ? [] : [{ value, weight: weights[at] ?? 0 }],
          );
          const total = known.reduce((sum, { weight }) => sum + weight, 0);
          if (total === 0) continue;
          const mean = known.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
          expect(of).toBeCloseTo(mean, 6);
        }
      }),
      { numRuns: 15 },
    );
  });
});
