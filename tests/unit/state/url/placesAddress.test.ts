import { describe, expect, it } from 'vitest';
import {
  defaultPlacesQuestion,
  type PlacesQuestion,
} from '../../../../src/domain/scenarios/placesQuestion.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { defaultView } from '../../../../src/state/sharedView.ts';
import { decodeView, linkTo } from '../../../../src/state/url/viewCodec.ts';
import { readTerritory } from '../../../fixtures/readTerritory.ts';

const asking = (part: Partial<PlacesQuestion>) => ({
  ...defaultView,
  places: { ...defaultPlacesQuestion, ...part },
});

const teleconsultation = asking({
  objective: 'travel',
  placed: 'points',
  perPlace: 0.5,
  yearlyConsultations: 2000,
  budget: 'share',
  count: 10,
  share: 12.5,
  candidates: 'own',
  ownCandidates: ['52001', '55002', '55036'].map(zoneCode),
  isFromScenario: false,
  keepsSites: false,
});
const address =
  '?objectif=trajet&ajout=points&budget=part&parmi=liste&depart=present&existants=non' +
  '&parlieu=0.5&consultations=2000&nombre=10&part=12.5#candidats=3~52A~55BhB';

describe('what is asked of the best places, in the address', () => {
  it('is said in French words, one’s own list after #, and read back', () => {
    expect(linkTo(teleconsultation)).toBe(address);
    const { search, hash } = new URL(address, 'https://exemple.fr/');
    expect(decodeView(search, hash)).toEqual({ view: teleconsultation, problems: [] });
  });

  it.each([
    ['?objectif=tout', 'objectif', 'tout'],
    ['?ajout=robots', 'ajout', 'robots'],
    ['?parlieu=21', 'parlieu', '21'],
    ['?consultations=-1', 'consultations', '-1'],
    ['?nombre=2.5', 'nombre', '2.5'],
    ['?nombre=0x1F', 'nombre', '0x1F'],
    ['?part=0', 'part', '0'],
    ['?budget=illimite', 'budget', 'illimite'],
    ['?parmi=lune', 'parmi', 'lune'],
    ['?depart=oui', 'depart', 'oui'],
    ['?existants=peut-etre', 'existants', 'peut-etre'],
  ])('%s: ignored, and said', (query, key, value) => {
    expect(decodeView(query)).toEqual({ view: defaultView, problems: [{ key, value }] });
  });

  it.each(['3~52A~55B', 'trois', '2~52A', '1~zzA', '1~52*'])(
    'a list cut short or broken (%s) is left out whole, and said',
    (list) => {
      const { view, problems } = decodeView('?parmi=liste', `#candidats=${list}`);
      expect(view).toEqual(asking({ candidates: 'own' }));
      expect(problems).toEqual([{ key: 'candidats', value: list }]);
    },
  );

  it('of every commune is no longer than a link may be', () => {
    const { codes } = readTerritory().communes;
    const all = asking({ candidates: 'own', ownCandidates: codes });
    expect(codes.length).toBeGreaterThan(1500);
    expect(linkTo(all).length).toBeLessThan(2000);
  });
});
