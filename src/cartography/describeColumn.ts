import {
  type ColumnUnit,
  columnOnlyUnits,
  type DataColumn,
} from '../domain/dictionary/dataColumn.ts';
import { careKinds } from '../domain/supply/localSupply.ts';
import type { careSupply } from '../i18n/sections/careSupply.ts';
import type { dictionary } from '../i18n/sections/dictionary.ts';
import { type IndicatorMessages, indicatorText } from './describeValue.ts';

/** The sections that a column's words come from, in one language. */
export interface ColumnMessages {
  dictionary: (typeof dictionary)['fr'];
  careSupply: (typeof careSupply)['fr'];
  indicators: IndicatorMessages;
}

export interface ColumnText {
  name: string;
  meaning: string;
  unit: string;
}

/** A column of the published files in words, the same on screen and beside an export. */
export function describeColumn(messages: ColumnMessages, column: DataColumn): ColumnText {
  return { ...nameColumn(messages, column), unit: describeUnit(messages, column.unit) };
}

function nameColumn(messages: ColumnMessages, { path, meaning }: DataColumn) {
  const { dictionary: words, careSupply: care, indicators } = messages;
  switch (meaning.kind) {
    case 'own': {
      const texts: Readonly<Record<string, Omit<ColumnText, 'unit'>>> = words.own;
      return texts[meaning.id] ?? { name: meaning.id, meaning: '' };
    }
    case 'indicator': {
      const { label, explanation } = indicatorText(indicators, meaning.id);
      return { name: label, meaning: explanation };
    }
    case 'care': {
      const group = careKinds.find(({ id }) => id === meaning.id)?.group ?? 'places';
      const isOfDepartment = path.startsWith('department.');
      return {
        name: care.kinds[meaning.id],
        meaning: isOfDepartment ? words.careByDepartment : words.care[group],
      };
    }
    case 'carePlaces':
      return {
        name: words.carePlaces.name(care.kinds[meaning.id]),
        meaning: words.carePlaces.meaning,
      };
    case 'specialty':
      return { name: care.specialties[meaning.id], meaning: words.specialty };
  }
}

function describeUnit({ dictionary: words, indicators }: ColumnMessages, unit: ColumnUnit): string {
  const own = columnOnlyUnits.find((known) => known === unit);
  if (own !== undefined) return words.units[own];
  const units: Readonly<Record<string, { full: string }>> = indicators.units;
  return units[unit]?.full ?? unit;
}
