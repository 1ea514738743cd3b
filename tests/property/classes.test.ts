import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countClasses, createClassification } from '../../src/cartography/classification.ts';
import { computeHistogram } from '../../src/cartography/histogram.ts';

/** A value and its weight per zone; some values are missing, many are equal. */
const zones = fc.array(
  fc.record({
    value: fc.oneof(
      fc.constant(Number.NaN),
      fc.integer({ min: 0, max: 6 }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
    ),
    weight: fc.integer({ min: 0, max: 5000 }),
  }),
  { maxLength: 60 },
);
const options = fc.record({
  method: fc.constantFrom('weightedQuintiles' as const, 'equal' as const, 'policy' as const),
  hasZeroClass: fc.boolean(),
});

const columns = (rows: readonly { value: number; weight: number }[]) => ({
  values: rows.map(({ value }) => value),
  weights: rows.map(({ weight }) => weight),
});

describe('classes of any column', () => {
  it('puts each value in the one class whose bounds hold it, closed on the right', () => {
    fc.assert(
      fc.property(zones, options, (rows, chosen) => {
        const { values, weights } = columns(rows);
        const classification = createClassification(values, weights, chosen);
        const edges = [
          Number.NEGATIVE_INFINITY,
          ...classification.bounds,
          Number.POSITIVE_INFINITY,
        ];
        for (const value of values) {
          const index = classification.classOf(value);
          if (Number.isNaN(value)) {
            expect(index).toBe(-1);
          } else {
            expect(value).toBeGreaterThan(edges[index] ?? Number.NaN);
            expect(value).toBeLessThanOrEqual(edges[index + 1] ?? Number.NaN);
          }
        }
      }),
    );
  });

  it('loses no zone and nobody', () => {
    fc.assert(
      fc.property(zones, options, (rows, chosen) => {
        const { values, weights } = columns(rows);
        const { classes, missing, ...rest } = createClassification(values, weights, chosen);
        const counted = [...classes, missing];
        expect(counted.reduce((sum, { zones: count }) => sum + count, 0)).toBe(rows.length);
        expect(counted.reduce((sum, { population }) => sum + population, 0)).toBe(
          weights.reduce((sum, weight) => sum + weight, 0),
        );
        expect(countClasses(rest, values, weights)).toEqual({ classes, missing });
      }),
    );
  });

  it('makes ascending bounds, at most five classes and the zero, none of them empty', () => {
    fc.assert(
      fc.property(zones, options, (rows, chosen) => {
        const { values, weights } = columns(rows);
        const made = createClassification(values, weights, chosen);
        expect(made.bounds).toEqual([...new Set(made.bounds)].sort((a, b) => a - b));
        expect(made.classCount - (made.hasZeroClass ? 1 : 0)).toBeLessThanOrEqual(5);
        if (chosen.method === 'policy' || values.every(Number.isNaN)) return;
        expect(made.classes.every(({ zones: count }) => count > 0)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the zones', () => {
    fc.assert(
      fc.property(zones, options, (rows, chosen) => {
        const forwards = columns(rows);
        const backwards = columns([...rows].reverse());
        expect(createClassification(backwards.values, backwards.weights, chosen).bounds).toEqual(
          createClassification(forwards.values, forwards.weights, chosen).bounds,
        );
      }),
    );
  });

  it('keeps everyone in the histogram', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 1, max: 40 }), (rows, binCount) => {
        const { values, weights } = columns(rows);
        const bins = computeHistogram(values, weights, { binCount });
        const present = rows.filter(({ value }) => !Number.isNaN(value));
        expect(bins.reduce((sum, bin) => sum + bin.zones, 0)).toBe(present.length);
        expect(bins.reduce((sum, bin) => sum + bin.population, 0)).toBe(
          present.reduce((sum, { weight }) => sum + weight, 0),
        );
      }),
    );
  });
});
