import type { Picture, PictureFrame } from './composePicture.ts';
import type { ExportTable } from './ExportTable.ts';
import type { MadeFile } from './saveFile.ts';
import type { CsvFlavour } from './serializeCsv.ts';
import type { SheetNames } from './serializeWorkbook.ts';

export type ExportFormat = 'csvFrench' | 'csv' | 'xlsx' | 'geojson' | 'png' | 'svg';

/** One entry of the menu: what it makes is made when it is chosen. */
export interface ExportOffer {
  format: ExportFormat;
  make(): Promise<MadeFile>;
}

/** A table, as two kinds of CSV and as a workbook. */
export function offerTable(
  createTable: () => ExportTable | Promise<ExportTable>,
  sheets: SheetNames,
): ExportOffer[] {
  const makeCsv = async (flavour: CsvFlavour): Promise<MadeFile> => {
    const { serializeTable } = await import('./serializeTable.ts');
    const table = await createTable();
    const content = new Blob([serializeTable(table, flavour)], { type: 'text/csv;charset=utf-8' });
    const ending = flavour === 'french' ? '.csv' : '-point.csv';
    return { name: `${table.fileName}${ending}`, content };
  };
  return [
    { format: 'csvFrench', make: () => makeCsv('french') },
    { format: 'csv', make: () => makeCsv('plain') },
    {
      format: 'xlsx',
      async make() {
        const { serializeWorkbook } = await import('./serializeWorkbook.ts');
        const table = await createTable();
        const content = await serializeWorkbook(table, sheets);
        return { name: `${table.fileName}.xlsx`, content };
      },
    },
  ];
}

export interface FramedPicture {
  /** Without its extension. */
  fileName: string;
  body: Picture;
  frame: PictureFrame;
}

/** A map or a chart, as pixels and as lines. */
export function offerPicture(createPicture: () => Promise<FramedPicture>): ExportOffer[] {
  const compose = async () => {
    const [{ fileName, body, frame }, { composePicture }, { loadFontFaces }] = await Promise.all([
      createPicture(),
      import('./composePicture.ts'),
      import('./loadFontFaces.ts'),
    ]);
    return { fileName, picture: composePicture(body, frame, await loadFontFaces()) };
  };
  return [
    {
      format: 'png',
      async make() {
        const { fileName, picture } = await compose();
        const { rasterise } = await import('./rasterise.ts');
        return { name: `${fileName}.png`, content: await rasterise(picture) };
      },
    },
    {
      format: 'svg',
      async make() {
        const { fileName, picture } = await compose();
        const content = new Blob([picture.svg], { type: 'image/svg+xml' });
        return { name: `${fileName}.svg`, content };
      },
    },
  ];
}

/** Zones with their values; `null` while their outlines are awaited. */
export function offerGeoJson(fileName: string, create: () => Promise<object>): ExportOffer {
  return {
    format: 'geojson',
    async make() {
      const content = new Blob([JSON.stringify(await create())], { type: 'application/geo+json' });
      return { name: `${fileName}.geojson`, content };
    },
  };
}
