import { describe, expect, it } from 'vitest';
import {
  classifyAplChange,
  isAtOrBelowThreshold,
  isNearThreshold,
} from '../../../../src/domain/indicators/aplThreshold.ts';

describe('the threshold of 2.5', () => {
  it('includes 2.5, and a mean that comes out a rounding above', () => {
    expect([2.49, 2.5, 0.1 + 2.4].map(isAtOrBelowThreshold)).toEqual([true, true, true]);
    expect(isAtOrBelowThreshold((2.5 * 3 + 2.5 * 7) / 10 + 1e-12)).toBe(true);
    expect(isAtOrBelowThreshold(2.51)).toBe(false);
  });

  it('is near from 2.25 to 2.75, both included', () => {
    expect([2.25, 2.5, 2.75].map(isNearThreshold)).toEqual([true, true, true]);
    expect([2.24, 2.76].map(isNearThreshold)).toEqual([false, false]);
  });
});

describe('a change of the APL', () => {
  it('is stable up to a quarter of a consultation either way', () => {
    // 2.86 − 2.61 is 0.25 and a rounding.
    expect(classifyAplChange(2.61, 2.86)).toBe('stable');
    expect(classifyAplChange(3, 2.75)).toBe('stable');
    expect(classifyAplChange(3, 3)).toBe('stable');
  });

  it('is said beyond', () => {
    expect(classifyAplChange(3, 2.74)).toBe('down');
    expect(classifyAplChange(2.74, 3)).toBe('up');
  });
});
