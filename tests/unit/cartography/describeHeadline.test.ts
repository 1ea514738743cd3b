import { describe, expect, it } from 'vitest';
import {
  describeHeadline,
  type HeadlineFacts,
  selectPlace,
} from '../../../src/cartography/describeHeadline.ts';
import { formatDistance, formatShare } from '../../../src/cartography/formatFigure.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { zoneSheet as zoneSheetSection } from '../../../src/i18n/sections/zoneSheet.ts';
import { createZoneNames } from '../../../src/i18n/zoneNames.ts';
import { bothLanguages } from '../../fixtures/bothLanguages.ts';

const zoneSheet = await bothLanguages(zoneSheetSection);

const wordsIn = (language: 'fr' | 'en') => ({
  text: zoneSheet[language],
  formats: createFormats(language),
  names: createZoneNames(language),
});

const commune: HeadlineFacts = {
  mesh: 'commune',
  name: 'Étain',
  population: 3375,
  insideShare: 1,
  aplYear: 2024,
  apl: 4.18,
  wholeApl: 3.85,
  percentBelow: Number.NaN,
  gps: 5,
  nearestGp: null,
};
const epci: HeadlineFacts = {
  ...commune,
  mesh: 'epci',
  name: "CC du Pays d'Étain",
  percentBelow: 4.6,
};

/** With ordinary spaces, which can be read here. */
function french(facts: HeadlineFacts): string {
  return describeHeadline(facts, wordsIn('fr')).replace(/[\u00a0\u202f]/g, ' ');
}

describe('the sentence of a commune', () => {
  it('says the access, where it stands, and who practises', () => {
    expect(french(commune)).toBe(
      'En 2024, un habitant de la commune d’Étain peut accéder à 4,2 consultations de généraliste par an, au-dessus du seuil de 2,5 et de la moyenne des trois départements (3,9) ; 5 généralistes y exercent.',
    );
  });

  it('contracts the article of its name', () => {
    expect(french({ ...commune, name: "Val-d'Ornain" })).toContain('de la commune du Val-d’Ornain');
    expect(french({ ...commune, name: 'Les Islettes' })).toContain('de la commune des Islettes');
  });

  it('names where the nearest GP is, when there is none', () => {
    const nearestGp = { name: 'Les Islettes', distanceKm: 7.24 };
    expect(french({ ...commune, gps: 0, nearestGp })).toMatch(
      / ; aucun généraliste n’y exerce, le plus proche est aux Islettes, à 7,2 km à vol d’oiseau\.$/,
    );
    expect(french({ ...commune, gps: 0 })).toMatch(/ ; aucun généraliste n’y exerce\.$/);
    expect(french({ ...commune, gps: 1 })).toMatch(/ ; un seul généraliste y exerce\.$/);
  });

  it('gives two decimals near the threshold, where one would not tell the side', () => {
    expect(french({ ...commune, apl: 2.46 })).toContain(
      'à 2,46 consultations de généraliste par an, proche du seuil de 2,5 (un peu en dessous)',
    );
    expect(french({ ...commune, apl: 2.54 })).toContain('(un peu au-dessus)');
  });

  it('puts in the plural what reads 2 or more', () => {
    expect(french({ ...commune, apl: 1.94 })).toContain('1,9 consultation de');
    expect(french({ ...commune, apl: 1.95 })).toContain('2,0 consultations de');
  });

  it('takes a true zero for what it is', () => {
    expect(french({ ...commune, apl: 0, gps: 0 })).toContain('n’a accès à aucune consultation');
    expect(french({ ...commune, apl: 0.03 })).toContain('à 0,03 consultation de');
  });

  it('says of a village without inhabitants only that', () => {
    const sentence = french({ ...commune, name: 'Bezonvaux', population: 0, apl: Number.NaN });
    expect(sentence).toMatch(/^La commune de Bezonvaux n’a plus d’habitants : .*« villages/);
    expect(sentence).not.toMatch(/APL|2024/);
  });

  it('says what is not known, and no more', () => {
    expect(french({ ...commune, apl: Number.NaN, gps: Number.NaN })).toBe(
      'L’APL officielle n’est pas connue pour la commune d’Étain.',
    );
  });

  it('has an English twin', () => {
    expect(describeHeadline({ ...commune, gps: 1 }, wordsIn('en'))).toBe(
      'In 2024, a resident of the commune of Étain can reach 4.2 GP consultations a year, above the threshold of 2.5 and the mean of the three departments (3.9); only one GP practises there.',
    );
  });
});

describe('the sentence of a group', () => {
  it('says who lives under the threshold', () => {
    expect(french(epci)).toBe(
      'En 2024, la CC du Pays d’Étain donne accès en moyenne à 4,2 consultations de généraliste par an et par habitant, au-dessus du seuil de 2,5 et de la moyenne des trois départements (3,9) ; 5 % de ses habitants vivent dans une commune sous ce seuil ; ce territoire compte 5 généralistes.',
    );
    expect(french({ ...epci, percentBelow: 0 })).toContain('aucun de ses habitants ne vit');
    expect(french({ ...epci, percentBelow: 100 })).toContain('tous ses habitants vivent');
    expect(french({ ...epci, percentBelow: 0.2 })).toContain('moins de 1 % de ses habitants');
  });

  it('says that only its part inside is meant', () => {
    expect(french({ ...epci, insideShare: 0.5 })).toContain(
      'la CC du Pays d’Étain, dans sa partie située dans les trois départements, donne accès',
    );
  });
});

describe('where a value stands', () => {
  it.each([
    [0, 'none'],
    [2.24, 'below'],
    [2.25, 'nearBelow'],
    [2.499, 'nearAt'],
    [2.5, 'nearAt'],
    [2.51, 'nearAbove'],
    [2.75, 'nearAbove'],
    [2.76, 'aboveUnderMean'],
    [3.74, 'aboveUnderMean'],
    [3.81, 'aboveAtMean'],
    [3.9, 'aboveMean'],
  ] as const)('%f is %s', (apl, place) => {
    expect(selectPlace(apl, 3.82)).toBe(place);
  });
});

describe('figures in words', () => {
  const words = wordsIn('fr');
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

  it('never writes 0,0 km', () => {
    const printed = [0, 0.02, 0.06, 9.94, 9.96, 23.4].map((km) => plain(formatDistance(km, words)));
    expect(printed).toEqual(['0 km', 'moins de 0,1 km', '0,1 km', '9,9 km', '10 km', '23 km']);
  });

  it('never rounds some to none, nor most to all', () => {
    const printed = [0, 0.3, 12.4, 99.6, 100].map((share) => plain(formatShare(share, words)));
    expect(printed).toEqual(['0 %', 'moins de 1 %', '12 %', 'plus de 99 %', '100 %']);
  });
});
