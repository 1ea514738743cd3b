import { indicatorText, unitText } from '../../src/cartography/describeValue.ts';
import type { Indicator } from '../../src/domain/indicators/indicator.ts';
import { statusName, type ValueStatusName } from '../../src/domain/territory/column.ts';
import type { DataSource } from '../../src/domain/territory/dataSource.ts';
import type { CellValue } from '../../src/exports/serializeCsv.ts';
import { indicators as names } from '../../src/i18n/sections/indicators.ts';
import { method } from '../../src/i18n/sections/method.ts';
import type { OpenTable } from './createOpenTable.ts';

type Language = 'fr' | 'en';

/** What one column of the open files means. */
export type DictionaryEntry = Record<(typeof dictionaryKeys)[number], CellValue>;

export const dictionaryKeys = [
  'id',
  'name_fr',
  'name_en',
  'unit_fr',
  'unit_en',
  'year',
  'source',
  'nature',
  'decimals',
  'finest_mesh',
  'aggregation_fr',
  'aggregation_en',
  'categories',
  'empty_fr',
  'empty_en',
] as const;

/** One entry per indicator, in the order of the columns. What is empty is read in the tables themselves. */
export async function createDictionary(
  tables: readonly OpenTable[],
  sources: readonly DataSource[],
): Promise<DictionaryEntry[]> {
  const words = {
    fr: { names: names.fr, method: method.fr },
    en: { names: await names.loadEnglish(), method: await method.loadEnglish() },
  };
  const first = tables[0]?.columns ?? [];
  return first.map(({ indicator }, at) => {
    const reasons = findReasons(tables, at);
    const { id, years, nature, decimals, finestMesh, aggregation, categories: codes } = indicator;
    return {
      id,
      name_fr: indicatorText(words.fr.names, id).label,
      name_en: indicatorText(words.en.names, id).label,
      unit_fr: describeUnit('fr'),
      unit_en: describeUnit('en'),
      year: years.at(-1) ?? null,
      source: describeSources(indicator, sources),
      nature,
      decimals,
      finest_mesh: finestMesh,
      aggregation_fr: words.fr.names.aggregations[aggregation],
      aggregation_en: words.en.names.aggregations[aggregation],
      categories: codes ? describeCategories(indicator) : null,
      empty_fr: describeEmpty('fr', reasons),
      empty_en: describeEmpty('en', reasons),
    };

    function describeUnit(language: Language): string {
      const { exportUnit } = indicator;
      const said = words[language];
      if (exportUnit === 'consultationsPerInhabitant') {
        return said.method.indicators.exportUnits.consultationsPerInhabitant;
      }
      return exportUnit ? said.names.units[exportUnit].full : unitText(said.names, indicator).full;
    }

    function describeEmpty(language: Language, found: readonly ValueStatusName[]): string | null {
      const { statuses } = words[language].method.coverage;
      const named = words[language].names.statuses;
      if (found.length === 0) return null;
      const colon = language === 'fr' ? '\u00a0: ' : ': ';
      return found.map((status) => `${named[status]}${colon}${statuses[status]}`).join(' | ');
    }

    function describeCategories({ id: of, categories: codes = [] }: Indicator): string {
      const texts: Readonly<Record<string, Readonly<Record<string, string>>>> =
        words.fr.names.categories;
      return codes.map((code) => `${code} = ${texts[of]?.[code] ?? code}`).join(' | ');
    }
  });
}

/** Producer, title and vintage, as the Licence Ouverte asks. */
function describeSources({ sources: ids }: Indicator, sources: readonly DataSource[]): string {
  return ids
    .map((id) => {
      const source = sources.find((other) => other.id === id);
      return source ? `${source.producer}, ${source.title} (${source.vintage})` : id;
    })
    .join(' | ');
}

/** Why values are missing in these files, whatever the mesh. */
function findReasons(tables: readonly OpenTable[], at: number): ValueStatusName[] {
  const found = new Set<ValueStatusName>();
  for (const { columns } of tables) {
    const column = columns[at]?.column;
    column?.values.forEach((value, row) => {
      if (Number.isNaN(value)) found.add(statusName(column.status[row]));
    });
  }
  return [...found].sort();
}
