import { decodeText, detectFormat } from './decodeText.ts';
import { mostBytes } from './importProblem.ts';
import { readDelimited } from './readDelimited.ts';
import { readGeoJson } from './readGeoJson.ts';
import { type RegisterSheet, unreadable } from './registerSheet.ts';

/** The sheet of a CSV or GeoJSON, or why there is none; `workbook` when it is for the reader of those. */
export function readRegisterText(bytes: Uint8Array): RegisterSheet | 'workbook' {
  if (bytes.length === 0) return unreadable('empty');
  if (bytes.length > mostBytes) {
    return unreadable('tooLarge', String(bytes.length), [String(mostBytes)]);
  }
  const format = detectFormat(bytes);
  if (format === 'workbook') return 'workbook';
  if (format === 'oldSpreadsheet' || format === 'otherFormat') return unreadable(format);
  const decoded = decodeText(bytes);
  if (decoded === null) return unreadable('notText');
  const sheet = (format === 'json' ? readGeoJson : readDelimited)(decoded.text);
  return { ...sheet, problems: [...decoded.problems, ...sheet.problems] };
}
