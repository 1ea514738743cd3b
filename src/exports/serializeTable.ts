import type { ExportCell, ExportTable } from './ExportTable.ts';
import { type CellValue, type CsvFlavour, roundExported, serializeCsv } from './serializeCsv.ts';

/** The table alone: its notes go with the workbook, where they have a sheet of their own. */
export function serializeTable({ headers, rows }: ExportTable, flavour: CsvFlavour): string {
  return serializeCsv([headers, ...rows.map((row) => row.map(toCellValue))], flavour);
}

function toCellValue(cell: ExportCell): CellValue {
  return cell !== null && typeof cell === 'object' ? roundExported(cell.value) : cell;
}
