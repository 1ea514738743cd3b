import { describe, expect, it } from 'vitest';
import {
  adjustSupply,
  moveSupply,
  openTeleconsultation,
  runMobileUnit,
} from '../../../../src/domain/scenarios/supplyGestures.ts';
import { roundEstimate } from '../../../../src/domain/statistics/roundEstimate.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import {
  describeChange,
  describeEditProblem,
} from '../../../../src/features/scenarios/describeChange.ts';
import {
  emptyGesture,
  findMissing,
  makeGesture,
} from '../../../../src/features/scenarios/gesture.ts';
import { sayBand } from '../../../../src/features/scenarios/sayBand.ts';
import { createFormats } from '../../../../src/i18n/formats.ts';
import { scenarioEffectFr } from '../../../../src/i18n/sections/scenarioEffect.fr.ts';
import { scenariosFr } from '../../../../src/i18n/sections/scenarios.fr.ts';

const formats = createFormats('fr');
const [a, b] = [zoneCode('55502'), zoneCode('55545')];
const names: Record<string, string> = { [a]: 'Stenay', [b]: 'Verdun' };
const words = { text: scenariosFr, formats, nameOf: (code: string) => names[code] ?? code };
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('a change in words', () => {
  it.each([
    [adjustSupply('gp', a, 1), 'Stenay : +1 généraliste'],
    [adjustSupply('midwife', a, -1.5), 'Stenay : −1,5 sage-femme'],
    [moveSupply('nurse', a, b, 2), 'Stenay → Verdun : 2 infirmiers'],
    [
      openTeleconsultation(a, 2000, b),
      'Stenay : téléconsultation, 2 000 consultations par an, prises sur Verdun',
    ],
    [
      openTeleconsultation(a, 0, null),
      'Stenay : téléconsultation, 0 consultation par an, temps nouveau',
    ],
    [
      runMobileUnit('gp', [
        { commune: a, days: 2 },
        { commune: b, days: 1.5 },
      ]),
      'Unité mobile : Stenay 2 j et Verdun 1,5 j',
    ],
  ])('%o', (change, said) => {
    expect(plain(describeChange(words, change))).toBe(said);
  });

  it('that cannot be made says how many there are', () => {
    expect(plain(describeEditProblem(words, { code: 'belowZero', commune: a, left: 2 }))).toBe(
      'Stenay n’en a pas autant : il y en a 2 à cet endroit du scénario.',
    );
    expect(plain(describeEditProblem(words, { code: 'noTimeLeft', commune: a, left: 1.5 }))).toBe(
      'Les médecins de Stenay n’ont pas autant de temps à donner : il leur reste 6 600 consultations par an à cet endroit du scénario.',
    );
  });
});

describe('a band in words', () => {
  it('has two figures, and one number where both ends are said alike', () => {
    expect([2345, 62_345, 7, 0, -1861].map((value) => roundEstimate(value))).toEqual([
      2300, 62_000, 7, 0, -1900,
    ]);
    expect(roundEstimate(101_508, 3)).toBe(102_000);
    const say = (low: number, high: number) =>
      plain(sayBand({ text: scenarioEffectFr, formats }, { low, high }));
    expect(say(1861, 2604)).toBe('entre 1 900 et 2 600');
    expect(say(1861, 1899)).toBe('environ 1 900');
  });
});

describe('a gesture of the form', () => {
  const gesture = { ...emptyGesture, commune: a };
  it('wants its communes', () => {
    expect(makeGesture(emptyGesture, 'gp', 0)).toBeNull();
    expect(findMissing(emptyGesture)).toBe('commune');
    expect(findMissing({ ...emptyGesture, kind: 'mobileUnit' })).toBe('stop');
    expect(findMissing({ ...gesture, commune: null, kind: 'move' })).toBe('from');
    expect(findMissing({ ...gesture, kind: 'move' })).toBe('to');
    expect(findMissing({ ...gesture, kind: 'teleconsultation' })).toBe('takenFrom');
    expect(findMissing({ ...gesture, kind: 'teleconsultation', origin: 'fresh' })).toBeNull();
    expect(makeGesture({ ...gesture, kind: 'move' }, 'gp', 2)).toBeNull();
    expect(makeGesture({ ...gesture, kind: 'teleconsultation' }, 'gp', 2)).toBeNull();
  });

  it('takes time from a commune unless it is said to be new, and none by default', () => {
    const point = { ...gesture, kind: 'teleconsultation', takenFrom: b } as const;
    expect(makeGesture(point, 'gp', 2)).toEqual(openTeleconsultation(a, 0, b));
    expect(makeGesture({ ...point, origin: 'fresh', consultations: '500' }, 'gp', 2)).toEqual(
      openTeleconsultation(a, 500, null),
    );
  });

  it('reads decimals with a comma, and takes no negative for an amount', () => {
    expect(makeGesture({ ...gesture, amount: '1,5' }, 'gp', 0)).toEqual(adjustSupply('gp', a, 1.5));
    expect(makeGesture({ ...gesture, amount: '-2' }, 'gp', 0)?.deltas[0]?.amount).toBeNaN();
    expect(makeGesture({ ...gesture, amount: '' }, 'gp', 0)?.deltas[0]?.amount).toBeNaN();
  });
});
