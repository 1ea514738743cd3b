import type { DataColumn } from './dataColumn.ts';
import { factColumns } from './factColumns.ts';
import { placeColumns } from './placeColumns.ts';
import { registerColumns } from './registerColumns.ts';

/**
 * The dictionary: every column of every published file, once. The screen, the manifest's sources by file and
 * whatever is exported beside the data read it; a test holds it against the files themselves.
 */
export const dataColumns: readonly DataColumn[] = [
  ...placeColumns,
  ...factColumns,
  ...registerColumns,
];

/** The files, in the order in which the dictionary tells of them. */
export const dictionaryFiles: readonly string[] = [...new Set(dataColumns.map(({ file }) => file))];

export const columnsOfFile = (file: string): DataColumn[] =>
  dataColumns.filter((column) => column.file === file);
