import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView, type SharedView } from '../../src/state/sharedView.ts';
import { linkTo } from '../../src/state/url/viewCodec.ts';
import { anyScenario } from '../fixtures/anyScenario.ts';
import { readTerritory } from '../fixtures/readTerritory.ts';

const { zones } = readTerritory();
const mostCharacters = 2000;

describe('the address of a scenario', () => {
  it('of forty changes of any kind, with all their costs, is no longer than a link may be', () => {
    fc.assert(
      fc.property(
        anyScenario(zones.commune.codes, { minLength: 40, maxLength: 40 }),
        ({ name, changes }) => {
          const shown: SharedView = {
            ...defaultView,
            screen: 'scenarios',
            scenarioPart: 'effect',
            scenarios: [{ name, changes }],
          };
          const base = 'https://atlas-acces-aux-soins.exemple-departement.fr/';
          expect(new URL(linkTo(shown), base).href.length).toBeLessThan(mostCharacters);
        },
      ),
    );
  });
});
