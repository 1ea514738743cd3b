import { findImportColumn, type ImportColumnId, importColumns } from './importColumns.ts';
import {
  fileProblem,
  type ImportProblem,
  type ImportProblemCode,
  mostLines,
} from './importProblem.ts';

/** What a file of any format comes down to: headers and lines of texts. */
export interface RegisterSheet {
  headers: string[];
  lines: SheetLine[];
  /** Met while reading it; with one that is no remark, nothing is taken, and the lines only serve to say what else is wrong. */
  problems: ImportProblem[];
}

export interface SheetLine {
  /** As a spreadsheet numbers it; of a GeoJSON, the feature from 1. */
  line: number;
  /** Aligned with the headers; there may be more, or fewer. */
  cells: string[];
}

/** Header of what a feature is when it is no point, for its line to be told of. */
export const geometryHeader = '(geometry)';

/** Titles and remarks above the header are passed over. */
const mostLinesAboveHeader = 10;

/** A sheet that cannot be read, and why. */
export const unreadable = (
  code: ImportProblemCode,
  seen = '',
  expected: readonly string[] = [],
): RegisterSheet => ({ headers: [], lines: [], problems: [fileProblem(code, seen, expected)] });

/** Rows of cells as a sheet: the header is the row, near the top, that names most columns. */
export function createSheet(rows: readonly (readonly string[])[]): RegisterSheet {
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');
  const first = rows.find(isFilled);
  if (first === undefined) return unreadable('empty');
  const tops = rows.slice(0, mostLinesAboveHeader);
  const counts = tops.map(
    (row) => row.filter((header) => findImportColumn(header) !== null).length,
  );
  const most = Math.max(...counts);
  const needed = importColumns.filter(({ isNeeded }) => isNeeded).map(({ header }) => header);
  if (most === 0) return unreadable('noKnownColumn', first.join(' · '), needed);
  const headerRow = counts.indexOf(most);
  const headers = (rows[headerRow] ?? []).map((header) => header.trim());
  const lines = rows
    .map((cells, row): SheetLine => ({ line: row + 1, cells: [...cells] }))
    .slice(headerRow + 1)
    .filter(({ cells }) => isFilled(cells));
  return checkSheet({ headers, lines, problems: [] });
}

/** The sheet, with what is wrong with its columns; unreadable with no line, or too many. */
export function checkSheet(sheet: RegisterSheet): RegisterSheet {
  const { headers, lines } = sheet;
  if (lines.length === 0) return unreadable('onlyHeaders');
  if (lines.length > mostLines) {
    return unreadable('tooManyLines', String(lines.length), [String(mostLines)]);
  }
  return { headers, lines, problems: [...sheet.problems, ...judgeHeaders(headers)] };
}

function judgeHeaders(headers: readonly string[]): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const found = new Map<ImportColumnId, string>();
  for (const header of headers) {
    const id = findImportColumn(header);
    const earlier = id && found.get(id);
    const isOwn = header === '' || header === geometryHeader;
    if (id === null && !isOwn) problems.push(fileProblem('unknownColumn', header));
    if (earlier) problems.push(fileProblem('repeatedColumn', header, [earlier]));
    if (id) found.set(id, header);
  }
  for (const { id, header, isNeeded } of importColumns) {
    if (isNeeded && !found.has(id)) problems.push(fileProblem('missingColumn', '', [header]));
  }
  return problems;
}
