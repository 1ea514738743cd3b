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
  | 'repeated'
  | 'extraCells';

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
 * Reads a CSV of use, by semicolon, comma or tab. Never throws; all that is wrong is told at once, and every line
 * with a fault left out; all of them where a column is missing. Without people, the value is itself a count of people.
 */
export function parseUseTable(
  text: string,
  isZone: (code: string) => boolean,
): { table: UseTable; problems: UseProblem[] } {
  const parsed = parseRows(text);
  const headerAt = parsed.findIndex(isFilled);
  const header = parsed[headerAt] ?? [];
  const lines = parsed
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells, line }) => line > headerAt + 1 && isFilled(cells));
  if (lines.length === 0) {
    const problem: UseProblem = { code: 'empty', line: null, column: null, seen: '' };
    return { table: tabulate([]), problems: [problem] };
  }
  const names = header.map((name) => normalise(name));
  const missing = neededColumns.filter((name) => !names.includes(name));
  const problems = missing.map((column): UseProblem => {
    return { code: 'missingColumn', line: headerAt + 1, column, seen: header.join(' ; ') };
  });
  const rows = new Map<string, UseRow>();
  for (const line of lines) {
    const read = readLine(line, names, isZone);
    if (read === null) continue;
    const { row, wrong } = read;
    const [first] = rows.values();
    const isPeriodRight = kindOf(row.period) >= 0;
    if (first && isPeriodRight && kindOf(row.period) !== kindOf(first.period)) {
      wrong.push({ code: 'mixedPeriods', column: 'periode', seen: row.period });
    }
    const key = `${row.zone} ${row.period}`;
    const isKeyed = names.includes('territoire') && names.includes('periode');
    if (isKeyed && rows.has(key)) wrong.push({ code: 'repeated', column: 'periode', seen: key });
    if (wrong.length === 0) rows.set(key, row);
    problems.push(
      ...wrong.map((one) => ({ ...one, line: line.line, seen: one.seen.slice(0, 40) })),
    );
  }
  return { table: tabulate(missing.length > 0 ? [] : [...rows.values()]), problems };
}

interface LineReading {
  row: UseRow;
  wrong: Omit<UseProblem, 'line'>[];
}

/** What a line says in the columns that are there, and what is wrong in it; `null` where it was not filled in. */
function readLine(
  { cells }: { cells: readonly string[] },
  names: readonly string[],
  isZone: (code: string) => boolean,
): LineReading | null {
  type Name = (typeof useColumns)[number];
  const cell = (name: Name) => (cells[names.indexOf(name)] ?? '').trim();
  const isThere = (name: Name) => names.includes(name);
  // A line of the template.
  if (isThere('valeur') && cell('valeur') === '') return null;
  const zone = cell('territoire');
  const period = cell('periode').toUpperCase();
  const value = readNumber(cell('valeur'));
  const people = cell('effectif') === '' ? value : readNumber(cell('effectif'));
  const wrong: LineReading['wrong'] = [];
  const judge = (isRight: boolean, code: UseProblemCode, column: Name, seen: string) => {
    if (isThere(column) && !isRight) wrong.push({ code, column, seen });
  };
  judge(isZone(zone), 'unknownZone', 'territoire', zone);
  judge(kindOf(period) >= 0, 'unknownPeriod', 'periode', period);
  judge(!Number.isNaN(value), 'notANumber', 'valeur', cell('valeur'));
  const isPeopleRight = cell('effectif') === '' || !Number.isNaN(people);
  judge(isPeopleRight, 'notANumber', 'effectif', cell('effectif'));
  const extra = cells.slice(names.length).filter((one) => one.trim() !== '');
  if (extra.length > 0) wrong.push({ code: 'extraCells', column: null, seen: extra.join(' ; ') });
  return { row: { zone, period, value, people }, wrong };
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');

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

/** By the separator that gives the first filled line most of the columns. */
function parseRows(text: string): string[][] {
  const content = text.replace(/^\ufeff/, '').trimEnd();
  const known: readonly string[] = useColumns;
  const read = separators.map((separator) => dsvFormat(separator).parseRows(content));
  const score = (rows: string[][]) =>
    (rows.find(isFilled) ?? []).filter((name) => known.includes(normalise(name))).length;
  return read.reduce((best, rows) => (score(rows) > score(best) ? rows : best));
}

const normalise = (name: string): string =>
  name.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** With a decimal comma or point; negative figures of use are none. */
function readNumber(text: string): number {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
