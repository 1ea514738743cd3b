import { describe, expect, it } from 'vitest';
import {
  countClasses,
  createClassification,
  isNearThreshold,
} from '../../../src/cartography/classification.ts';
import { computeHistogram } from '../../../src/cartography/histogram.ts';

describe('policy classes of the APL', () => {
  const values = [1.5, 1.51, 2.5, 2.51, 4, 5.5, 5.51, 0, Number.NaN];
  const people = [10, 20, 30, 40, 50, 60, 70, 80, 90];
  const classification = createClassification(values, people, { method: 'policy' });

  it('are closed on the right: 2.50 is in "2.5 or less"', () => {
    expect(values.map(classification.classOf)).toEqual([0, 1, 1, 2, 2, 3, 4, 0, -1]);
  });

  it('count zones and people, those without a value apart', () => {
    expect(classification.classes).toEqual([
      { zones: 2, population: 90 },
      { zones: 2, population: 50 },
      { zones: 2, population: 90 },
      { zones: 1, population: 60 },
      { zones: 1, population: 70 },
    ]);
    expect(classification.missing).toEqual({ zones: 1, population: 90 });
    expect([classification.min, classification.max]).toEqual([0, 5.51]);
  });

  it('keep their bounds whatever the values', () => {
    const other = createClassification([3], [1], { method: 'policy' });
    expect(other.bounds).toEqual([1.5, 2.5, 4, 5.5]);
  });

  it('mark what is close to the threshold', () => {
    const near = [2.24, 2.25, 2.5, 2.75, 2.76, Number.NaN];
    expect(near.map((value) => isNearThreshold(classification, value))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    const other = createClassification(values, people, { method: 'weightedQuintiles' });
    expect(isNearThreshold(other, 2.5)).toBe(false);
  });
});

describe('population-weighted quintiles', () => {
  it('hold a fifth of the people each where the values allow', () => {
    // 100 people in all: cumulative 20, 40, 60, 80, 100.
    const made = createClassification([5, 4, 3, 2, 1], [20, 20, 20, 20, 20], {
      method: 'weightedQuintiles',
    });
    expect(made.bounds).toEqual([1, 2, 3, 4]);
    expect(made.classes.map(({ population }) => population)).toEqual([20, 20, 20, 20, 20]);
  });

  it('follow people, not zones: one town of 80 in 100 fills four fifths', () => {
    const made = createClassification([1, 2, 3], [10, 80, 10], { method: 'weightedQuintiles' });
    // Quintiles at 20, 40, 60 and 80 people are all the town's value: one bound is left.
    expect(made.bounds).toEqual([2]);
    expect(made.classes.map(({ population }) => population)).toEqual([90, 10]);
  });

  it('set the true zero apart, and share the rest', () => {
    const made = createClassification([0, 0, 1, 2, 3, 4, 5], [50, 50, 20, 20, 20, 20, 20], {
      method: 'weightedQuintiles',
      hasZeroClass: true,
    });
    expect(made.bounds).toEqual([0, 1, 2, 3, 4]);
    expect(made.classOf(0)).toBe(0);
    expect(made.classes[0]).toEqual({ zones: 2, population: 100 });
  });

  it('have no zero class where values are below zero', () => {
    const made = createClassification([-1, 0, 1], [1, 1, 1], {
      method: 'weightedQuintiles',
      hasZeroClass: true,
    });
    expect(made.hasZeroClass).toBe(false);
  });

  it('class values as they read: what reads "2.3" is in "2.3 or less"', () => {
    const made = createClassification([1.234, 2.345, 3.456], [1, 1, 1], {
      method: 'weightedQuintiles',
      decimals: 1,
    });
    expect(made.bounds).toEqual([1.2, 2.3]);
    expect([1.24, 1.26, 2.34, 2.36].map(made.classOf)).toEqual([0, 1, 1, 2]);
  });

  it('never round what exists down to "none"', () => {
    const made = createClassification([0, 0.04, 3], [1, 1, 1], {
      method: 'weightedQuintiles',
      hasZeroClass: true,
      decimals: 0,
    });
    expect([0, 0.04].map(made.classOf)).toEqual([0, 1]);
  });

  it('stand for empty columns and for territories where nobody lives', () => {
    expect(createClassification([], [], { method: 'weightedQuintiles' }).classCount).toBe(1);
    const empty = createClassification([1, 2], [0, 0], { method: 'weightedQuintiles' });
    expect(empty.bounds).toEqual([1]);
  });
});

describe('other classes', () => {
  it('cut the range in five equal parts', () => {
    const made = createClassification([0, 2, 4, 6, 8, 10], [1, 1, 1, 1, 1, 1], { method: 'equal' });
    expect(made.bounds).toEqual([2, 4, 6, 8]);
  });

  it('take categories as they are', () => {
    const made = createClassification([0, 3, 1.5, 4], [1, 1, 1, 1], {
      method: 'categories',
      categoryCount: 4,
    });
    expect([0, 3, 1.5, 4, -1, Number.NaN].map(made.classOf)).toEqual([0, 3, -1, -1, -1, -1]);
    expect(made.missing.zones).toBe(2);
  });

  it('say which lengths do not agree', () => {
    const made = createClassification([1], [1], { method: 'equal' });
    expect(() => countClasses(made, [1, 2], [1])).toThrow('1 weights; expected 2');
  });
});

describe('histogram', () => {
  it('counts zones and people in bins closed on the right', () => {
    const bins = computeHistogram([0, 1, 2, 3, 4, Number.NaN], [1, 2, 3, 4, 5, 6], { binCount: 2 });
    expect(bins).toEqual([
      { lower: 0, upper: 2, zones: 3, population: 6 },
      { lower: 2, upper: 4, zones: 2, population: 9 },
    ]);
  });

  it('has one bin for one value, and none for none', () => {
    expect(computeHistogram([3, 3], [1, 1], { binCount: 10 })).toHaveLength(1);
    expect(computeHistogram([Number.NaN], [1], { binCount: 10 })).toEqual([]);
  });
});
