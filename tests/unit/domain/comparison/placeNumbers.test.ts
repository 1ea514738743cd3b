import { describe, expect, it } from 'vitest';
import { placeNumbers } from '../../../../src/domain/comparison/placeNumbers.ts';

// Five communes on the meridian 5° E, 0.05° (5.56 km) apart, of the same size.
const places = {
  longitudes: Float64Array.of(5, 5, 5, 5, 5),
  latitudes: Float64Array.of(48, 48.05, 48.1, 48.15, 48.2),
  population: Float64Array.of(99, 99, 99, 99, 99),
};

describe('placeNumbers', () => {
  it('puts a number on the commune in the middle of its zone', () => {
    expect(placeNumbers(places, [Uint32Array.of(0, 1, 2, 3, 4)])).toEqual([[5, 48.1]]);
  });

  it('keeps the number of a larger zone 9 km away from that of a smaller one inside it', () => {
    // The middle is commune 2, and its neighbours 5.56 km away are too near: 0 and 4 are 11.1 km away.
    const [whole, inner] = placeNumbers(places, [Uint32Array.of(0, 1, 2, 3, 4), Uint32Array.of(2)]);
    expect(inner).toEqual([5, 48.1]);
    expect([48, 48.2]).toContain(whole?.[1]);
  });

  it('goes as far as it can where the zone has no room', () => {
    const [pair, one] = placeNumbers(places, [Uint32Array.of(1, 2), Uint32Array.of(2)]);
    expect(one).toEqual([5, 48.1]);
    expect(pair).toEqual([5, 48.05]);
  });
});
