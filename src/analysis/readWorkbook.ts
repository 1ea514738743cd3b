import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { isRemark, mostLines } from '../domain/register-import/importProblem.ts';
import {
  createSheet,
  type RegisterSheet,
  unreadable,
} from '../domain/register-import/registerSheet.ts';

/** What a workbook may come to once unpacked: more than any register, less than what stops a browser. */
const mostUnpackedBytes = 200_000_000;

class TooLarge extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`${bytes} bytes once unpacked; expected at most ${mostUnpackedBytes}`);
    this.bytes = bytes;
  }
}

/** The sheet of an XLSX that is a register or, failing that, comes nearest to one: with least wrong in its columns. */
export async function readWorkbook(bytes: Uint8Array): Promise<RegisterSheet> {
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unpack(bytes);
  } catch (error) {
    if (!(error instanceof TooLarge)) return unreadable('brokenWorkbook');
    return unreadable('tooLarge', String(error.bytes), [String(mostUnpackedBytes)]);
  }
  const lastLine = findDistantLine(unpacked);
  if (lastLine !== null) return unreadable('tooManyLines', String(lastLine), [String(mostLines)]);
  try {
    const sheets = await readSheets(new Blob([repack(unpacked)]));
    const read = sheets.map(({ data }) => createSheet(data.map((row) => row.map(toText))));
    const [nearest] = read
      .filter(({ lines }) => lines.length > 0)
      .sort((a, b) => countWrong(a) - countWrong(b));
    return nearest ?? read[0] ?? unreadable('brokenWorkbook');
  } catch {
    return unreadable('brokenWorkbook');
  }
}

const countWrong = ({ problems }: RegisterSheet): number =>
  problems.filter((problem) => !isRemark(problem)).length;

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }: UnzipFileInfo) {
      const isNeeded = /\.xml(\.rels)?$/.test(name);
      if (isNeeded) total += originalSize;
      if (total > mostUnpackedBytes) throw new TooLarge(total);
      return isNeeded;
    },
  });
}

/** More cells than fifty thousand lines of any register have. */
const mostCells = 20_000_000;

/**
 * The line of a filled cell so far away that the reader, which makes every cell up to there, would take all the
 * memory; `null` where there is none.
 */
function findDistantLine(files: Record<string, Uint8Array>): number | null {
  for (const [name, content] of Object.entries(files)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    let [lastLine, mostColumns] = [0, 0];
    const filled = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>/]*>/g;
    for (const [, letters = '', line] of new TextDecoder().decode(content).matchAll(filled)) {
      lastLine = Math.max(lastLine, Number(line));
      mostColumns = Math.max(mostColumns, columnOf(letters));
    }
    if (lastLine * mostColumns > mostCells) return lastLine;
  }
  return null;
}

/** `A` → 1, `AA` → 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * The reader unpacks by itself, in workers made of text, which the security policy of the page forbids: it is
 * handed the same files, stored.
 */
const repack = (files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(files, { level: 0 }));

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
