import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import { importColumns } from '../domain/register-import/importColumns.ts';
import { toRegisterRows } from '../domain/register-import/registerRows.ts';
import { createFileName } from '../exports/createFileName.ts';
import { createNotesNow } from '../exports/createNotesNow.ts';
import type { ExportTable } from '../exports/ExportTable.ts';
import type { ExportWords } from '../exports/figureColumn.ts';
import type { register } from '../i18n/sections/register.ts';

type Words = (typeof register)['fr']['map'];

/** Records in the columns of the import template, so that the file can be read back. */
export function createRegisterTable(
  words: ExportWords,
  text: Pick<Words, 'title' | 'tableColumns' | 'tableImported'>,
  entries: readonly RegisterEntry[],
): ExportTable {
  const hasImported = entries.some(({ isImported }) => isImported);
  return {
    fileName: createFileName('registre', 'experimentations'),
    title: text.title,
    headers: importColumns.map(({ header }) => header),
    rows: toRegisterRows(entries),
    notes: createNotesNow(
      words,
      [],
      [text.tableColumns, ...(hasImported ? [text.tableImported] : [])],
    ),
  };
}
