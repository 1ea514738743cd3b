import { dsvFormat } from 'd3-dsv';
import { type Column, createColumn, valueStatus } from '../territory/column.ts';

/** What a site or a territory was used, period by period: figures that the programme holds, and the atlas does not. */
export interface UseTable {
  /** Sorted: `2023`, `2023-04` or `2023-T2`, all of one kind. */
  periods: string[];
  /** By code of a territory, aligned with the periods; what rests on fewer than 11 people is masked. */
  byZone: ReadonlyMap<string, Column>;
}

export type UseProblemCode =
  | 'empty'
  | 'missingColumn'
  | 'unknownZone'
  | 'unknownPeriod'
  | 'mixedPeriods'
  | 'notANumber'
  | 'repeated';

export interface UseProblem {
  code: UseProblemCode;
  /** As a spreadsheet numbers it; `null` for the whole file. */
  line: number | null;
  column: string | null;
  seen: string;
}

/** The columns of the file, in the order of the template; `effectif` may be left out. */
export const useColumns = ['territoire', 'periode', 'valeur', 'effectif'] as const;
const neededColumns = useColumns.slice(0, 3);

/** Patients or stays: no cell under this is shown (METHOD 6). */
const leastPeople = 11;

const periodKinds = [/^\d{4}$/, /^\d{4}-(0[1-9]|1[0-2])$/, /^\d{4}-T[1-4]$/];
const kindOf = (period: string) => periodKinds.findIndex((kind) => kind.test(period));

interface UseRow {
  zone: string;
  period: string;
  value: number;
  people: number;
}

/**
 * Reads a CSV of use, by semicolon, comma or tab. Never throws; every line that is wrong is told and left out.
 * Without people, the value is itself a count of people.
 */
export function parseUseTable(
  text: string,
  isZone: (code: string) => boolean,
): { table: UseTable; problems: UseProblem[] } {
  const problems: UseProblem[] = [];
  const [header = [], ...lines] = parseRows(text);
  const names = header.map((name) => normalise(name));
  const at = new Map(useColumns.map((name) => [name as string, names.indexOf(name)]));
  const missing = neededColumns.filter((name) => (at.get(name) ?? -1) < 0);
  if (lines.length === 0) problems.push({ code: 'empty', line: null, column: null, seen: '' });
  for (const name of lines.length === 0 ? [] : missing) {
    problems.push({ code: 'missingColumn', line: 1, column: name, seen: header.join(' ; ') });
  }
  const rows = new Map<string, UseRow>();
  let kind = -1;
  lines.forEach((cells, index) => {
    const cell = (name: (typeof useColumns)[number]) => (cells[at.get(name) ?? -1] ?? '').trim();
    // A line of the template that was not filled in.
    if (missing.length > 0 || cell('valeur') === '') return;
    const report = (code: UseProblemCode, column: string, seen: string) =>
      problems.push({ code, line: index + 2, column, seen: seen.slice(0, 40) });
    const zone = cell('territoire');
    const period = cell('periode').toUpperCase();
    const value = readNumber(cell('valeur'));
    const people = cell('effectif') === '' ? value : readNumber(cell('effectif'));
    const key = `${zone} ${period}`;
    if (!isZone(zone)) report('unknownZone', 'territoire', zone);
    else if (kindOf(period) < 0) report('unknownPeriod', 'periode', period);
    else if (kind >= 0 && kindOf(period) !== kind) report('mixedPeriods', 'periode', period);
    else if (Number.isNaN(value)) report('notANumber', 'valeur', cell('valeur'));
    else if (Number.isNaN(people)) report('notANumber', 'effectif', cell('effectif'));
    else if (rows.has(key)) report('repeated', 'periode', key);
    else {
      kind = kindOf(period);
      rows.set(key, { zone, period, value, people });
    }
  });
  return { table: tabulate([...rows.values()]), problems };
}

function tabulate(rows: readonly UseRow[]): UseTable {
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  const byZone = new Map<string, Column>();
  for (const { zone, period, value, people } of rows) {
    const column = byZone.get(zone) ?? createColumn(periods.length);
    byZone.set(zone, column);
    const place = periods.indexOf(period);
    const isMasked = people < leastPeople;
    column.values[place] = isMasked ? Number.NaN : value;
    column.status[place] = isMasked ? valueStatus.masked : valueStatus.observed;
  }
  return { periods, byZone };
}

const separators = [';', ',', '\t'] as const;

/** By the separator that gives the first line most of the columns. */
function parseRows(text: string): string[][] {
  const content = text.replace(/^\ufeff/, '').trim();
  if (content === '') return [];
  const known: readonly string[] = useColumns;
  const read = separators.map((separator) => dsvFormat(separator).parseRows(content));
  const score = (rows: string[][]) =>
    (rows[0] ?? []).filter((name) => known.includes(normalise(name))).length;
  return read.reduce((best, rows) => (score(rows) > score(best) ? rows : best));
}

const normalise = (name: string): string =>
  name.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** With a decimal comma or point; negative figures of use are none. */
function readNumber(text: string): number {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
