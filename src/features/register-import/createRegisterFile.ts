import type { Experiment } from '../../domain/experiments/experiment.ts';
import { importColumns } from '../../domain/register-import/importColumns.ts';
import { toRegisterRows } from '../../domain/register-import/registerRows.ts';
import { createFileName } from '../../exports/createFileName.ts';
import type { ExportNote } from '../../exports/ExportTable.ts';
import type { MadeFile } from '../../exports/saveFile.ts';
import { serializeCsv } from '../../exports/serializeCsv.ts';
import type { TemplateFormat } from './templateFormats.ts';

const headers = importColumns.map(({ header }) => header);

/** Records in the format that the import takes; the notes of a workbook have a sheet of their own. */
export async function createRegisterFile(
  name: string,
  records: readonly Experiment[],
  format: TemplateFormat,
  notes: ExportNote[],
): Promise<MadeFile> {
  const fileName = createFileName('registre', name);
  const rows = toRegisterRows(records);
  if (format === 'CSV') {
    const content = new Blob([serializeCsv([headers, ...rows], 'french')], {
      type: 'text/csv;charset=utf-8',
    });
    return { name: `${fileName}.csv`, content };
  }
  if (format === 'XLSX') {
    const { serializeWorkbook } = await import('../../exports/serializeWorkbook.ts');
    const table = { fileName, title: fileName, headers, rows, notes };
    const content = await serializeWorkbook(table, { data: 'Registre', notes: 'Colonnes' });
    return { name: `${fileName}.xlsx`, content };
  }
  const content = new Blob([JSON.stringify(toFeatures(records, rows), null, 1)], {
    type: 'application/geo+json',
  });
  return { name: `${fileName}.geojson`, content };
}

/** A site with a commune is a point at its centre; what has none has no geometry. */
function toFeatures(records: readonly Experiment[], rows: readonly string[][]) {
  const codeColumn = importColumns.findIndex(({ id }) => id === 'communeCode');
  const centres = new Map(
    records
      .flatMap(({ sites }) => sites)
      .map(({ commune, longitude, latitude }) => [String(commune), [longitude, latitude]]),
  );
  return {
    type: 'FeatureCollection',
    features: rows.map((row) => {
      const code = row[codeColumn] ?? '';
      return {
        type: 'Feature',
        geometry: code === '' ? null : { type: 'Point', coordinates: centres.get(code) },
        properties: Object.fromEntries(
          row.flatMap((cell, at) => (cell === '' ? [] : [[headers[at] ?? '', cell]])),
        ),
      };
    }),
  };
}
