import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestName } from '../../../src/datasets/parseManifest.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { nameDataFiles } from '../../../src/i18n/nameDataFiles.ts';
import { app } from '../../../src/i18n/sections/app.ts';
import { bothLanguages } from '../../fixtures/bothLanguages.ts';

const text = await bothLanguages(app);
const formats = { fr: createFormats('fr'), en: createFormats('en') };
const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../public/data', manifestName), 'utf8'),
) as { files: { name: string }[] };
const published = [manifestName, ...manifest.files.map(({ name }) => name)];

const ordinary = (words: string) => words.replace(/\s/g, ' ');

describe('the words for data files', () => {
  it.each(['fr', 'en'] as const)(
    'exist in %s for every published file, and name no file',
    (language) => {
      for (const name of published) {
        const words = nameDataFiles(text[language], formats[language], [name]);
        expect(words, name).not.toMatch(/json|undefined|facts-|sites\./);
        expect(words, name).toMatch(language === 'fr' ? /^«\s.+\s»$/ : /^“.+”$/);
      }
      const words = published.map((name) =>
        nameDataFiles(text[language], formats[language], [name]),
      );
      expect(new Set(words).size).toBe(published.length);
    },
  );

  it('of up to three files are all said, once each', () => {
    const said = nameDataFiles(text.fr, formats.fr, [
      'epci.geojson',
      'facts-need.json',
      'epci.geojson',
    ]);
    expect(ordinary(said)).toBe(
      '« contours des intercommunalités » et « âges, revenus et besoins »',
    );
  });

  it('of more than three files end with how many others there are', () => {
    const said = nameDataFiles(text.fr, formats.fr, published.slice(0, 6));
    expect(ordinary(said)).toBe(
      '« sommaire des données », « communes et leurs regroupements » et 4 autres',
    );
  });
});
