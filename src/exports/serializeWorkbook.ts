import writeWorkbook, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { ExportCell, ExportTable } from './ExportTable.ts';
import { roundExported } from './serializeCsv.ts';

/** Names of the two sheets, in the reader's language. */
export interface SheetNames {
  data: string;
  notes: string;
}

const headerStyle = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: '#E6EEF3',
} as const;

/**
 * The table as an XLSX workbook: numbers are numbers and texts are texts, whatever they begin with, so that no
 * formula can come in with a name. The second sheet says where the figures come from.
 */
export function serializeWorkbook(table: ExportTable, names: SheetNames): Promise<Blob> {
  const { headers, rows, notes, title } = table;
  const header = headers.map((text): Cell => ({ value: text, type: String, ...headerStyle }));
  const data: SheetData = [header, ...rows.map((row) => row.map(toCell))];
  const noteRows: SheetData = [
    [{ value: title, type: String, fontWeight: 'bold', fontSize: 14 }],
    ...notes.map(({ label, text }): Cell[] => [
      { value: label, type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true },
      { value: text, type: String, wrap: true, alignVertical: 'top' },
    ]),
  ];
  return writeWorkbook([
    {
      data,
      sheet: names.data,
      columns: headers.map((_, column) => ({ width: widthOf(rows, column) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { data: noteRows, sheet: names.notes, columns: [{ width: 28 }, { width: 100 }] },
  ]).toBlob();
}

function toCell(cell: ExportCell): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  const { decimals, isPercent } = cell;
  if (Number.isNaN(cell.value)) return null;
  const value = roundExported(cell.value);
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  if (isPercent) return { value: value / 100, type: Number, format: `${digits}%` };
  return { value, type: Number, format: `#,##${digits}` };
}

const narrowest = 14;
const widest = 42;

/** In characters: as wide as its longest text, within reason. */
function widthOf(rows: readonly ExportCell[][], column: number): number {
  const lengths = rows.map((row) => {
    const cell = row[column];
    return typeof cell === 'string' ? cell.length + 2 : 0;
  });
  return Math.min(widest, Math.max(narrowest, ...lengths));
}
