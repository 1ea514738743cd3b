import { describe, expect, it } from 'vitest';
import {
  spearmanCorrelation,
  weightedCorrelation,
} from '../../../../src/domain/statistics/correlation.ts';

describe('spearmanCorrelation', () => {
  it('is 1 for the same order whatever the values, −1 for the opposite one', () => {
    expect(spearmanCorrelation([1, 2, 3, 4], [10, 11, 500, 9000])).toBeCloseTo(1, 12);
    expect(spearmanCorrelation([1, 2, 3, 4], [9, 7, 7 - 1e-9, -40])).toBeCloseTo(-1, 12);
  });

  it('without ties is 1 − 6 Σd² / n(n² − 1)', () => {
    // ranks 1 2 3 4 5 against 2 1 4 3 5: d² = 1 + 1 + 1 + 1 + 0 = 4; 1 − 24 / 120 = 0.8
    expect(spearmanCorrelation([3, 5, 8, 9, 20], [0.2, 0.1, 0.4, 0.3, 0.9])).toBeCloseTo(0.8, 12);
  });

  it('gives equal values the mean of their ranks', () => {
    // x ranks 1, 2.5, 2.5, 4; y ranks 1, 2, 3, 4; both means 2.5.
    // Σ of products of deviations: 2.25 + 0 + 0 + 2.25 = 4.5; x: 4.5, y: 5; 4.5 / √22.5 = 0.9487
    expect(spearmanCorrelation([1, 2, 2, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('leaves out pairs of which one is missing', () => {
    expect(spearmanCorrelation([1, Number.NaN, 2, 3], [5, 1, Number.NaN, 6])).toBeCloseTo(1, 12);
  });

  it('says nothing of too few pairs, or of a constant', () => {
    expect(spearmanCorrelation([1], [1])).toBeNaN();
    expect(spearmanCorrelation([1, 2], [4, 4])).toBeNaN();
    expect(spearmanCorrelation([], [])).toBeNaN();
  });

  it('says what it saw and what it expected', () => {
    expect(() => spearmanCorrelation([1, 2], [1])).toThrow('There are 1 values; expected 2');
  });
});

describe('weightedCorrelation', () => {
  it('counts a zone as often as its weight says', () => {
    // (0, 0) once, (1, 1) once, (2, 0) twice: the same as four equal points.
    // x mean 5/4, y mean 1/4; deviations x −5/4, −1/4, 3/4, 3/4; y −1/4, 3/4, −1/4, −1/4
    // Σxy = 5/16 − 3/16 − 3/16 − 3/16 = −4/16; Σx² = 44/16; Σy² = 12/16; −4 / √528 = −0.1741
    const expected = -4 / Math.sqrt(528);
    expect(weightedCorrelation([0, 1, 2], [0, 1, 0], [1, 1, 2])).toBeCloseTo(expected, 12);
    expect(weightedCorrelation([0, 1, 2, 2], [0, 1, 0, 0], [7, 7, 7, 7])).toBeCloseTo(expected, 12);
  });

  it('is 1 on a rising straight line, and forgets zones where nobody lives', () => {
    expect(weightedCorrelation([1, 2, 4, 50], [3, 5, 9, -7], [3, 1, 8, 0])).toBeCloseTo(1, 12);
  });

  it('leaves out pairs of which one is missing', () => {
    expect(weightedCorrelation([1, Number.NaN, 2, 4], [3, 100, 5, 9], [1, 1000, 1, 1])).toBeCloseTo(
      1,
      12,
    );
  });

  it('says what it saw and what it expected', () => {
    expect(() => weightedCorrelation([1, 2], [1, 2], [1])).toThrow(
      'There are 1 weights; expected 2',
    );
  });
});
