import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnZone } from '../../src/domain/comparison/ownZone.ts';
import { indicators } from '../../src/domain/indicators/indicators.ts';
import { comparisonParts, defaultView, type SharedView } from '../../src/state/sharedView.ts';
import { encodeFragment, linkTo } from '../../src/state/url/viewCodec.ts';
import { readTerritory } from '../fixtures/readTerritory.ts';

const { zones } = readTerritory();
const ids = indicators.map(({ id }) => id);
const mostCharacters = 2000;

describe('the address of own zones', () => {
  it('of six zones of sixty communes, with the longest names, is no longer than that', () => {
    const sixty = fc
      .uniqueArray(fc.constantFrom(...zones.commune.codes), { minLength: 60, maxLength: 60 })
      .map((communes) => createOwnZone('é'.repeat(99), communes));
    fc.assert(
      fc.property(
        fc.array(sixty, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...comparisonParts),
        (pins, comparisonPart) => {
          const shown: SharedView = {
            ...defaultView,
            screen: 'comparison',
            mesh: 'livingArea',
            comparisonPart,
            mapReading: 'bivariate',
            reference: 'restOfTerritory',
            secondIndicatorId: 'mortality-standardised',
            comparisonRows: ids.slice(0, 16),
            language: 'en',
            pins,
          };
          const base = 'https://atlas-acces-aux-soins.exemple-departement.fr/';
          expect(new URL(linkTo(shown), base).href.length).toBeLessThan(mostCharacters);
          for (const pin of pins)
            expect(encodeFragment({ ...shown, pins: [pin] }).length).toBeLessThan(220);
        },
      ),
    );
  });
});
