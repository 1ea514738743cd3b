import { csvFormatRows, dsvFormat } from 'd3-dsv';

/** A text, a number, or nothing. */
export type CellValue = string | number | null;

/** How a spreadsheet will read it: `plain` for programs, `french` for a spreadsheet set in French. */
export type CsvFlavour = 'plain' | 'french';

const byteOrderMark = '\ufeff';
const frenchFormat = dsvFormat(';');

/** More decimals than any figure is known to; what is dropped is the noise of floating point. */
export const roundExported = (value: number): number => Number(value.toFixed(6));

/**
 * Rows as CSV. `french`: UTF-8 with its mark, semicolons, decimal commas. `plain`: commas and points, no mark. A
 * missing value is empty, never a zero.
 */
export function serializeCsv(rows: readonly (readonly CellValue[])[], flavour: CsvFlavour): string {
  const isFrench = flavour === 'french';
  const texts = rows.map((row) => row.map((value) => serializeCell(value, isFrench)));
  const body = isFrench ? frenchFormat.formatRows(texts) : csvFormatRows(texts);
  return `${isFrench ? byteOrderMark : ''}${body}\n`;
}

function serializeCell(value: CellValue, hasDecimalComma: boolean): string {
  if (value === null || Number.isNaN(value)) return '';
  if (typeof value === 'string') return disarmFormula(value);
  return hasDecimalComma ? String(value).replace('.', ',') : String(value);
}

/**
 * A spreadsheet runs a text that begins like a formula, even inside quotes: an apostrophe before it keeps it
 * a text. Numbers are numbers, and a negative one stays as it is.
 */
export function disarmFormula(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
