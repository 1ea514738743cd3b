import { expect, test } from 'vitest';
import { describeOlderDoctors } from '../../../src/cartography/describeOlderDoctors.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { zoneSheet } from '../../../src/i18n/sections/zoneSheet.ts';

const words = { text: zoneSheet.fr, formats: createFormats('fr') };
const say = (all: number, upTo65: number, gapPercent: number) =>
  describeOlderDoctors({ all, upTo65, gapPercent }, words).replace(/\s/g, ' ');

test('What rests on the doctors over 65 is said with the access that would be left', () => {
  expect(say(2.46, 2.02, 17.9)).toBe(
    'Sans les généralistes de plus de 65 ans, l’APL passerait de 2,46 à 2,02 : 18 % de l’accès actuel repose sur eux.',
  );
});

test('None is said to be none, a little is not, and what is not known is not said', () => {
  expect(say(2.53, 2.53, 0)).toContain('Aucune part');
  expect(say(2.53, 2.52, 0.4)).toContain('moins de 1 %');
  expect(say(2.53, Number.NaN, Number.NaN)).toBe('');
});
