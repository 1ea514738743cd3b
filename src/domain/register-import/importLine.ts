import { findImportColumn, headerOf, type ImportColumnId, importColumns } from './importColumns.ts';
import { type ImportProblem, type ImportProblemCode, shorten } from './importProblem.ts';
import { readWord, type WordCode, type WordList, wordsOf } from './importWords.ts';
import { cleanText, readDate } from './readCell.ts';
import { geometryHeader, type RegisterSheet, type SheetLine } from './registerSheet.ts';

const mostCharacters = 5000;

/** Where each column stands in a sheet, and how it is written there. */
export interface SheetColumns {
  /** The column of each header; `null` where it stands for none. */
  ids: readonly (ImportColumnId | null)[];
  headers: readonly string[];
  /** Needed, and in no header. */
  missing: ReadonlySet<ImportColumnId>;
}

export function locateColumns({ headers }: RegisterSheet): SheetColumns {
  const ids = headers.map(findImportColumn);
  const missing = importColumns.filter(({ id, isNeeded }) => isNeeded && !ids.includes(id));
  return {
    ids,
    headers: headers.map((header) => cleanText(header).text),
    missing: new Set(missing.map(({ id }) => id)),
  };
}

/** A line being read: its cells by column, and what is wrong with them. */
export class ImportLine {
  readonly line: number;
  hasFailed = false;
  private readonly texts = new Map<ImportColumnId, string>();
  private readonly columns: SheetColumns;
  private readonly problems: ImportProblem[];

  constructor({ line, cells }: SheetLine, columns: SheetColumns, problems: ImportProblem[]) {
    this.line = line;
    this.columns = columns;
    this.problems = problems;
    columns.ids.forEach((id, index) => {
      // Of a column that comes twice, the first that says something.
      if (id !== null && this.text(id) === '') this.read(id, cells[index] ?? '');
    });
    this.judgeOtherCells(cells);
  }

  private read(id: ImportColumnId, cell: string): void {
    if (cell === '') return;
    const { text, hadHarmful } = cleanText(cell);
    this.texts.set(id, text);
    if (hadHarmful) this.remark('controlCharacters', id, text);
    if (text.length > mostCharacters) this.fail('tooLong', id, text, [String(mostCharacters)]);
  }

  private judgeOtherCells(cells: readonly string[]): void {
    const { headers } = this.columns;
    const extra = cells.slice(headers.length).filter((cell) => cell.trim() !== '');
    if (extra.length > 0) this.failAt('extraCells', null, extra.join(' · '));
    const shape = cells[headers.indexOf(geometryHeader)] ?? '';
    if (shape !== '') this.failAt('notAPoint', null, shape);
  }

  /** Empty where there is none. */
  text(id: ImportColumnId): string {
    return this.texts.get(id) ?? '';
  }

  textOrNull(id: ImportColumnId): string | null {
    return this.text(id) || null;
  }

  /** The code of a word, or the one that stands for none. */
  word<L extends WordList>(list: L, id: ImportColumnId, none: WordCode<L>): WordCode<L> {
    const text = this.text(id);
    if (text === '') return none;
    const code = readWord(list, text);
    if (code === null) this.fail('unknownWord', id, text, wordsOf(list));
    return code ?? none;
  }

  date(id: ImportColumnId): string | null {
    const text = this.text(id);
    if (text === '') return null;
    const date = readDate(text);
    if (date === null) this.fail('badDate', id, text);
    return date;
  }

  fail(
    code: ImportProblemCode,
    id: ImportColumnId,
    seen: string,
    expected: readonly string[] = [],
  ): void {
    this.hasFailed = true;
    // A missing column is told of once, for the whole file.
    if (!this.columns.missing.has(id)) this.note(code, this.headerOf(id), seen, expected);
  }

  remark(
    code: ImportProblemCode,
    id: ImportColumnId,
    seen: string,
    expected: readonly string[] = [],
  ): void {
    this.note(code, this.headerOf(id), seen, expected);
  }

  private failAt(
    code: ImportProblemCode,
    column: string | null,
    seen: string,
    expected: readonly string[] = [],
  ): void {
    this.hasFailed = true;
    this.note(code, column, seen, expected);
  }

  private note(
    code: ImportProblemCode,
    column: string | null,
    seen: string,
    expected: readonly string[],
  ): void {
    this.problems.push({ code, line: this.line, column, seen: shorten(seen), expected });
  }

  private headerOf(id: ImportColumnId): string {
    return this.columns.headers[this.columns.ids.indexOf(id)] ?? headerOf(id);
  }
}
