import {
  describeValue,
  type IndicatorMessages,
  indicatorText,
  unitText,
} from '../cartography/describeValue.ts';
import type { Indicator, ValueRange } from '../domain/indicators/indicator.ts';
import { leastCoverage } from '../domain/indicators/isRankable.ts';
import { type Column, statusName, valueStatus } from '../domain/territory/column.ts';
import type { Formats } from '../i18n/formats.ts';
import type { exportTexts } from '../i18n/sections/exportTexts.ts';
import type { ExportCell } from './ExportTable.ts';

export interface ExportWords {
  text: (typeof exportTexts)['fr'];
  names: IndicatorMessages;
  formats: Formats;
}

/** An indicator as the screen shows it, column by column. */
export interface ExportedFigure {
  indicator: Indicator;
  /** `null` where its source does not say. */
  year: number | null;
  /** As shown: base 100 where it is an index. */
  column: Column;
  range?: ValueRange | undefined;
  coverage?: Float64Array | undefined;
}

/** One column of a file. */
export interface FigureColumn {
  header: string;
  cellOf(row: number): ExportCell;
}

/**
 * The columns that an indicator fills: its value; both ends of an estimated minute, never given alone; and a
 * word on the values that are missing, partial or estimated, where there are some among `rows`.
 */
export function createFigureColumns(
  words: ExportWords,
  figure: ExportedFigure,
  rows: readonly number[],
): FigureColumn[] {
  const { text, names } = words;
  const { indicator, year, column, range } = figure;
  const { label, short } = indicatorText(names, indicator.id);
  const unit = unitText(names, indicator).full;
  const detail = [unit, year].filter((part) => part !== null).join(', ');
  const columns: FigureColumn[] = [
    { header: `${label} (${detail})`, cellOf: (row) => createFigureCell(words, figure, row) },
  ];
  if (range && indicator.unit === 'estimatedMinutes') {
    const bound = (values: Float64Array) => (row: number) =>
      toFigure(indicator, values[row] ?? Number.NaN);
    columns.push({ header: text.lower(short), cellOf: bound(range.lower) });
    columns.push({ header: text.upper(short), cellOf: bound(range.upper) });
  }
  const remarkOf = (row: number) =>
    describeRemark(words, indicator, column.status[row], figure.coverage?.[row] ?? 1);
  if (rows.some((row) => remarkOf(row) !== '')) {
    columns.push({ header: text.remark(short), cellOf: remarkOf });
  }
  return columns;
}

/** A number, the words of a category, or nothing. */
export function createFigureCell(
  { names, formats }: ExportWords,
  { indicator, column }: Pick<ExportedFigure, 'indicator' | 'column'>,
  row: number,
): ExportCell {
  const value = column.values[row] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  if (!indicator.categories) return toFigure(indicator, value);
  return describeValue(names, formats, indicator, { value, status: column.status[row] }).text;
}

/** A number of an indicator, with its decimals; percentages are said to be some. */
export function toFigure({ unit, decimals }: Indicator, value: number): ExportCell {
  if (Number.isNaN(value)) return null;
  return unit.startsWith('percent') ? { value, decimals, isPercent: true } : { value, decimals };
}

/** Why there is no value, or what to know of it; empty where it is plain. */
function describeRemark(
  { text, names, formats }: ExportWords,
  { nature }: Indicator,
  status: number | undefined,
  coverage: number,
): string {
  const isMissing = status === undefined || status >= valueStatus.masked;
  const isOdd =
    status === valueStatus.substituted ||
    (status === valueStatus.estimated && nature !== 'estimated');
  if (isMissing || isOdd) return names.statuses[statusName(status)];
  return coverage < leastCoverage ? text.partial(formats.percent(100 * coverage)) : '';
}
