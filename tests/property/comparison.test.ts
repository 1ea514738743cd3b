import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideVerdict } from '../../src/domain/comparison/compareToReference.ts';
import { restReferences, selectReferenceMembers } from '../../src/domain/comparison/reference.ts';
import { funnelLevels, funnelLimits, placeInFunnel } from '../../src/domain/statistics/funnel.ts';
import { readTerritory } from '../fixtures/readTerritory.ts';

const territory = readTerritory();
const communeCount = territory.communes.codes.length;

const finite = { noNaN: true, min: -1e6, max: 1e6 };

describe('a comparison', () => {
  it('never finds a commune of the zone in its reference', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(communeCount - 1), { minLength: 1, maxLength: 300 }),
        fc.constantFrom(...restReferences),
        (rows, reference) => {
          const own = new Set(rows);
          const rest = selectReferenceMembers(territory, Uint32Array.from(rows), reference);
          expect(rest.some((row) => own.has(row))).toBe(false);
        },
      ),
    );
  });

  it('says the opposite of the opposite: above one way is below the other', () => {
    const opposite = { above: 'below', below: 'above', unclear: 'unclear' } as const;
    fc.assert(
      fc.property(fc.double(finite), fc.double(finite), fc.double(finite), (a, b, reference) => {
        const interval = { lower: Math.min(a, b), upper: Math.max(a, b) };
        const mirrored = { lower: -interval.upper, upper: -interval.lower };
        const verdict = decideVerdict({ interval }, reference);
        expect(verdict).not.toBe('noInterval');
        if (verdict === 'noInterval') return;
        expect(decideVerdict({ interval: mirrored }, -reference)).toBe(opposite[verdict]);
        expect(verdict === 'unclear').toBe(
          interval.lower <= reference && reference <= interval.upper,
        );
      }),
    );
  });
});

describe('a funnel', () => {
  it('holds its mean, is wider for the rarer level, and finds the mean compatible', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.01, noNaN: true }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (mean, people) => {
          const [usual, rare] = funnelLevels.map((level) => funnelLimits(mean, people, level));
          expect(rare?.lower).toBeLessThanOrEqual(usual?.lower ?? 0);
          expect(rare?.upper).toBeGreaterThanOrEqual(usual?.upper ?? 0);
          expect(usual?.lower).toBeLessThanOrEqual(mean);
          // Of less than one in forty expected, even one event is rare.
          if (mean * people >= 1) expect(placeInFunnel(mean, mean, people)).toBe('compatible');
        },
      ),
    );
  });
});
