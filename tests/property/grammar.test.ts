import { describe, expect, it } from 'vitest';
import {
  inZone,
  isElidedBefore,
  ofName,
  ofTheZone,
  ofZone,
  theZone,
} from '../../src/i18n/frenchGrammar.ts';
import { createZoneNames } from '../../src/i18n/zoneNames.ts';
import { readTerritory } from '../fixtures/readTerritory.ts';

const { zones } = readTerritory();
const meshes = ['commune', 'epci', 'livingArea', 'department'] as const;

/** Every zone of the territory in every form, with where it comes from. */
const phrases = meshes.flatMap((mesh) =>
  zones[mesh].names.flatMap((name) =>
    [theZone, ofZone, ofTheZone, inZone].map((form) => form(name, mesh)),
  ),
);

/** What no sentence may contain: a missing elision or contraction, a doubled space, a straight apostrophe. */
const mistakes = [
  /\b(?:de|la|le) [AEIOUÀÂÉÈÊËÎÏÔÛÜŒ]/u,
  /\bd’[^AEIOUYHÀÂÉÈÊËÎÏÔÛÜŒaeiouyhéèê]/u,
  /(?<![\p{L}])(?:de|à) Les? /u,
  /(?<![\p{L}])(?:de le|de les|à le|à les) /iu,
  /’ | ’/u,
  /\s{2}|^\s|\s$/u,
  /'/,
  /undefined|null/,
];

describe('French grammar of the real names', () => {
  it.each(mistakes.map((mistake) => [mistake.source, mistake] as const))(
    'never writes %s',
    (_, mistake) => {
      expect(phrases.filter((phrase) => mistake.test(phrase))).toEqual([]);
    },
  );

  it('covers 1,516 communes, 44 EPCI, 53 living areas and 3 departments in 4 forms', () => {
    expect(phrases).toHaveLength((1516 + 44 + 53 + 3) * 4);
  });

  it('keeps the whole name: nothing is lost but a contracted article', () => {
    for (const name of zones.commune.names) {
      const stem = name.replaceAll("'", '’').replace(/^Les? /, '');
      expect(ofName(name).endsWith(stem), name).toBe(true);
    }
  });

  it('says the English forms without articles of its own', () => {
    const english = createZoneNames('en');
    for (const name of zones.commune.names) {
      expect(english.inZone(name, 'commune')).toBe(`in ${name.replaceAll("'", '’')}`);
    }
  });
});

describe('French grammar, case by case', () => {
  it.each([
    ['Étain', 'd’Étain', 'à Étain', 'de la commune d’Étain'],
    ['Bar-le-Duc', 'de Bar-le-Duc', 'à Bar-le-Duc', 'de la commune de Bar-le-Duc'],
    ["Val-d'Ornain", 'du Val-d’Ornain', 'au Val-d’Ornain', 'de la commune du Val-d’Ornain'],
    ["Le Val-d'Ajol", 'du Val-d’Ajol', 'au Val-d’Ajol', 'de la commune du Val-d’Ajol'],
    ['Val de Briey', 'de Val de Briey', 'à Val de Briey', 'de la commune de Val de Briey'],
    ['Les Islettes', 'des Islettes', 'aux Islettes', 'de la commune des Islettes'],
    ['La Genevroye', 'de La Genevroye', 'à La Genevroye', 'de la commune de La Genevroye'],
    [
      "L'Isle-en-Rigault",
      'de L’Isle-en-Rigault',
      'à L’Isle-en-Rigault',
      'de la commune de L’Isle-en-Rigault',
    ],
    ['Haironville', 'd’Haironville', 'à Haironville', 'de la commune d’Haironville'],
    ['Han-sur-Meuse', 'de Han-sur-Meuse', 'à Han-sur-Meuse', 'de la commune de Han-sur-Meuse'],
    ['Lay-Saint-Remy', 'de Lay-Saint-Remy', 'à Lay-Saint-Remy', 'de la commune de Lay-Saint-Remy'],
  ])('%s', (name, of, at, ofThe) => {
    expect(ofZone(name, 'commune')).toBe(of);
    expect(inZone(name, 'commune')).toBe(at);
    expect(ofTheZone(name, 'commune')).toBe(ofThe);
  });

  it('gives bodies their gender', () => {
    expect(ofZone('CA de Bar-le-Duc - Sud Meuse', 'epci')).toBe(
      'de la CA de Bar-le-Duc - Sud Meuse',
    );
    expect(inZone("CC du Pays d'Étain", 'epci')).toBe('dans la CC du Pays d’Étain');
    expect(ofZone('Métropole du Grand Nancy', 'epci')).toBe('de la Métropole du Grand Nancy');
    expect(ofZone('PETR du Pays Barrois', 'epci')).toBe('du PETR du Pays Barrois');
    expect(ofZone('Commercy', 'livingArea')).toBe('du bassin de vie de Commercy');
    expect(inZone('Étain', 'livingArea')).toBe('dans le bassin de vie d’Étain');
  });

  it.each([
    ['Meuse', 'de la Meuse', 'en Meuse'],
    ['Haute-Marne', 'de la Haute-Marne', 'en Haute-Marne'],
    ['Meurthe-et-Moselle', 'de Meurthe-et-Moselle', 'en Meurthe-et-Moselle'],
    ['Vosges', 'des Vosges', 'dans les Vosges'],
    ['Aube', 'de l’Aube', 'dans l’Aube'],
    ["Côte-d'Or", 'de la Côte-d’Or', 'en Côte-d’Or'],
  ])('%s', (name, of, at) => {
    expect(ofZone(name, 'department')).toBe(of);
    expect(inZone(name, 'department')).toBe(at);
  });

  it('knows when y and h are vowels', () => {
    expect(['Yvré', 'Homécourt', 'Œuilly', 'Èvres'].map(isElidedBefore)).not.toContain(false);
    expect(['Yutz', 'Haroué', 'Houdemont', 'Toul'].map(isElidedBefore)).not.toContain(true);
  });
});
