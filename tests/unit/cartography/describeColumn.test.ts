import { describe, expect, it } from 'vitest';
import { describeColumn } from '../../../src/cartography/describeColumn.ts';
import type { DataColumn } from '../../../src/domain/dictionary/dataColumn.ts';
import { dataColumns } from '../../../src/domain/dictionary/dataColumns.ts';
import { careSupply } from '../../../src/i18n/sections/careSupply.ts';
import { dictionary } from '../../../src/i18n/sections/dictionary.ts';
import { indicators } from '../../../src/i18n/sections/indicators.ts';
import { bothLanguages } from '../../fixtures/bothLanguages.ts';

const words = {
  dictionary: await bothLanguages(dictionary),
  careSupply: await bothLanguages(careSupply),
  indicators: await bothLanguages(indicators),
};
const messagesOf = (language: 'fr' | 'en') => ({
  dictionary: words.dictionary[language],
  careSupply: words.careSupply[language],
  indicators: words.indicators[language],
});

describe.each(['fr', 'en'] as const)('the words of the dictionary in %s', (language) => {
  const messages = messagesOf(language);

  it('name, explain and measure every column', () => {
    const isMeasured = ({ unit }: DataColumn) =>
      unit in messages.dictionary.units || unit in messages.indicators.units;
    const wanting = dataColumns.filter((column) => {
      const { name, meaning } = describeColumn(messages, column);
      return name === '' || meaning === '' || !isMeasured(column);
    });
    expect(wanting.map(({ file, path }) => `${file} ${path}`)).toEqual([]);
  });

  it('has no words that no column uses', () => {
    const used = new Set(
      dataColumns.flatMap(({ meaning }) => (meaning.kind === 'own' ? meaning.id : [])),
    );
    expect(Object.keys(messages.dictionary.own).sort()).toEqual([...used].sort());
  });
});

describe('a column in words', () => {
  const find = (file: string, path: string): DataColumn => {
    const column = dataColumns.find((each) => each.file === file && each.path === path);
    if (!column) throw new Error(`${path} is not in the dictionary`);
    return column;
  };
  const describeFrench = (file: string, path: string) =>
    describeColumn(messagesOf('fr'), find(file, path));

  it('is called as on the screens', () => {
    expect(describeFrench('facts-official.json', 'communes.apl-gp-2023').name).toBe(
      'APL aux médecins généralistes, tous âges',
    );
    expect(describeFrench('facts-supply.json', 'communes.ehpad-places').name).toMatch(
      /^Ehpad.: places$/,
    );
  });

  it('says that the Assurance maladie counts doctors where the BPE counts addresses', () => {
    expect(describeFrench('facts-supply.json', 'communes.supply-gp').meaning).toContain('adresse');
    expect(describeFrench('facts-zones.json', 'department.ameli-gp').meaning).toContain(
      'Assurance maladie',
    );
  });
});
