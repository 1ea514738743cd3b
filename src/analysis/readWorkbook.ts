import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
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

/** The sheet of an XLSX that has most columns of a register. */
export async function readWorkbook(bytes: Uint8Array): Promise<RegisterSheet> {
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unpack(bytes);
  } catch (error) {
    if (!(error instanceof TooLarge)) return unreadable('brokenWorkbook');
    return unreadable('tooLarge', String(error.bytes), [String(mostUnpackedBytes)]);
  }
  try {
    const sheets = await readSheets(new Blob([repack(unpacked)]));
    const read = sheets.map(({ data }) => createSheet(data.map((row) => row.map(toText))));
    const best = read.find(({ lines }) => lines.length > 0) ?? read[0];
    return best ?? unreadable('brokenWorkbook');
  } catch {
    return unreadable('brokenWorkbook');
  }
}

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
