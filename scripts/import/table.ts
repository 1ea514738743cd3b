import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

export const coreDepartments = ['52', '54', '55'] as const;

export function isCore(codeInsee: string): boolean {
  return coreDepartments.some((department) => codeInsee.startsWith(department));
}

export function readTable(folder: string, file: string): Row[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Row[];
}

/** The cell of a column that must exist: a renamed column upstream must not pass for an empty one. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined)
    throw new Error(`no column "${column}" in ${Object.keys(row).join(', ')}`);
  return value.trim();
}

/** A number as short text with at most `decimals` decimals; empty stays empty (no value, not zero). */
export function numberText(text: string, decimals: number): string {
  if (text === '') return '';
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value)) throw new Error(`"${text}" is not a number`);
  return String(Number(value.toFixed(decimals)));
}

/** Comma-separated, LF, quoted only where needed: the same rows always give the same bytes. */
export function serializeTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[columns, ...rows].map((row) => row.map(quote).join(',')).join('\n')}\n`;
}

export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A table of the project's own, before it is written. */
export interface ImportedFile {
  /** Name in `data/`. */
  name: string;
  content: string;
}

/** One row per commune of the core, sorted by code, from a table that may hold more. */
export function coreRows(rows: readonly Row[], codeColumn: string): Row[] {
  return rows
    .filter((row) => isCore(cell(row, codeColumn)))
    .sort((a, b) => compareCodes(cell(a, codeColumn), cell(b, codeColumn)));
}
