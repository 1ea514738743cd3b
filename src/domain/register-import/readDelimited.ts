import { dsvFormat } from 'd3-dsv';
import { findImportColumn } from './importColumns.ts';
import { fileProblem } from './importProblem.ts';
import { createSheet, type RegisterSheet, unreadable } from './registerSheet.ts';

const separators = [';', ',', '\t', '|'] as const;

/** Lines of a CSV, whatever parts its cells: the separator under which most columns are named. */
export function readDelimited(text: string): RegisterSheet {
  const content = text.replace(/^\ufeff/, '');
  if (content.trim() === '') return unreadable('empty');
  const top = content.split(/\r\n|\n|\r/, 10).join('\n');
  const counts = separators.map((separator) => countKnownHeaders(top, separator));
  const separator = separators[counts.indexOf(Math.max(...counts))] ?? ';';
  const unclosed = findUnclosedQuote(content, separator);
  if (unclosed !== null) {
    const seen = content.slice(unclosed, unclosed + 60).trim();
    // As a text editor numbers it: no spreadsheet shows a row that never ends.
    const line = content.slice(0, unclosed).split(/\r\n|\n|\r/).length;
    return {
      ...unreadable('unclosedQuote'),
      problems: [{ ...fileProblem('unclosedQuote', seen), line }],
    };
  }
  return createSheet(dsvFormat(separator).parseRows(content));
}

function countKnownHeaders(top: string, separator: string): number {
  const rows = dsvFormat(separator).parseRows(top);
  return Math.max(
    ...rows.map((row) => row.filter((header) => findImportColumn(header) !== null).length),
  );
}

/** Where the quote stands that no other closes; a quote inside a cell opens nothing. */
function findUnclosedQuote(text: string, separator: string): number | null {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = findClosingQuote(text, at);
      if (end === null) return at;
      at = end + 1;
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
      at += 1;
    }
    at += 1;
  }
  return null;
}

function findClosingQuote(text: string, opening: number): number | null {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? null : at;
}
